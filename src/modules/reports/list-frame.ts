import type { PaperFrame } from '../../exports/paper-frame.ts';
import { formatDate } from '../../domain/official-document.ts';
import type { AwardLevel, CampaignPlan, PlanDocument, QuotedBasis } from '../../domain/plan/plan.ts';

/** The heading of the host's papers (Nghị định 30/2020/NĐ-CP), made at `madeAt`. */
export function frameOf({ host, timeZone }: Pick<CampaignPlan, 'host' | 'timeZone'>, madeAt: Date): PaperFrame {
  return { issuer: host.heading, place: host.place, timeZone, madeAt };
}

/** «Có thành tích xuất sắc …»: the plan's phrase at the beginning of a line. */
export const subjectOf = ({ achievement }: Pick<CampaignPlan, 'achievement'>): string =>
  achievement.charAt(0).toUpperCase() + achievement.slice(1);

/** «Căn cứ …;» one line each in the plan's own order, the plan itself last, with a full stop. */
export function basisLines({ basis, document }: Pick<CampaignPlan, 'basis' | 'document'>): string[] {
  const quoted: (QuotedBasis | PlanDocument)[] = [...Object.values(basis), document];
  return quoted.map((paper, index) => `Căn cứ ${named(paper)}${index === quoted.length - 1 ? '.' : ';'}`);
}

/** What a paper sets out needs «về» before it, unless it begins with what it does itself. */
const speaksForItself = /^(về|quy định|hướng dẫn|ban hành|sửa đổi)\s/iu;

function named({ type, number, date, issuer, title }: Omit<QuotedBasis, 'key'>): string {
  const about = title.charAt(0).toLowerCase() + title.slice(1);
  return [
    type,
    number && `số ${number}`,
    date && `ngày ${formatDate(date)}`,
    `của ${issuer}`,
    speaksForItself.test(about) ? about : `về ${about}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Fits a sheet's tab: «Giấy khen Chủ tịch UBND xã». */
export const sheetNameOf = ({ name }: Pick<AwardLevel, 'name'>): string => name.replace(' của ', ' ');

/** «Ban bầu cử số 1» where the plan prints a kind of unit by another name than the list of units does. */
export function printedName(
  unit: { readonly name: string; readonly kind: string },
  { unitKinds }: Pick<CampaignPlan, 'unitKinds'>,
): string {
  const { name, printedAs } = unitKinds[unit.kind] ?? {};
  return name && printedAs && unit.name.startsWith(name) ? printedAs + unit.name.slice(name.length) : unit.name;
}
