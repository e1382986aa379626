import fc from 'fast-check';
import { planFaults } from '../../../src/domain/plan/plan-validity.ts';
import { brokenPlan, deepFreeze, samplePlan } from './sample-plan.ts';

type Case = [what: string, at: (string | number)[], value: unknown, faults: [path: string, sentence: string][]];

const oneFault = (what: string, at: (string | number)[], value: unknown, path: string, sentence: string): Case => [
  what,
  at,
  value,
  [[path, sentence]],
];
const missing = (name: string) => `Thiếu trường «${name}»; hãy bổ sung.`;
const stranger = (name: string) => `Không có trường nào tên «${name}» ở đây; hãy sửa chính tả hoặc bỏ đi.`;
const noSuch = (what: string, code: string) => `Kế hoạch không có ${what} «${code}»; hãy sửa mã hoặc khai thêm.`;
const empty = 'Chỗ này đang để trống; hãy ghi nội dung.';
const notADay = (text: string) => `«${text}» không dùng được: phải là một ngày có thật, viết theo mẫu 2026-03-18.`;

const shapeCases: Case[] = [
  oneFault('another schema', ['schema'], 2, 'schema', 'Chỗ này phải là một trong: 1.'),
  oneFault('no code', ['code'], undefined, 'code', missing('code')),
  oneFault(
    'a code with capitals',
    ['code'],
    'Cao Loc',
    'code',
    '«Cao Loc» không dùng được: mã kế hoạch chỉ gồm chữ thường không dấu, số và gạch nối.',
  ),
  oneFault('an empty name', ['name'], ' ', 'name', empty),
  oneFault(
    'a name that is a number',
    ['name'],
    7,
    'name',
    'Chỗ này phải là chữ; nếu là số hoặc ngày, hãy đặt trong dấu nháy.',
  ),
  oneFault(
    'a decomposed (NFD) name',
    ['name'],
    'Đợt'.normalize('NFD'),
    'name',
    'Chữ chưa ở dạng Unicode dựng sẵn (NFC); hãy gõ lại hoặc chuyển mã.',
  ),
  oneFault('a field nobody knows', ['colour'], 'red', 'colour', stranger('colour')),
  oneFault(
    'a field nobody knows, deep inside',
    ['levels', 'GIAY_KHEN', 'cutof'],
    'HAN',
    'levels.GIAY_KHEN.cutof',
    stranger('cutof'),
  ),
  oneFault('a document without its type', ['document', 'type'], undefined, 'document.type', missing('type')),
  oneFault('a day that does not exist', ['document', 'date'], '2026-02-29', 'document.date', notADay('2026-02-29')),
  oneFault('a host without heading', ['host', 'heading'], [], 'host.heading', 'Danh sách này phải có ít nhất 1 mục.'),
  oneFault(
    'a host of no known kind',
    ['host', 'kind'],
    'DISTRICT',
    'host.kind',
    'Chỗ này phải là một trong: COMMUNE, PROVINCE, CITY.',
  ),
  oneFault('a basis dated otherwise', ['basis', 'KH', 'date'], '13/10/2025', 'basis.KH.date', notADay('13/10/2025')),
  oneFault(
    'a time zone that does not exist',
    ['timeZone'],
    'Asia/Hanoi_City',
    'timeZone',
    '«Asia/Hanoi_City» không dùng được: phải là múi giờ có thật, ví dụ Asia/Ho_Chi_Minh.',
  ),
  oneFault('a period without clause', ['period', 'clause'], '', 'period.clause', empty),
  [
    'no level at all (nor the place a question writes to)',
    ['levels'],
    {},
    [
      ['levels', 'Bảng này phải có ít nhất 1 mục.'],
      [
        'questions.Q3.answer.path',
        'Kế hoạch không có chỗ «levels.BANG_KHEN.allocation» để ghi câu trả lời; hãy sửa đường dẫn.',
      ],
    ],
  ],
  oneFault(
    'a level with a strange receiver',
    ['levels', 'GIAY_KHEN', 'forwardedTo'],
    'MARS',
    'levels.GIAY_KHEN.forwardedTo',
    'Chỗ này phải là một trong: PROVINCE, PRIME_MINISTER, FRONT.',
  ),
  oneFault(
    'an allocation below zero',
    ['levels', 'BANG_KHEN', 'allocation'],
    -1,
    'levels.BANG_KHEN.allocation',
    'Chỗ này phải là số nguyên từ 0 đến 1000000.',
  ),
  oneFault(
    'a subject kind twice',
    ['subjectKinds'],
    ['TAP_THE', 'CA_NHAN', 'CA_NHAN'],
    'subjectKinds[2]',
    '«CA_NHAN» bị lặp; hãy bỏ bớt một mục.',
  ),
  oneFault('a unit kind that is a list', ['unitKinds', 'TO'], [], 'unitKinds.TO', 'Chỗ này phải là một nhóm trường.'),
  oneFault(
    'a unit kind with a code in Vietnamese',
    ['unitKinds', 'Tổ'],
    { name: 'Tổ', group: null, mayPropose: true },
    'unitKinds[Tổ]',
    'Mã «Tổ» không dùng được; chỉ dùng chữ không dấu, số, dấu chấm và gạch dưới.',
  ),
  oneFault(
    'mayPropose in words',
    ['unitKinds', 'TO', 'mayPropose'],
    'có',
    'unitKinds.TO.mayPropose',
    'Chỗ này phải là true hoặc false.',
  ),
  oneFault(
    'an exclusion of persons nobody knows',
    ['exclusions', 'BAN', 'persons'],
    'MAYBE',
    'exclusions.BAN.persons',
    'Chỗ này phải là một trong: REFUSE, REVIEW, ALLOW.',
  ),
  oneFault('a quota without clause', ['quotas', 'TO', 'clause'], '', 'quotas.TO.clause', empty),
  oneFault(
    'a quota of no known mode',
    ['quotas', 'PHONG', 'limit', 'mode'],
    'SOME',
    'quotas.PHONG.limit.mode',
    'Chỗ này phải là một trong: SEPARATE, JOINT, WITHIN, UNLIMITED.',
  ),
  oneFault(
    'a joint quota without total',
    ['quotas', 'PHONG', 'limit', 'total'],
    undefined,
    'quotas.PHONG.limit.total',
    missing('total'),
  ),
  oneFault(
    'a limit of half a case',
    ['quotas', 'TO', 'limit', 'limits', 'CA_NHAN'],
    1.5,
    'quotas.TO.limit.limits.CA_NHAN',
    'Chỗ này phải là số nguyên từ 0 đến 10000.',
  ),
  oneFault(
    'a limit for a kind of nominee nobody knows',
    ['quotas', 'TO', 'limit', 'limits'],
    { CON_VAT: 1 },
    'quotas.TO.limit.limits.CON_VAT',
    'Chỗ này phải là một trong: TAP_THE, CA_NHAN, HO_GIA_DINH.',
  ),
  oneFault('a criterion without text', ['criteria', 'A.1', 'text'], '', 'criteria[A.1].text', empty),
  oneFault(
    'a rule of no known kind',
    ['criteria', 'A.1', 'rule'],
    { kind: 'weather' },
    'criteria[A.1].rule.kind',
    'Chỗ này phải là một trong: attested, attested-by-party-member, turnout-at-least, seats-filled, no-rerun, closed-on-time, indicator-reached.',
  ),
  oneFault(
    'zero per cent',
    ['criteria', 'A.2', 'rule', 'params', 'percent'],
    0,
    'criteria[A.2].rule.params.percent',
    'Chỗ này phải là số nguyên từ 1 đến 100.',
  ),
  oneFault(
    '101 per cent',
    ['criteria', 'A.2', 'rule', 'params', 'percent'],
    101,
    'criteria[A.2].rule.params.percent',
    'Chỗ này phải là số nguyên từ 1 đến 100.',
  ),
  oneFault(
    '97.5 per cent',
    ['criteria', 'A.2', 'rule', 'params', 'percent'],
    97.5,
    'criteria[A.2].rule.params.percent',
    'Chỗ này phải là số nguyên từ 1 đến 100.',
  ),
  oneFault(
    'an election nobody holds',
    ['criteria', 'A.2', 'rule', 'params', 'elections', 0],
    'HDND_HUYEN',
    'criteria[A.2].rule.params.elections[0]',
    'Chỗ này phải là một trong: QUOC_HOI, HDND_TINH, HDND_XA.',
  ),
  oneFault(
    'no election',
    ['criteria', 'A.2', 'rule', 'params', 'elections'],
    [],
    'criteria[A.2].rule.params.elections',
    'Danh sách này phải có ít nhất 1 mục.',
  ),
  oneFault(
    'a tree with both allOf and anyOf',
    ['criteriaSets', 'CA_NHAN', 'require'],
    { anyOf: ['C.1'], allOf: ['C.2'] },
    'criteriaSets.CA_NHAN.require.allOf',
    stranger('allOf'),
  ),
  oneFault(
    'an empty branch',
    ['criteriaSets', 'CA_NHAN', 'require', 'anyOf'],
    [],
    'criteriaSets.CA_NHAN.require.anyOf',
    'Danh sách này phải có ít nhất 1 mục.',
  ),
  oneFault('a paper nobody knows', ['documents', 'HOA_DON'], {}, 'documents.HOA_DON', stranger('HOA_DON')),
  oneFault(
    'a paper in no form',
    ['documents', 'TO_TRINH', 'forms'],
    [],
    'documents.TO_TRINH.forms',
    'Danh sách này phải có ít nhất 1 mục.',
  ),
  oneFault(
    'a paper of at most 0 bytes',
    ['documents', 'BAO_CAO_08', 'maxBytes'],
    0,
    'documents.BAO_CAO_08.maxBytes',
    'Chỗ này phải là số nguyên từ 1 đến 2147483648.',
  ),
  oneFault(
    'a date in no sense',
    ['dates', 'HAN', 'sense'],
    'ABOUT',
    'dates.HAN.sense',
    'Chỗ này phải là một trong: NO_LATER_THAN, BEFORE, AT, DURING.',
  ),
  oneFault(
    '25 hours',
    ['dates', 'HAN', 'time'],
    '25:00',
    'dates.HAN.time',
    '«25:00» không dùng được: phải là giờ trong ngày, viết theo mẫu 17:00.',
  ),
  oneFault(
    'discipline as a field',
    ['fields', 'discipline'],
    'OPTIONAL',
    'fields.discipline',
    'Chỗ này phải là một trong: OFF, HOLD.',
  ),
  oneFault('an unknown setting', ['settings', 'lenient'], true, 'settings.lenient', stranger('lenient')),
  oneFault(
    'a question with one option',
    ['questions', 'Q1', 'answer', 'options'],
    { CO: { label: 'Có', patch: {} } },
    'questions.Q1.answer.options',
    'Bảng này phải có ít nhất 2 mục.',
  ),
  oneFault('a question without reason', ['questions', 'Q2', 'why'], undefined, 'questions.Q2.why', missing('why')),
  oneFault('a task without owner', ['tasks', 'V.1', 'owner'], '', 'tasks[V.1].owner', empty),
  oneFault(
    'a report before day 32',
    ['reports', 'THANG', 'beforeDay'],
    32,
    'reports.THANG.beforeDay',
    'Chỗ này phải là số nguyên từ 1 đến 31.',
  ),
  oneFault(
    'a target with a comma',
    ['indicators', 'TRONG_RUNG', 'target'],
    '12,5',
    'indicators.TRONG_RUNG.target',
    '«12,5» không dùng được: phải là số thập phân viết bằng dấu chấm, ví dụ "12.5".',
  ),
  oneFault(
    'a milestone on no day',
    ['indicators', 'TRONG_RUNG', 'milestones', 0, 'by'],
    '2026-06-31',
    'indicators.TRONG_RUNG.milestones[0].by',
    notADay('2026-06-31'),
  ),
  oneFault('a conference in no place', ['conferences', 'TK', 'place'], '', 'conferences.TK.place', empty),
  oneFault(
    'an empty attendance group',
    ['conferences', 'TK', 'groups', 'Đại biểu'],
    [],
    'conferences.TK.groups[Đại biểu]',
    'Danh sách này phải có ít nhất 1 mục.',
  ),
];

