import type ExcelJS from 'exceljs';
import { permissions } from '../../../src/domain/permissions.ts';
import { roles } from '../../../src/domain/roles.ts';
import { openWorkbook, sheetTexts, throughLibreOffice } from '../../exports/read-back.ts';
import { type Agent, createOrganization, createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';
import { arrangeLists } from './listed-commune.ts';

const address = '/api/campaigns/cao-loc-2026/council-list.xlsx';
const headerRow = 7;
const votes = ['', '', ''];
const band = (text: string): string[] => [text, ...Array<string>(11).fill('')];

let testApp: TestApp;
let world: World;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  head = await world.as('truongphong');
  await createPerson(testApp, {
    username: 'chutich',
    role: 'chair',
    fullName: 'Hứa Anh Tuấn',
    organizationId: world.organizationId,
  });
  for (const username of ['thuky', 'thuky2'])
    await createPerson(testApp, { username, role: 'council-secretary', organizationId: world.organizationId });
  await arrangeLists(testApp, world);
});
afterAll(() => testApp.close());

const download = async (query: Record<string, string> = {}, agent = head) => {
  const response = await agent.get(address).query(query).responseType('blob').expect(200);
  return response as typeof response & { body: Buffer };
};
const below = (sheet: ExcelJS.Worksheet | undefined): string[][] => sheetTexts(sheet!).slice(headerRow);
/** Number, name and note of everybody on a sheet. */
const people = (rows: readonly string[][]) =>
  rows.filter(([number]) => /^\d+$/.test(number!)).map((row) => [row[0], row[1], row[8]]);

