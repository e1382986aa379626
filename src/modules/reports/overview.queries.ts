import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { arrivedInTime, cutoffInWords } from '../../domain/cutoff.ts';
import { dossierStateNames } from '../../domain/dossier-workflow.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { unitStandingNames, unitStandings } from '../../domain/unit-standing.ts';
import { campaignActions } from '../campaigns/campaign-description.ts';
import { recordedParticipation } from '../campaigns/participation.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { shownStates } from '../dossiers/dossier.view.ts';
import { quotaByUnit } from '../dossiers/quota-by-unit.ts';
import { timelineOf } from './arrivals.ts';
import type { DossierCountView, OverviewLevelView, OverviewUnitView, OverviewView } from './overview.view.ts';
import { overviewUnit, type UnitDossiers, type UnitExtension } from './overview-unit.ts';

/** One campaign as its office looks at it, in one answer: a fixed number of statements, whatever the number of units. */
@Injectable()
export class OverviewQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  async of(actor: Actor, code: string, at: Date): Promise<OverviewView> {
    const db = this.dataSource.manager;
    const campaign = await this.ruleBooks.byCode(db, actor.organizationId, code);
    const levels = levelsOf(campaign, at);
    const units = await unitsOf(db, campaign, { actor, at });
    const cutoffs = [
      ...levels.flatMap(({ cutoff }) => cutoff ?? []),
      ...units.flatMap(({ extension }) => extension?.until ?? []),
    ];
    return {
      campaign: campaign.code,
      name: campaign.name,
      asOf: at,
      levels,
      participating: units.filter(({ participates }) => participates).length,
      standings: unitStandings.map((standing) => ({
        standing,
        name: unitStandingNames[standing],
        count: units.filter((unit) => unit.standing === standing).length,
      })),
      dossiers: allDossiers(units),
      units,
      timeline: await timelineOf(db, campaign, { now: at, cutoffs }),
    };
  }
}

function levelsOf({ ruleBook: { plan } }: CampaignInForce, at: Date): OverviewLevelView[] {
  return Object.entries(plan.levels).map(([level, { name }]) => {
    const cutoff = planCutoff(plan, level);
    const words = cutoff ? cutoffInWords(cutoff, plan.timeZone) : null;
    return { level, name, cutoff: cutoff ?? null, words, passed: !arrivedInTime(at, cutoff) };
  });
}

/** Units that may propose or have dossiers, in the organisation's own order. */
async function unitsOf(
  db: EntityManager,
  campaign: CampaignInForce,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Promise<OverviewUnitView[]> {
  const { organizationId, ruleBook, phase } = campaign;
  const all = await db.find(UnitEntity, { where: { organizationId }, order: { position: 'ASC', code: 'ASC' } });
  const sources = {
    plan: ruleBook.plan,
    at,
    recorded: await recordedParticipation(db, campaign),
    dossiers: await dossiersByUnit(db, campaign),
    extensions: await latestExtensions(db, campaign),
    quotaOf: await quotaByUnit(db, campaign, all),
    actions: campaignActions(actor.role, phase),
  };
  return all.flatMap((unit) => overviewUnit(unit, sources) ?? []);
}

async function dossiersByUnit(
  db: EntityManager,
  { id, organizationId }: CampaignInForce,
): Promise<ReadonlyMap<string, readonly UnitDossiers[]>> {
  const rows = await db.query<(UnitDossiers & { unitId: string })[]>(
    `select unit_id as "unitId", level, state, count(*)::int as count, min(first_received_at) as "firstReceivedAt"
     from dossiers where organization_id = $1 and campaign_id = $2 group by unit_id, level, state`,
    [organizationId, id],
  );
  const byUnit = new Map<string, UnitDossiers[]>(rows.map(({ unitId }) => [unitId, []]));
  for (const { unitId, ...row } of rows) byUnit.get(unitId)?.push(row);
  return byUnit;
}

/** The latest instant counts, whichever was granted last. */
async function latestExtensions(
  db: EntityManager,
  { id, organizationId }: CampaignInForce,
): Promise<ReadonlyMap<string, UnitExtension>> {
  const rows = await db.query<(UnitExtension & { unitId: string })[]>(
    `select distinct on (unit_id) unit_id as "unitId", until, reason, granted_by_name as "grantedBy"
     from extensions where organization_id = $1 and campaign_id = $2 order by unit_id, until desc`,
    [organizationId, id],
  );
  return new Map(rows.map(({ unitId, ...extension }) => [unitId, extension]));
}

/** Every state is there, also where nothing is counted. */
function allDossiers(units: readonly OverviewUnitView[]): DossierCountView[] {
  const counted = units.flatMap(({ dossiers }) => dossiers);
  return shownStates.map((state) => ({
    state,
    name: dossierStateNames[state],
    count: counted.reduce((sum, row) => (row.state === state ? sum + row.count : sum), 0),
  }));
}