const referenceCases: Case[] = [
  oneFault(
    'a receiver of no known kind',
    ['host', 'receiver', 'unitKind'],
    'SO',
    'host.receiver.unitKind',
    noSuch('loại đơn vị', 'SO'),
  ),
  oneFault(
    'a cut-off that is no date of the plan',
    ['levels', 'GIAY_KHEN', 'cutoff'],
    'MAI',
    'levels.GIAY_KHEN.cutoff',
    noSuch('mốc thời gian', 'MAI'),
  ),
  oneFault(
    'a cut-off that is only for reading',
    ['levels', 'GIAY_KHEN', 'cutoff'],
    'BAU_CU',
    'levels.GIAY_KHEN.cutoff',
    'Mốc «BAU_CU» không phải là hạn («chậm nhất» hoặc «trước»); hãy chọn một mốc có hạn.',
  ),
  oneFault(
    'a level that judges no person',
    ['criteriaSets', 'B_CA_NHAN'],
    undefined,
    'levels.BANG_KHEN',
    '«Bằng khen» chưa có bộ tiêu chuẩn nào cho CA_NHAN; hãy khai thêm ở criteriaSets.',
  ),
  oneFault(
    'an exclusion from no known level',
    ['exclusions', 'BAN', 'levels', 0],
    'HUAN_CHUONG',
    'exclusions.BAN.levels[0]',
    noSuch('hình thức khen thưởng', 'HUAN_CHUONG'),
  ),
  oneFault(
    'an exclusion of no known body',
    ['exclusions', 'BAN', 'bodyKinds', 0],
    'CHI_BO',
    'exclusions.BAN.bodyKinds[0]',
    noSuch('loại đơn vị', 'CHI_BO'),
  ),
  oneFault(
    'a quota of no known unit kind',
    ['quotas', 'TO', 'unitKinds', 0],
    'XOM',
    'quotas.TO.unitKinds[0]',
    noSuch('loại đơn vị', 'XOM'),
  ),
  oneFault(
    'a quota for nobody',
    ['quotas', 'TO', 'unitKinds'],
    [],
    'quotas.TO',
    'Chỉ tiêu này không dành cho đơn vị nào; hãy khai unitKinds hoặc units.',
  ),
  oneFault(
    'a quota of a kind that is not awarded',
    ['quotas', 'TO', 'limit', 'limits'],
    { HO_GIA_DINH: 1 },
    'quotas.TO.limit.limits.HO_GIA_DINH',
    'Kế hoạch này không khen thưởng HO_GIA_DINH; hãy bỏ mục này hoặc thêm vào subjectKinds.',
  ),
  oneFault(
    'a quota inside one that does not exist',
    ['quotas', 'HOI', 'limit', 'unitKind'],
    'BAN',
    'quotas.HOI.limit.unitKind',
    '«BAN» không có chỉ tiêu riêng cho GIAY_KHEN để tính chung; hãy khai chỉ tiêu ấy trước.',
  ),
  oneFault(
    'two quotas for one kind of unit',
    ['quotas', 'PHONG', 'unitKinds'],
    ['PHONG', 'TO'],
    'quotas.PHONG',
    'Chỉ tiêu cho GIAY_KHEN · TO đã khai ở «TO»; hãy bỏ một trong hai.',
  ),
  oneFault(
    'a measured criterion without indicator',
    ['criteria', 'A.3', 'rule', 'params', 'indicator'],
    'TRONG_CAY',
    'criteria[A.3].rule.params.indicator',
    noSuch('chỉ tiêu đo', 'TRONG_CAY'),
  ),
  oneFault(
    'a set with an unknown criterion',
    ['criteriaSets', 'TAP_THE_BC', 'require', 'allOf', 1],
    'A.9',
    'criteriaSets.TAP_THE_BC.require',
    'Kế hoạch không có tiêu chuẩn «A.9»; hãy sửa mã hoặc khai thêm.',
  ),
  oneFault(
    'a criterion twice in a tree',
    ['criteriaSets', 'TAP_THE_BC', 'require', 'allOf', 1],
    { anyOf: ['A.2', 'A.1'] },
    'criteriaSets.TAP_THE_BC.require',
    'Tiêu chuẩn «A.1» bị lặp trong cây; hãy bỏ bớt một chỗ.',
  ),
  oneFault(
    'a set for a group no unit belongs to',
    ['criteriaSets', 'TAP_THE_BC', 'groups'],
    ['BAU_CU', 'XOM'],
    'criteriaSets.TAP_THE_BC.groups[1]',
    noSuch('nhóm đơn vị', 'XOM'),
  ),
  oneFault(
    'a group of units whose collectives nothing judges',
    ['criteriaSets', 'TAP_THE_BC'],
    undefined,
    'levels.GIAY_KHEN',
    '«Giấy khen» chưa có bộ tiêu chuẩn nào cho TAP_THE của nhóm BAU_CU; hãy khai thêm ở criteriaSets.',
  ),
  oneFault(
    'two sets for the same subjects',
    ['criteriaSets', 'TAP_THE_CQ', 'groups'],
    [],
    'criteriaSets.TAP_THE_CQ',
    'Bộ tiêu chuẩn «TAP_THE_BC» đã dành cho cùng đối tượng; hãy bỏ một trong hai hoặc tách nhóm.',
  ),
  oneFault(
    'a paper for no known level',
    ['documents', 'BAO_CAO_08', 'levels', 0],
    'CO',
    'documents.BAO_CAO_08.levels[0]',
    noSuch('hình thức khen thưởng', 'CO'),
  ),
  oneFault(
    'a period that ends before it begins',
    ['period', 'to'],
    '2025-12-31',
    'period.to',
    'Ngày kết thúc 2025-12-31 đứng trước ngày bắt đầu 2026-01-01; hãy sửa lại.',
  ),
  oneFault(
    'a date that ends before it begins',
    ['dates', 'BAU_CU', 'until'],
    '2026-03-14',
    'dates.BAU_CU.until',
    'Ngày kết thúc 2026-03-14 đứng trước ngày bắt đầu 2026-03-15; hãy sửa lại.',
  ),
  oneFault(
    'an hour without a day',
    ['dates', 'BAU_CU'],
    { label: 'x', sense: 'AT', date: null, time: '07:00', text: 'x', clause: 'x' },
    'dates.BAU_CU.time',
    'Có giờ mà chưa có ngày; hãy ghi ngày hoặc bỏ giờ.',
  ),
  oneFault(
    'a report due on no date of the plan',
    ['reports', 'THANG', 'due'],
    'MAI',
    'reports.THANG.due',
    noSuch('mốc thời gian', 'MAI'),
  ),
  oneFault(
    'a due date nobody knows how to read',
    ['tasks', 'V.1', 'dueSense'],
    null,
    'tasks[V.1].dueSense',
    'Hạn và cách hiểu hạn phải đi cùng nhau; hãy ghi cả hai hoặc để cả hai là null.',
  ),
];

