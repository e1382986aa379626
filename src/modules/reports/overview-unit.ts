import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { cutoffInWords, effectiveCutoff } from '../../domain/cutoff.ts';
import { type DossierState, dossierStateNames, shownState } from '../../domain/dossier-workflow.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import { unitStanding, unitStandingNames } from '../../domain/unit-standing.ts';
import type { campaignActions } from '../campaigns/campaign-description.ts';
import { participates, type RecordedParticipation } from '../campaigns/participation.ts';
import { shownStates, UnitRef } from '../dossiers/dossier.view.ts';
import type { QuotaItemView } from '../dossiers/quota.view.ts';
import type { DossierCountView, OverviewUnitView, UnitExtensionView } from './overview.view.ts';

/** A unit's dossiers of one level in one state. */
export interface UnitDossiers {
  readonly level: string;
  readonly state: DossierState;
  readonly count: number;
  readonly firstReceivedAt: Date | null;
}

export type UnitExtension = Omit<UnitExtensionView, 'words'>;

export interface UnitSources {
  readonly plan: CampaignPlan;
  readonly at: Date;
  readonly recorded: ReadonlyMap<string, RecordedParticipation>;
  readonly dossiers: ReadonlyMap<string, readonly UnitDossiers[]>;
  readonly extensions: ReadonlyMap<string, UnitExtension>;
  readonly quotaOf: (unit: UnitEntity) => QuotaItemView[];
  /** What the reader may do with the campaign now. */
  readonly actions: ReturnType<typeof campaignActions>;
}

const handedIn: ReadonlySet<DossierState> = new Set(['submitted', 'returned', 'accepted', 'declined']);

/** How one unit stands; undefined where it neither may propose nor has any dossier. */
export function overviewUnit(unit: UnitEntity, sources: UnitSources): OverviewUnitView | undefined {
  const { plan, at, actions } = sources;
  const dossiers = sources.dossiers.get(unit.id) ?? [];
  const recorded = sources.recorded.get(unit.id);
  const mayTakePart = participates(plan, unit, true);
  if (!mayTakePart && dossiers.length === 0) return undefined;
  const takesPart = participates(plan, unit, recorded?.participates);
  const extension = sources.extensions.get(unit.id);
  const quota = sources.quotaOf(unit);
  const cutoffAt = (level: string) =>
    effectiveCutoff({ planCutoff: planCutoff(plan, level), extension: extension?.until });
  const standing = unitStanding({
    participates: takesPart,
    sent: countIn(dossiers.filter(({ state }) => handedIn.has(state))),
    drafts: countIn(dossiers.filter(({ state }) => state === 'draft')),
    cutoffs: quota.filter(({ mode }) => mode !== 'NONE').map(({ level }) => cutoffAt(level)),
    now: at,
  });
  return {
    unit: UnitRef.of(unit),
    kindName: plan.unitKinds[unit.kind]?.name ?? 'Đơn vị khác',
    standing,
    standingName: unitStandingNames[standing],
    participates: takesPart,
    note: recorded?.note ?? null,
    dossiers: countsByState(dossiers, cutoffAt, at),
    firstReceivedAt: firstOf(dossiers),
    extension: extension ? { ...extension, words: cutoffInWords(extension.until, plan.timeZone) } : null,
    quota,
    allowedActions: [
      ...(takesPart && actions.includes('extend') ? (['extend'] as const) : []),
      ...(mayTakePart && actions.includes('participate') ? (['participate'] as const) : []),
    ],
  };
}

const countIn = (dossiers: readonly UnitDossiers[]): number => dossiers.reduce((sum, { count }) => sum + count, 0);

function countsByState(
  dossiers: readonly UnitDossiers[],
  cutoffAt: (level: string) => Date | undefined,
  at: Date,
): DossierCountView[] {
  const shown = dossiers.map((row) => ({ ...row, shown: shownState(row.state, cutoffAt(row.level), at) }));
  return shownStates.flatMap((state) => {
    const count = countIn(shown.filter((row) => row.shown === state));
    return count === 0 ? [] : [{ state, name: dossierStateNames[state], count }];
  });
}

function firstOf(dossiers: readonly UnitDossiers[]): Date | null {
  const arrivals = dossiers.flatMap(({ firstReceivedAt }) => firstReceivedAt ?? []);
  return arrivals.length === 0 ? null : new Date(Math.min(...arrivals.map((arrival) => arrival.getTime())));
}
