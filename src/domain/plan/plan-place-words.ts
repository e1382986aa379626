import type { CampaignPlan } from './plan.ts';
import { isGroup } from './shape.ts';

/** What each part of a plan is called. */
const sections: Readonly<Record<string, string>> = {
  name: 'Tên đợt',
  document: 'Văn bản kế hoạch',
  host: 'Cơ quan chủ trì',
  basis: 'Căn cứ',
  timeZone: 'Múi giờ',
  period: 'Thời gian thi đua',
  achievement: 'Câu thành tích in trên giấy tờ',
  levels: 'Hình thức khen thưởng',
  subjectKinds: 'Loại đối tượng',
  unitKinds: 'Loại đơn vị',
  exclusions: 'Đối tượng không khen thưởng',
  quotas: 'Số lượng được đề nghị',
  criteria: 'Tiêu chuẩn',
  criteriaSets: 'Bộ tiêu chuẩn',
  documents: 'Giấy tờ',
  dates: 'Mốc thời gian',
  fields: 'Thông tin nhạy cảm',
  settings: 'Cách xử lý',
  questions: 'Câu hỏi cần chốt',
  tasks: 'Nhiệm vụ',
  reports: 'Báo cáo',
  indicators: 'Chỉ tiêu',
  conferences: 'Hội nghị',
  answers: 'Câu trả lời',
};

const fields: Readonly<Record<string, string>> = {
  name: 'tên',
  label: 'tên',
  title: 'nội dung',
  text: 'nguyên văn',
  clause: 'điều khoản',
  number: 'số, ký hiệu',
  date: 'ngày',
  time: 'giờ',
  until: 'đến ngày',
  from: 'từ ngày',
  to: 'đến ngày',
  sense: 'cách hiểu hạn',
  limit: 'số lượng',
  limits: 'số lượng',
  total: 'tổng số',
  TAP_THE: 'tập thể',
  CA_NHAN: 'cá nhân',
  HO_GIA_DINH: 'hộ gia đình',
  mode: 'cách tính số lượng',
  levels: 'áp dụng cho hình thức',
  unitKinds: 'áp dụng cho loại đơn vị',
  units: 'đơn vị nêu đích danh',
  percent: 'tỷ lệ (%)',
  elections: 'tính theo cuộc bầu cử',
  nonMember: 'người không phải đảng viên',
  require: 'điều kiện',
  groups: 'nhóm đơn vị',
  allocation: 'số được phân bổ',
  cutoff: 'hạn gửi',
  paperCutoff: 'hạn bản giấy',
  decidedBy: 'người quyết định',
  note: 'ghi chú',
  persons: 'đối với cá nhân',
  collective: 'đối với tập thể',
  forms: 'các dạng phải nộp',
  marks: 'phải thấy trên giấy tờ',
  suppliedBy: 'ai nộp',
  maxBytes: 'cỡ tệp lớn nhất',
  owner: 'ai làm',
  due: 'hạn',
  target: 'mức phải đạt',
  answer: 'trả lời',
  basis: 'căn cứ',
  signer: 'người ký',
  signerPost: 'chức vụ người ký',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  incompleteOnTime: 'nhận hồ sơ đúng hạn còn thiếu giấy tờ, bổ sung sau',
  confirmedFailure: 'khi số liệu đã xác nhận không đạt',
  participation: 'đơn vị được đề nghị',
  tieBreak: 'thứ tự ưu tiên',
  minNonLeadershipPercent: 'tỷ lệ tối thiểu người không giữ chức vụ lãnh đạo (%)',
  publicationDays: 'số ngày công khai',
  citizenId: 'số căn cước công dân',
  partyMembership: 'đảng viên',
  ethnicity: 'dân tộc',
  discipline: 'kỷ luật',
};

/** Groups whose members have no name of their own: the field follows at once. */
const plain = new Set(['document', 'host', 'period', 'fields', 'settings']);

/**
 * Where in a plan something stands, for people: section and item («Hạn gửi hồ sơ …»), and the field there, if one is meant.
 * `keys` are the steps of its path. What has no words is left out rather than shown as a code.
 */
export function placeWords(
  plan: CampaignPlan,
  [section = '', ...rest]: readonly string[],
): { readonly item: string; readonly field: string | undefined } {
  const name = sections[section] ?? 'Phần khác';
  const itemKey = plain.has(section) ? undefined : rest[0];
  const inner = plain.has(section) ? rest : rest.slice(1);
  const said = itemKey === undefined ? undefined : itemName(plan, section, itemKey);
  const field = inner.findLast((key) => fields[key] !== undefined);
  return { item: said ? `${name} «${said}»` : name, field: field && fields[field] };
}

function itemName(plan: CampaignPlan, section: string, key: string): string | undefined {
  const place = section === 'answers' ? 'questions' : section;
  const group = (plan as unknown as Readonly<Record<string, unknown>>)[place];
  const item = isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined;
  if (section === 'quotas') return quotaName(plan, item) ?? plan.unitKinds[key]?.name;
  if (!isGroup(item)) return undefined;
  const said = item.label ?? item.name ?? item.title ?? item.text;
  return typeof said === 'string' ? said : undefined;
}

function quotaName(plan: CampaignPlan, rule: unknown): string | undefined {
  if (!isGroup(rule) || !Array.isArray(rule.unitKinds)) return undefined;
  const names = rule.unitKinds.flatMap((kind: string) => plan.unitKinds[kind]?.name ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
}

/** «criteria[G.TT.4.a].rule.params.percent» → its steps. */
export const stepsOf = (path: string): readonly string[] =>
  [...path.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map(([, bracketed, bare]) => (bracketed ?? bare)!);