const questionCases: Case[] = [
  oneFault(
    'an answer that breaks the plan',
    ['questions', 'Q1', 'answer', 'options', 'KHONG', 'patch'],
    { unitKinds: { PHONG: { name: null } } },
    'questions.Q1.answer.options.KHONG.patch',
    'Chọn câu trả lời này thì kế hoạch sai ở unitKinds.PHONG.name: Thiếu trường «name»; hãy bổ sung.',
  ),
  oneFault(
    'an answer with an unknown code',
    ['questions', 'Q1', 'answer', 'options', 'KHONG', 'patch'],
    { quotas: { TO: { levels: ['CO'] } } },
    'questions.Q1.answer.options.KHONG.patch',
    'Chọn câu trả lời này thì kế hoạch sai ở quotas.TO.levels[0]: Kế hoạch không có hình thức khen thưởng «CO»; hãy sửa mã hoặc khai thêm.',
  ),
  oneFault(
    'an answer that changes the questions',
    ['questions', 'Q1', 'answer', 'options', 'KHONG', 'patch'],
    { questions: { Q2: null } },
    'questions.Q1.answer.options.KHONG.patch',
    'Câu trả lời không được sửa phần «questions» của kế hoạch; hãy bỏ phần ấy.',
  ),
  oneFault(
    'an answer written nowhere',
    ['questions', 'Q2', 'answer', 'path'],
    'dates.MAI.time',
    'questions.Q2.answer.path',
    'Kế hoạch không có chỗ «dates.MAI.time» để ghi câu trả lời; hãy sửa đường dẫn.',
  ),
  oneFault(
    'an hour written where a day belongs',
    ['questions', 'Q2', 'answer', 'path'],
    'dates.HAN.date',
    'questions.Q2.answer.path',
    'Chỗ «dates.HAN.date» không nhận được câu trả lời kiểu time; hãy sửa đường dẫn hoặc kiểu.',
  ),
  oneFault(
    '«chưa có» written where something must stand',
    ['questions', 'Q5', 'answer', 'path'],
    'document.title',
    'questions.Q5.answer.path',
    'Chỗ «document.title» không nhận được «chưa có»; hãy sửa đường dẫn hoặc kiểu.',
  ),
];

