import type { CampaignPlan, CriteriaNode, CriterionRule, NomineeKind, QuotaLimit } from './plan.ts';
import { isGroup } from './shape.ts';

const two = (count: number): string => String(count).padStart(2, '0');

const kindNames: Readonly<Record<NomineeKind, string>> = {
  TAP_THE: 'tập thể',
  CA_NHAN: 'cá nhân',
  HO_GIA_DINH: 'hộ gia đình',
};

/** Words of the closed sets of a plan, as people read them. */
const words: Readonly<Record<string, string>> = {
  ...kindNames,
  QUOC_HOI: 'bầu cử đại biểu Quốc hội',
  HDND_TINH: 'bầu cử đại biểu HĐND tỉnh',
  HDND_XA: 'bầu cử đại biểu HĐND xã',
  REFUSE: 'không nhận',
  REVIEW: 'xem xét từng trường hợp khi thẩm định',
  ALLOW: 'được đề nghị',
  ALL: 'mọi đơn vị trong danh sách',
  RECORDED: 'chỉ đơn vị được ghi nhận là có tham gia',
  NO_LATER_THAN: 'chậm nhất',
  BEFORE: 'trước',
  AT: 'vào đúng',
  DURING: 'trong thời gian',
  SCAN: 'bản scan',
  WORD: 'tệp Word',
  PAPER: 'bản giấy',
  UNIT: 'đơn vị nộp',
  OFFICE: 'cơ quan bổ sung sau',
  DOSSIER: 'một bản cho cả hồ sơ',
  NOMINEE: 'mỗi trường hợp một bản',
  SIGNATURE: 'chữ ký',
  SEAL: 'dấu',
  CONFIRMATION: 'xác nhận của cơ quan có thẩm quyền',
  OFF: 'không thu thập',
  OPTIONAL: 'không bắt buộc',
  REQUIRED: 'bắt buộc',
  HOLD: 'tạm dừng xét',
  WOMAN: 'ưu tiên nữ',
  COLLECTIVE_WOMEN_70_PERCENT: 'ưu tiên tập thể có từ 70% nữ',
  met: 'coi là đạt',
  unmet: 'coi là không đạt',
};

/** How many a unit may propose: «không quá 01 tập thể, 02 cá nhân». */
export function limitWords(plan: Pick<CampaignPlan, 'unitKinds'>, limit: QuotaLimit): string {
  if (limit.mode === 'JOINT') return `không quá ${two(limit.total)} trường hợp`;
  if (limit.mode === 'UNLIMITED') return 'kế hoạch không giới hạn số lượng';
  if (limit.mode === 'WITHIN')
    return `tính chung trong số lượng của ${plan.unitKinds[limit.unitKind]?.name ?? 'đơn vị khác'}`;
  const counts = Object.entries(limit.limits).map(([kind, count]) => `${two(count)} ${kindNames[kind as NomineeKind]}`);
  return counts.length > 0 ? `không quá ${counts.join(', ')}` : 'không được đề nghị trường hợp nào';
}

/** Who judges a criterion by what: the machine by confirmed figures, or a person. */
export function ruleWords(rule: CriterionRule, indicators: CampaignPlan['indicators']): string {
  if (rule.kind === 'attested') return 'Đơn vị cam đoan, người thẩm định đối chiếu.';
  if (rule.kind === 'attested-by-party-member')
    return `Đơn vị cam đoan đối với đảng viên; người không phải đảng viên ${words[rule.params.nonMember]}.`;
  if (rule.kind === 'indicator-reached')
    return `Theo kết quả chỉ tiêu «${indicators[rule.params.indicator]?.name ?? 'chưa rõ'}».`;
  const elections = rule.params.elections.map((election) => words[election]).join(', ');
  const test = {
    'turnout-at-least': () => `tỷ lệ cử tri đi bầu từ ${(rule.params as { percent?: number }).percent}%`,
    'seats-filled': () => 'bầu đủ số đại biểu',
    'no-rerun': () => 'không bầu lại, bầu thêm',
    'closed-on-time': () => 'kết thúc sớm hoặc đúng giờ',
  }[rule.kind]();
  return `Phần mềm tính từ số liệu đã xác nhận: ${test}; ${elections}.`;
}

/** A tree of criteria in words: «A; và một trong: B, C». */
export function requirementWords(plan: Pick<CampaignPlan, 'criteria'>, node: CriteriaNode): string {
  if (typeof node === 'string') return `«${plan.criteria[node]?.label ?? 'tiêu chuẩn đã bỏ'}»`;
  const inner = (nodes: readonly CriteriaNode[]) => nodes.map((each) => requirementWords(plan, each));
  return 'allOf' in node ? inner(node.allOf).join(' và ') : `một trong (${inner(node.anyOf).join(', ')})`;
}

/** Any value of a plan for people: no code, no English, dates as people write them. */
export function valueWords(plan: CampaignPlan, value: unknown): string {
  if (value === null || value === undefined) return 'chưa có';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'string') return textWords(plan, value);
  if (Array.isArray(value)) return value.map((item) => valueWords(plan, item)).join(', ') || 'không có mục nào';
  if (!isGroup(value)) return String(value);
  if ('mode' in value) return limitWords(plan, value as unknown as QuotaLimit);
  if ('allOf' in value || 'anyOf' in value) return requirementWords(plan, value as unknown as CriteriaNode);
  if (isGroup(value.limit)) return valueWords(plan, value.limit);
  const said = value.label ?? value.name ?? value.title ?? value.text ?? value.item;
  return typeof said === 'string'
    ? said
    : Object.values(value)
        .map((each) => valueWords(plan, each))
        .join('; ');
}

function textWords(plan: CampaignPlan, text: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date) return `${date[3]}/${date[2]}/${date[1]}`;
  const named = plan.levels[text]?.name ?? plan.unitKinds[text]?.name ?? plan.dates[text]?.label;
  return named ?? words[text] ?? plan.criteria[text]?.label ?? text;
}
