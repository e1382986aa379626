import type { SeatResultEntity } from '../../database/entities/seat-result.entity.ts';
import type { TurnoutResultEntity } from '../../database/entities/turnout-result.entity.ts';
import { constituencyTurnout } from '../../domain/eligibility/facts.ts';
import { type Election, elections } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { UnitNameView } from '../organizations/unit.view.ts';
import { actionsOn, mayRecordFor } from './allowed-actions.ts';
import type { ConstituencyMap } from './constituency-map.ts';
import { placeKey } from './figure-store.ts';
import { SeatView, TurnoutShareView, TurnoutView } from './figure.view.ts';
import type {
  AreaResultView,
  AreaRowView,
  ConstituencyResultView,
  ConstituencyRowView,
  TurnoutSumView,
} from './results-grid.view.ts';
import { turnoutTarget } from './turnout-target.ts';

/** Everything one campaign's table is made of. */
export interface GridSources {
  readonly actor: Actor;
  readonly campaign: CampaignInForce;
  readonly map: ConstituencyMap;
  /** The only unit the reader sees; null = all. */
  readonly ownUnit: string | null;
  /** Names of the constituencies the reader sees. */
  readonly names: ReadonlyMap<string, UnitNameView>;
  readonly turnout: ReadonlyMap<string, TurnoutResultEntity>;
  readonly seats: ReadonlyMap<string, SeatResultEntity>;
}

/** One tổ: its own turnout, and the seats it inherits. */
export function areaRow(sources: GridSources, unit: UnitNameView): AreaRowView {
  const { actor, campaign, map, names } = sources;
  const results = elections.map((election): AreaResultView => {
    const row = sources.turnout.get(placeKey(unit.id, election));
    const constituencyId = map.constituencyOf(unit.id, election);
    const constituency = constituencyId === undefined ? undefined : names.get(constituencyId);
    const target = turnoutTarget(campaign.ruleBook.plan, election);
    return {
      election,
      turnout: row ? TurnoutView.of(row, target, actionsOn(actor, campaign, row)) : null,
      constituency: constituency ? UnitNameView.of(constituency) : null,
      seats: constituencyId === undefined ? null : seatsOf(sources, constituencyId, election),
      mayRecord: mayRecordIn(sources, unit.id, row),
    };
  });
  return { unit: UnitNameView.of(unit), results };
}

/** One constituency: the sum of its tổ, and its seats. The sum is shown to those who may see every part of it. */
export function constituencyRow(sources: GridSources, unit: UnitNameView): ConstituencyRowView {
  const { map, ownUnit } = sources;
  const results = elections.map((election): ConstituencyResultView => {
    const elects = map.areasOf(unit.id, election).length > 0;
    return {
      election,
      turnout: ownUnit === null || ownUnit === unit.id ? sumOf(sources, unit.id, election) : null,
      seats: elects ? seatsOf(sources, unit.id, election) : null,
      mayRecord: elects && mayRecordIn(sources, unit.id, sources.seats.get(placeKey(unit.id, election))),
    };
  });
  return { unit: UnitNameView.of(unit), results };
}

function seatsOf({ actor, campaign, seats }: GridSources, constituencyId: string, election: Election): SeatView | null {
  const row = seats.get(placeKey(constituencyId, election));
  return row ? SeatView.of(row, actionsOn(actor, campaign, row)) : null;
}

function mayRecordIn(
  { actor, campaign }: GridSources,
  unitId: string,
  row: TurnoutResultEntity | SeatResultEntity | undefined,
): boolean {
  return row ? actionsOn(actor, campaign, row).includes('record') : mayRecordFor(actor, campaign, unitId);
}

function sumOf({ map, turnout, campaign }: GridSources, unitId: string, election: Election): TurnoutSumView | null {
  const parts = map.areasOf(unitId).map((area) => turnout.get(placeKey(area, election)));
  const sum = constituencyTurnout(parts.map((row) => row && { ...row, confirmed: row.status === 'confirmed' }));
  if (!sum) return null;
  const { closedOnTime, confirmed } = sum;
  return {
    ...TurnoutShareView.share(sum, turnoutTarget(campaign.ruleBook.plan, election)),
    closedOnTime,
    confirmed,
  };
}