const mayBeAbsent = [
  'basis KH',
  'exclusions BAN',
  'exclusions BAN levels',
  'quotas TO',
  'quotas TO limit limits TAP_THE',
  'quotas TO limit limits CA_NHAN',
  'quotas PHONG_LON',
  'quotas TREN',
  'documents TO_TRINH',
  'documents BAO_CAO_08',
  'documents BAO_CAO_08 maxBytes',
  'dates BAU_CU',
  'dates BAU_CU until',
  'questions Q1',
  'questions Q1 answer options CHUNG',
  'questions Q1 answer options KHONG',
  'questions Q1 answer options KHONG patch quotas',
  'questions Q1 answer options KHONG patch quotas HOI',
  'questions Q1 answer options RIENG',
  'questions Q1 answer options RIENG patch quotas',
  'questions Q1 answer options RIENG patch quotas HOI',
  'questions Q1 answer options RIENG patch quotas HOI limit',
  'questions Q2',
  'questions Q3',
  'questions Q4',
  'questions Q5',
  'tasks V.1',
  'reports THANG',
  'indicators TRONG_RUNG baseline',
  'conferences TK',
  'conferences TK groups Đại biểu',
];

describe('planFaults', () => {
  it('finds nothing wrong with a valid plan', () => expect(planFaults(samplePlan())).toEqual([]));

  it.each([...shapeCases, ...referenceCases, ...questionCases])(
    'names %s, and nothing else',
    (_what, at, value, faults) => {
      expect(planFaults(brokenPlan(at, value))).toEqual(faults.map(([path, sentence]) => ({ path, sentence })));
    },
  );

  it('names every fault at once, in every section and of every sort', () => {
    const plan = brokenPlan(['name'], '') as {
      quotas: Record<string, object>;
      tasks: unknown;
      questions: Record<string, object>;
      extra?: number;
    };
    plan.quotas.TO = { ...plan.quotas.TO, levels: ['CO'] };
    plan.questions.Q2 = { ...plan.questions.Q2, answer: { type: 'time', path: 'dates.MAI.time', mayBePending: true } };
    plan.tasks = [];
    plan.extra = 1;
    expect(planFaults(plan).map(({ path }) => path)).toEqual([
      'name',
      'tasks',
      'extra',
      'quotas.TO.levels[0]',
      'questions.Q2.answer.path',
    ]);
  });

  it.each([[null], [undefined], [0], ['plan'], [[]]])(
    'refuses %p, which is no plan at all, with one sentence',
    (candidate) => {
      expect(planFaults(candidate)).toEqual([{ path: '', sentence: 'Chỗ này phải là một nhóm trường.' }]);
    },
  );

  it('refuses a tree of criteria and a patch that are nested without end', () => {
    const deep = (depth: number): unknown => (depth === 0 ? 'A.1' : { allOf: [deep(depth - 1)] });
    expect(
      planFaults(brokenPlan(['criteriaSets', 'TAP_THE_BC', 'require'], deep(5000))).map(({ sentence }) => sentence),
    ).toEqual(['Cây tiêu chuẩn lồng quá 8 tầng; hãy viết gọn lại.']);
    expect(
      planFaults(brokenPlan(['questions', 'Q1', 'answer', 'options', 'KHONG', 'patch'], deep(5000) as object)).map(
        ({ sentence }) => sentence,
      ),
    ).toEqual(['Phần sửa đổi lồng quá 12 tầng; hãy viết đúng cấu trúc của kế hoạch.']);
  });

  it('never throws and never changes what it looks at, whatever stands at any place of a plan', () => {
    const places = placesOf(samplePlan());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const candidate = deepFreeze(brokenPlan(place, value));
        expect(Array.isArray(planFaults(candidate))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('misses no required field: only what the contract lets be absent, and whole entries of maps, can be taken out', () => {
    const kept = placesOf(samplePlan()).filter((place) => place.every((key) => typeof key === 'string'));
    const absent = kept.filter((place) => planFaults(brokenPlan(place, undefined)).length === 0);
    expect(absent.map((place) => place.join(' '))).toEqual(mayBeAbsent);
  });
});

/** Every path inside a value, but the root. */
function placesOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const here = [...at, Array.isArray(value) ? Number(name) : name];
    return [here, ...placesOf(item, here)];
  });
}
