import { cutoffInstant } from '../cutoff.ts';
import type {
  CampaignPlan,
  CriteriaSet,
  DocumentKind,
  DocumentRequirement,
  Exclusion,
  NomineeKind,
  PlanDate,
  QuotaRule,
} from './plan.ts';

/**
 * The rule that says how many nominees a unit may propose for a level: one that names the unit goes before one that names its kind.
 * `undefined` = the plan gives it no places: it may not propose (not the same as `UNLIMITED`).
 */
export function quotaRuleFor(
  plan: CampaignPlan,
  unit: { level: string; unitKind: string; unitCode: string },
): QuotaRule | undefined {
  const ofLevel = Object.values(plan.quotas).filter((rule) => rule.levels.includes(unit.level));
  const named = ofLevel.find((rule) => rule.units?.includes(unit.unitCode));
  return named ?? ofLevel.find((rule) => rule.units === undefined && rule.unitKinds.includes(unit.unitKind));
}

/**
 * What a subject must meet for a level. `group` is the group of the collective's unit kind (`unitKinds[].group`), null for persons whose
 * unit has none. `undefined` = the plan has no criteria for such a subject, so nothing can be judged.
 */
export function criteriaSetFor(
  plan: CampaignPlan,
  subject: { level: string; subject: NomineeKind; group: string | null },
): CriteriaSet | undefined {
  const fits = ({ level, subject: kind, groups }: CriteriaSet) =>
    level === subject.level &&
    kind === subject.subject &&
    (groups.length === 0 || (subject.group !== null && groups.includes(subject.group)));
  return Object.values(plan.criteriaSets).find(fits);
}

/** Papers a dossier of one level needs, in plan order. */
export function documentsFor(
  plan: CampaignPlan,
  level: string,
): readonly (readonly [DocumentKind, DocumentRequirement])[] {
  const all = Object.entries(plan.documents) as [DocumentKind, DocumentRequirement][];
  return all.filter(([, { levels }]) => levels.includes(level));
}

/** The clause that excludes bodies of a kind, for one level (or, without one, for any). */
export function exclusionFor(plan: CampaignPlan, bodyKind: string, level?: string): Exclusion | undefined {
  return Object.values(plan.exclusions).find(
    ({ bodyKinds, levels }) =>
      bodyKinds.includes(bodyKind) && (level === undefined || levels === undefined || levels.includes(level)),
  );
}

/** The date a level's dossiers (or, with 'paperCutoff', its paper copies; the cut-off itself where the plan names no other) are due; undefined = none. */
export function cutoffDate(
  plan: CampaignPlan,
  level: string,
  which: 'cutoff' | 'paperCutoff' = 'cutoff',
): PlanDate | undefined {
  const award = plan.levels[level];
  const key = which === 'paperCutoff' ? (award?.paperCutoff ?? award?.cutoff) : award?.cutoff;
  return key ? plan.dates[key] : undefined;
}

/** The first instant that is too late for a level's dossiers, in the campaign's time zone; undefined = the plan sets no (known) date. */
export function planCutoff(plan: CampaignPlan, level: string): Date | undefined {
  const date = cutoffDate(plan, level);
  return date && cutoffInstant(date, plan.timeZone);
}

/** The first instant that is too late for paper copies of a level. */
export function paperCutoff(plan: CampaignPlan, level: string): Date | undefined {
  const date = cutoffDate(plan, level, 'paperCutoff');
  return date && cutoffInstant(date, plan.timeZone);
}
