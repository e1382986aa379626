import type { View } from '../../api/client.ts';
import { formatDate } from '../../shared/words/formats.ts';

type Campaign = View<'CampaignView'>;

/** A part of the plan as a table: the first cell names its row. */
export interface PlanTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const forwarded = {
  PROVINCE: 'trình tỉnh',
  PRIME_MINISTER: 'trình Thủ tướng Chính phủ',
  FRONT: 'trình Mặt trận Tổ quốc',
};
const bodies = { REFUSE: 'không nhận', REVIEW: 'xem xét từng trường hợp', ALLOW: 'được đề nghị' };
const forms = { SCAN: 'bản scan', WORD: 'tệp Word', PAPER: 'bản giấy' };
const marks = { SIGNATURE: 'chữ ký', SEAL: 'dấu', CONFIRMATION: 'xác nhận của cơ quan có thẩm quyền' };
const periods = { ONCE: 'một lần', MONTHLY: 'hằng tháng', QUARTERLY: 'hằng quý', YEARLY: 'hằng năm' };

/** The plan's tables in the order in which people need them; empty ones are left out. */
export function planTables(campaign: Campaign): readonly PlanTable[] {
  const tables = [
    dates(campaign),
    levels(campaign),
    quotas(campaign),
    papers(campaign),
    exclusions(campaign),
    unitKinds(campaign),
    ...work(campaign),
    bases(campaign),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const dates = ({ dates: all }: Campaign): PlanTable => ({
  title: 'Mốc thời gian',
  columns: ['Mốc', 'Hiểu là', 'Nguyên văn', 'Điều khoản'],
  rows: Object.values(all).map(({ label, words, text, clause }) => [label, words, text, clause]),
});

const levels = ({ levels: all, dates: known }: Campaign): PlanTable => ({
  title: 'Hình thức khen thưởng',
  columns: ['Hình thức', 'Người quyết định', 'Hạn gửi', 'Số được phân bổ', 'Ghi chú', 'Điều khoản'],
  rows: Object.values(all).map(({ name, decidedBy, forwardedTo, cutoff, allocation, note, clause }) => [
    name,
    forwardedTo ? `${decidedBy} (${forwarded[forwardedTo]})` : decidedBy,
    (cutoff && known[cutoff]?.words) || 'chưa có hạn',
    allocation === undefined ? 'không giao' : allocation === null ? 'chưa có' : String(allocation),
    note ?? '–',
    clause,
  ]),
});

const quotas = (campaign: Campaign): PlanTable => ({
  title: 'Số lượng được đề nghị',
  columns: ['Đơn vị', 'Hình thức', 'Số lượng', 'Nguyên văn', 'Điều khoản'],
  rows: Object.values(campaign.quotas).map(({ unitKinds: kinds, units, levels: of, limitWords, text, clause }) => [
    [...kinds.map((kind) => kindName(campaign, kind)), ...(units ?? [])].join('; '),
    levelNames(campaign, of),
    limitWords,
    text,
    clause,
  ]),
});

/** One row for each kind of paper: its forms stand together. */
const papers = (campaign: Campaign): PlanTable => ({
  title: 'Giấy tờ',
  columns: ['Giấy tờ', 'Các dạng', 'Cho', 'Ai nộp', 'Phải thấy', 'Hình thức', 'Điều khoản'],
  rows: [...new Map(campaign.slots.map((slot) => [slot.kind, slot])).values()].map(
    ({ kind, name, per, suppliedBy, marks: seen, levels: of, clause }) => [
      name,
      campaign.slots.flatMap((slot) => (slot.kind === kind ? [forms[slot.form]] : [])).join(', '),
      per === 'DOSSIER' ? 'cả hồ sơ' : 'mỗi trường hợp',
      suppliedBy === 'UNIT' ? 'đơn vị' : 'cơ quan bổ sung sau',
      seen.map((mark) => marks[mark]).join(', ') || '–',
      levelNames(campaign, of),
      clause,
    ],
  ),
});

const exclusions = (campaign: Campaign): PlanTable => ({
  title: 'Đối tượng không khen thưởng',
  columns: ['Nguyên văn', 'Tập thể', 'Cá nhân là thành viên', 'Hình thức', 'Điều khoản'],
  rows: Object.values(campaign.exclusions).map(({ text, collective, persons, levels: of, clause }) => [
    text,
    bodies[collective],
    bodies[persons],
    of ? levelNames(campaign, of) : 'mọi hình thức',
    clause,
  ]),
});

const unitKinds = ({ unitKinds: all }: Campaign): PlanTable => ({
  title: 'Loại đơn vị',
  columns: ['Loại', 'Được đề nghị', 'Tên in trên giấy tờ'],
  rows: Object.values(all).map(({ name, mayPropose, printedAs }) => [
    name,
    mayPropose ? 'có' : 'không',
    printedAs ?? name,
  ]),
});

const work = (campaign: Campaign): readonly PlanTable[] => [
  {
    title: 'Nhiệm vụ',
    columns: ['Việc', 'Ai làm', 'Hạn', 'Điều khoản'],
    rows: Object.values(campaign.tasks).map(({ title, owner, due, clause }) => [title, owner, dateOr(due), clause]),
  },
  {
    title: 'Báo cáo',
    columns: ['Báo cáo', 'Ai nộp', 'Nộp cho', 'Kỳ', 'Điều khoản'],
    rows: Object.values(campaign.reports).map(({ name, by, to, period, clause }) => [
      name,
      by,
      to,
      periods[period],
      clause,
    ]),
  },
  {
    title: 'Chỉ tiêu',
    columns: ['Chỉ tiêu', 'Mức phải đạt', 'Kỳ', 'Ai chịu trách nhiệm', 'Điều khoản'],
    rows: Object.values(campaign.indicators).map(({ name, target, unit, direction, period, owner, clause }) => [
      name,
      `${direction === 'AT_LEAST' ? 'từ' : 'không quá'} ${target.replace('.', ',')} ${unit}`,
      period,
      owner ?? 'chưa giao',
      clause,
    ]),
  },
  {
    title: 'Hội nghị',
    columns: ['Hội nghị', 'Thời gian', 'Địa điểm', 'Điều khoản'],
    rows: Object.values(campaign.conferences).map(({ name, when, place, clause }) => [name, when, place, clause]),
  },
];

interface Basis {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string;
  readonly title: string;
}

const bases = ({ basis }: Campaign): PlanTable => ({
  title: 'Căn cứ kế hoạch viện dẫn',
  columns: ['Văn bản', 'Ngày', 'Cơ quan ban hành', 'Trích yếu'],
  rows: (Object.values(basis) as unknown as readonly Basis[]).map(({ type, number, date, issuer, title }) => [
    number ? `${type} số ${number}` : type,
    dateOr(date),
    issuer,
    title,
  ]),
});

const dateOr = (date: string | null): string => (date ? formatDate(date) : 'không ghi');
const kindName = ({ unitKinds: all }: Campaign, kind: string): string => all[kind]?.name ?? 'loại khác';
export const levelNames = ({ levels: all }: Campaign, codes: readonly string[]): string =>
  codes.map((code) => all[code]?.name ?? 'hình thức khác').join('; ');