describe('the list for the Hội đồng, as LibreOffice opens it', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = await throughLibreOffice((await download()).body);
  });

  it('has one sheet for each level of the plan, then the statistics', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Giấy khen Chủ tịch UBND xã',
      'Bằng khen Chủ tịch UBND tỉnh',
      'Bằng khen Thủ tướng Chính phủ',
      'Thống kê',
    ]);
  });

  it('prints heading, title, subject and the legal basis of the plan in its order', () => {
    const title = sheetTexts(book.worksheets[0]!)
      .slice(0, headerRow - 1)
      .map((row) => row.filter(Boolean));
    const elections = 'đại biểu Quốc hội khoá XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031';
    expect(title).toEqual([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ CAO LỘC', 'Độc lập - Tự do - Hạnh phúc'],
      ['_______', 'Cao Lộc, ngày 17 tháng 3 năm 2026'],
      ['DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG'],
      [
        'Giấy khen của Chủ tịch UBND xã\n' +
          'Có thành tích xuất sắc tiêu biểu trong cuộc bầu cử đại biểu Quốc hội khoá XVI và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031 trên địa bàn xã',
      ],
      [
        [
          `Căn cứ Kế hoạch số 268/KH-UBND ngày 13/10/2025 của UBND tỉnh Lạng Sơn về phát động phong trào thi đua lập thành tích trong công tác bầu cử ${elections};`,
          'Căn cứ Hướng dẫn số 27-HD/BTGDVTW ngày 11/9/2025 của Ban Tuyên giáo và Dân vận Trung ương về việc tuyên truyền cuộc bầu cử đại biểu Quốc hội khoá XVI và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031;',
          `Căn cứ Hướng dẫn số 7886/HD-BNV ngày 14/9/2025 của Bộ Nội vụ hướng dẫn khen thưởng trong công tác bầu cử ${elections};`,
          'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng;',
          `Căn cứ Kế hoạch của UBND xã Cao Lộc về phát động phong trào thi đua lập thành tích trong công tác bầu cử ${elections}.`,
        ].join('\n'),
      ],
    ]);
  });

  it('lists collectives, then persons, by unit in plan order, with judged criteria, exact turnout and what papers lack', () => {
    const summary = 'Hoàn thành tốt nhiệm vụ bầu cử.';
    const attestedLabels = [
      'Nội bộ đoàn kết, chấp hành pháp luật',
      'Hưởng ứng đợt thi đua',
      'Triển khai đúng tiến độ, có phương án',
      'Tuyên truyền kịp thời, đa dạng',
    ];
    const measured = [
      'Tỷ lệ cử tri ≥ 98%',
      'Bầu đủ số lượng đại biểu',
      'Không bầu lại, bầu thêm',
      'Kết thúc sớm hoặc đúng giờ',
    ];
    const rest = ['Chất lượng, cơ cấu hợp lý', 'An toàn tuyệt đối'];
    const collective = (attested: string) =>
      [
        '[IV.1.2.a]',
        ...[...attestedLabels, ...measured, ...rest].map(
          (label) => `- ${label}: ${measured.includes(label) ? 'Đạt' : attested}`,
        ),
      ].join('\n');
    const personal = (...outcomes: string[]) => {
      const labels = [
        'Chấp hành chủ trương, pháp luật',
        'Chỉ đạo, tham mưu hoặc hoàn thành xuất sắc',
        'Tham mưu giải pháp hiệu quả cao',
        'Đảng viên nêu gương',
      ];
      return ['[IV.1.2.b]', ...labels.map((label, index) => `- ${label}: ${outcomes[index]}`)].join('\n');
    };
    const open = 'Cần xem xét';
    const late = 'Biên bản họp xét của đơn vị đề nghị (bản giấy đến sau hạn)';

    const report = 'Báo cáo thành tích (mẫu số 08, phụ lục Nghị định số 152/2025/NĐ-CP)';
    const nothing = `Thiếu: Tờ trình đề nghị khen thưởng; Danh sách kèm theo Tờ trình; Biểu tóm tắt thành tích kèm theo Tờ trình; Biên bản họp xét của đơn vị đề nghị; ${report}`;
    const sum = 'QH 5.409/5.499 (98,36%);\nHĐND tỉnh 5.409/5.499 (98,36%);\nHĐND xã 5.409/5.499 (98,36%)';
    const tbc05 = 'QH 1.239/1.246 (99,43%);\nHĐND tỉnh 1.239/1.246 (99,43%);\nHĐND xã 1.225/1.231 (99,51%)';
    const exact = below(book.worksheets[0]);
    expect(exact).toEqual([
      band('I. TẬP THỂ'),
      ['1', 'Ban bầu cử số 1', '', summary, collective(open), sum, nothing, 'Đủ điều kiện', '', ...votes],
      [
        '2',
        'Tổ bầu cử số 05',
        '',
        summary,
        collective('Đạt'),
        tbc05,
        `Thiếu: ${late}`,
        'Đủ điều kiện\nĐạt tất cả.',
        '',
        ...votes,
      ],
      band('II. CÁ NHÂN'),
      band('Văn phòng HĐND và UBND xã'),
      [
        '1',
        '=Đàm Thuỳ Linh',
        '',
        summary,
        personal(open, open, open, open),
        '',
        'Đủ',
        'Đủ điều kiện',
        'Kết quả thay đổi sau thẩm định: Tỷ lệ cử tri đã được sửa.\nTrưởng phòng chấp thuận ngoại lệ: Đảng viên nêu gương.',
        ...votes,
      ],
      band('Tổ bầu cử số 05'),
      [
        '2',
        'Ông Nông Quang Thiện',
        'Tổ trưởng, Tổ bầu cử số 05',
        summary,
        personal('Đạt', 'Đạt', open, open),
        '',
        `Thiếu: ${late}`,
        'Đủ điều kiện',
        '',
        ...votes,
      ],
      [
        '3',
        'Bà Vi Thị Bích Hường',
        '',
        summary,
        personal('Đạt', open, 'Không đạt', open),
        '',
        `Thiếu: ${late}; ${report} (bản Word, bản giấy)`,
        'Đủ điều kiện',
        'Hội đồng đồng ý.\nĐã đề nghị tuyến khác: Hội Liên hiệp Phụ nữ tỉnh',
        ...votes,
      ],
      band('Tổng cộng: 02 tập thể, 03 cá nhân.'),
      band(''),
      ['THƯ KÝ', '', '', '', '', '', 'TM. HỘI ĐỒNG', '', '', '', '', ''],
      ['', '', '', '', '', '', 'CHỦ TỊCH', '', '', '', '', ''],
      band(''),
      ['', '', '', '', '', '', 'Hứa Anh Tuấn', '', '', '', '', ''],
    ]);
  });

  it('keeps levels apart and says where there is nobody', () => {
    expect(people(below(book.worksheets[1]))).toEqual([['1', 'Tổ bầu cử số 05', 'Đã trình cấp trên.']]);
    expect(below(book.worksheets[2])[0]![0]).toBe('Tổng cộng: không có trường hợp nào.');
  });

  it('counts units, levels, kinds, women and leaders', () => {
    expect(sheetTexts(book.worksheets[3]!).slice(5)).toEqual([
      ['', 'Giấy khen của Chủ tịch UBND xã', '2', '3', '0', '5', '2', '2'],
      ['1', 'Ban bầu cử số 1', '1', '0', '0', '1', '0', '0'],
      ['2', 'Tổ bầu cử số 05', '1', '2', '0', '3', '1', '1'],
      ['3', 'Văn phòng HĐND và UBND xã', '0', '1', '0', '1', '1', '1'],
      ['', 'Bằng khen của Chủ tịch UBND tỉnh', '1', '0', '0', '1', '0', '0'],
      ['1', 'Tổ bầu cử số 05', '1', '0', '0', '1', '0', '0'],
      ['', 'Tổng cộng (lượt đề nghị)', '3', '3', '0', '6', '2', '2'],
    ]);
  });

  it('holds neither CCCD nor birth date', () => {
    const cells = book.worksheets.flatMap((sheet) => sheetTexts(sheet)).flat();
    expect(cells.filter((text) => /020068003417|1968/.test(text))).toEqual([]);
  });
});

