import type { EntityManager } from 'typeorm';
import type { Blocker } from '../../domain/refusal.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { duplicateFindings, type Finding, type PutUp, stands } from './duplicate-findings.ts';

/** A doubt about one nominee of a dossier that a person has still to settle. */
export interface UndecidedDuplicate {
  readonly nominee: PutUp;
  /** The one it may be; null where it went another route. */
  readonly other: PutUp | null;
  /** What is doubtful and what to do, in Vietnamese. */
  readonly detail: string;
}

/**
 * What nobody has decided yet about the nominees of one dossier: pairs without a (still sufficient) decision, and nominees that a decision
 * left out though they still stand. A pair whose other half has been concluded against is settled by that.
 */
export async function undecidedDuplicates(
  db: EntityManager,
  campaign: CampaignInForce,
  dossierId: string,
): Promise<UndecidedDuplicate[]> {
  const findings = await duplicateFindings(db, campaign, [dossierId]);
  return findings.flatMap((finding) => doubtsOf(finding).filter(({ nominee }) => nominee.dossierId === dossierId));
}

/** How many such doubts each of these dossiers has; dossiers without any are left out. All are of one campaign. */
export async function countUndecidedDuplicates(
  db: EntityManager,
  campaign: CampaignInForce,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const asked = new Set(dossierIds);
  const counts = new Map<string, number>();
  for (const { nominee } of (await duplicateFindings(db, campaign, dossierIds)).flatMap(doubtsOf))
    if (asked.has(nominee.dossierId)) counts.set(nominee.dossierId, (counts.get(nominee.dossierId) ?? 0) + 1);
  return counts;
}

/** The same as blockers of acceptance, for nominees concluded qualified. */
export async function duplicateBlockers(
  db: EntityManager,
  campaign: CampaignInForce,
  dossierId: string,
): Promise<Blocker[]> {
  const doubts = await undecidedDuplicates(db, campaign, dossierId);
  return doubts
    .filter(({ nominee }) => nominee.state === 'qualified')
    .map(({ nominee, detail }) => ({
      code: 'duplicate.undecided',
      severity: 'missing',
      detail,
      nomineeId: nominee.id,
    }));
}

function doubtsOf(finding: Finding): UndecidedDuplicate[] {
  const { first, second, reasons, decided, leftOver } = finding;
  if (decided) return leftOver ? [{ ...sidesFor(finding, leftOver), detail: leftOverSentence(finding, leftOver) }] : [];
  if (![first, second].every((one) => one === null || stands(one))) return [];
  const detail = reasons.map((reason) => reason.detail).join(' ');
  return [first, second].filter((one) => one !== null).map((nominee) => ({ ...sidesFor(finding, nominee), detail }));
}

const sidesFor = ({ first, second }: Finding, nominee: PutUp) => ({
  nominee,
  other: nominee === first ? second : first,
});

/** Whom a decision left out is not taken out by it: a person does that. */
export function leftOverSentence({ first, second }: Finding, leftOver: PutUp): string {
  const kept = leftOver === first ? second : first;
  const instead = kept ? `«${kept.name}» (${kept.unitName})` : 'đề nghị ở tuyến khác';
  return `«${leftOver.name}» (${leftOver.unitName}) đã được kết luận là trùng và giữ lại ${instead}: đề nghị đơn vị rút, hoặc kết luận không đủ điều kiện.`;
}
