import { cutoffInstant, describeCutoff } from '../../domain/cutoff.ts';
import { type ActionOn, scopeOf } from '../../domain/permissions.ts';
import type { CampaignPlan, CriteriaNode, DocumentKind, DocumentRequirement } from '../../domain/plan/plan.ts';
import { paperCutoff, planCutoff } from '../../domain/plan/plan-lookup.ts';
import { limitWords, requirementWords, ruleWords } from '../../domain/plan/plan-value-words.ts';
import { openQuestions } from '../../domain/plan/rule-book-building.ts';
import type { Role } from '../../domain/roles.ts';
import type { CampaignSummaryView, CampaignView } from './campaign.view.ts';
import type { Answers } from './campaign-answers.ts';
import type { CriteriaSetView, LevelView, PlanDateView, PlannedSlotView, QuotaRuleView } from './plan-section.view.ts';
import { QuestionView } from './question.view.ts';
import type { CampaignPhase } from './rule-books.ts';

type Described = Omit<CampaignView, keyof CampaignSummaryView | 'participation' | 'allowedActions'>;

/** Everything people read of a plan: deadlines as instants and in words, criteria beside the sets that ask for them, papers as slots. */
export function describePlan(plan: CampaignPlan, answers: Answers): Described {
  const { document, host, basis, timeZone, period, achievement, subjectKinds, unitKinds, exclusions } = plan;
  const { fields, settings, tasks, reports, indicators, conferences } = plan;
  return {
    ...{ document, host, basis, timeZone, period, achievement },
    levels: mapValues(
      plan.levels,
      (level, code): LevelView => ({
        ...level,
        cutoffAt: planCutoff(plan, code) ?? null,
        paperCutoffAt: paperCutoff(plan, code) ?? null,
      }),
    ),
    ...{ subjectKinds, unitKinds, exclusions },
    quotas: mapValues(
      plan.quotas,
      (rule): QuotaRuleView => ({ ...(rule as QuotaRuleView), limitWords: limitWords(plan, rule.limit) }),
    ),
    criteriaSets: mapValues(plan.criteriaSets, (set) => describeSet(plan, set)),
    slots: (Object.entries(plan.documents) as [DocumentKind, DocumentRequirement][]).flatMap(slotsOf),
    dates: mapValues(
      plan.dates,
      (date): PlanDateView => ({
        ...date,
        cutoff: cutoffInstant(date, timeZone) ?? null,
        words: describeCutoff(date, timeZone),
      }),
    ),
    ...{ fields, settings },
    questions: Object.keys(plan.questions).map((id) => QuestionView.of(id, plan, answers[id])),
    openQuestions: openQuestions(plan, answers),
    ...{ tasks, reports, indicators, conferences },
  };
}

function describeSet(plan: CampaignPlan, set: CampaignPlan['criteriaSets'][string]): CriteriaSetView {
  const criteria = codesOf(set.require).map((code) => {
    const criterion = plan.criteria[code]!;
    return { code, ...criterion, ruleWords: ruleWords(criterion.rule, plan.indicators) };
  });
  return { ...set, requireWords: requirementWords(plan, set.require), criteria };
}

const mapValues = <T, V>(map: Readonly<Record<string, T>>, view: (value: T, key: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, view(value, key)]));

function codesOf(node: CriteriaNode): readonly string[] {
  if (typeof node === 'string') return [node];
  return ('allOf' in node ? node.allOf : node.anyOf).flatMap(codesOf);
}

function slotsOf([kind, { forms, maxBytes, ...requirement }]: [DocumentKind, DocumentRequirement]): PlannedSlotView[] {
  return forms.map((form) => ({ kind, form, ...requirement, maxBytes: maxBytes ?? null }));
}

type CampaignAction = Exclude<ActionOn<'campaigns'>, 'read' | 'create'> | 'close' | 'participate';

/** What each phase lets happen; who may do it is the permissions table's. */
const byPhase: Readonly<Record<CampaignPhase, readonly CampaignAction[]>> = {
  draft: ['change', 'answer', 'open', 'participate'],
  open: ['change', 'answer', 'extend', 'participate', 'close'],
  closed: [],
};

/** What this role may do with a campaign in this phase now. */
export function campaignActions(role: Role, phase: CampaignPhase): readonly CampaignAction[] {
  const may = (action: CampaignAction) => {
    if (action === 'participate') return scopeOf(role, 'units', 'participate');
    return scopeOf(role, 'campaigns', action === 'close' ? 'open' : action);
  };
  return byPhase[phase].filter(may);
}