describe('asking for it', () => {
  it('gives one level alone, under a Vietnamese name', async () => {
    const response = await download({ level: 'BANG_KHEN_TINH' });
    expect(response.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(decodeURIComponent(response.headers['content-disposition']!.split("''")[1]!)).toBe(
      'Danh sách trình Hội đồng - Bằng khen của Chủ tịch UBND tỉnh - cao-loc-2026.xlsx',
    );
    const book = await openWorkbook(response.body);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Bằng khen Chủ tịch UBND tỉnh', 'Thống kê']);
  });

  it('with include=all adds whoever is not concluded on, turned down or on hold, and says so; never the withdrawn and cancelled', async () => {
    const book = await openWorkbook((await download({ level: 'GIAY_KHEN_XA', include: 'all' })).body);
    const rows = below(book.worksheets[0]);
    expect(people(rows).slice(2)).toEqual([
      ['1', '=Đàm Thuỳ Linh', expect.any(String)],
      ['2', 'Lý Văn Tùng', 'Không đủ điều kiện.'],
      ['3', 'Hoàng Thị Én', 'Đang đề nghị.'],
      ['4', "H'Hen Niê", 'Tạm dừng xem xét.'],
      ['5', 'Ông Nông Quang Thiện', ''],
      ['6', 'Bà Vi Thị Bích Hường', expect.stringContaining('Hội đồng đồng ý.')],
    ]);
    const conclusions = rows.filter(([number]) => /^\d+$/.test(number!)).map((row) => row[7]);
    expect(conclusions.slice(3, 6)).toEqual(['Không đủ điều kiện', 'Chưa kết luận', 'Chưa kết luận']);
  });

  it('is recorded, once per download and before it', async () => {
    const count = async () =>
      (
        await testApp.db.query(
          `select actor_name, detail, subject_id from audit_entries where action = 'council-list.export'`,
        )
      ).rows;
    const before = await count();
    await download({ level: 'GIAY_KHEN_XA' });
    const after = await count();
    expect(after.slice(before.length)).toEqual([
      { actor_name: 'Người truongphong', detail: { level: 'GIAY_KHEN_XA' }, subject_id: world.campaignId },
    ]);
  });

  it.each([
    ['another level', { level: 'HUAN_CHUONG' }, 400, 'request.invalid'],
    ['an unknown field', { lever: 'GIAY_KHEN_XA' }, 400, 'request.invalid'],
    ['another include', { include: 'everybody' }, 400, 'request.invalid'],
  ])('refuses %s and records nothing', async (_, query, status, code) => {
    const count = `select count(*)::int as count from audit_entries where action = 'council-list.export'`;
    const { rows: before } = await testApp.db.query(count);
    const response = await head.get(address).query(query);
    expect([response.status, response.body.code]).toEqual([status, code]);
    expect((await testApp.db.query(count)).rows).toEqual(before);
  });

  it.each(roles.map((role) => [role, role in permissions['council-list'].export ? 200 : 403] as const))(
    '%s: %i',
    async (role, status) => {
      const person = await createPerson(testApp, {
        username: `l-${role}`,
        role,
        unitCode: 'TBC05',
        organizationId: world.organizationId,
      });
      const agent = await withToken(testApp, person);
      expect((await agent.get(address).query({ level: 'BANG_KHEN_THU_TUONG' })).status).toBe(status);
    },
  );

  it('knows no campaign of another organisation', async () => {
    const organizationId = await createOrganization(testApp.db);
    const stranger = await createPerson(testApp, { username: 'stranger', role: 'head-of-office', organizationId });
    const response = await (await withToken(testApp, stranger)).get(address);
    expect([response.status, response.body.code]).toEqual([404, 'not-found']);
  });

  it('refuses before the campaign has been opened', async () => {
    await testApp.db.query(
      `insert into campaigns (id, organization_id, code, name, preset, phase, plan, version, created_by, created_by_name, created_at)
       select gen_random_uuid(), organization_id, 'draft-2026', name, preset, 'draft', plan, 1, created_by, created_by_name, now() from campaigns`,
    );
    const response = await head.get('/api/campaigns/draft-2026/council-list.xlsx');
    expect([response.status, response.body.code]).toEqual([409, 'campaign.not-open']);
  });
});
