import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { arrivedInTime, effectiveCutoff } from '../../domain/cutoff.ts';
import { dossierStates } from '../../domain/dossier-workflow.ts';
import { nomineeStates } from '../../domain/nominee-workflow.ts';
import { type CampaignPlan, nomineeKinds } from '../../domain/plan/plan.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { participates } from '../campaigns/participation.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import type { LevelStatisticsView, StatisticsView, UnitStatisticsView } from './statistics.view.ts';

/** Figures of a whole campaign, counted when asked. Every code of a table is there, also where nothing is counted. */
@Injectable()
export class StatisticsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  async of(actor: Actor, code: string, at: Date): Promise<StatisticsView> {
    const db = this.dataSource.manager;
    const campaign = await this.ruleBooks.byCode(db, actor.organizationId, code);
    const nominees = await nomineeCounts(db, campaign);
    return {
      campaign: campaign.code,
      asOf: at,
      dossiers: await dossierCounts(db, campaign, at),
      nominees: countsBy(nominees, 'kind', nomineeKinds),
      levels: levelStatistics(campaign.ruleBook.plan, nominees),
      units: await unitStatistics(db, campaign),
    };
  }
}

interface DossierCount {
  readonly level: string;
  readonly state: string;
  readonly extension: Date | null;
  readonly count: number;
}

/** Drafts past their unit's cut-off count as lapsed: derived, as everywhere. */
async function dossierCounts(
  db: EntityManager,
  { id, organizationId, ruleBook }: CampaignInForce,
  at: Date,
): Promise<Record<string, number>> {
  const rows = await db.query<DossierCount[]>(
    `select d.level, d.state, e.until as extension, count(*)::int as count
     from dossiers d left join (
       select unit_id, max(until) as until from extensions where organization_id = $1 and campaign_id = $2 group by unit_id
     ) e on e.unit_id = d.unit_id
     where d.organization_id = $1 and d.campaign_id = $2 group by d.level, d.state, e.until`,
    [organizationId, id],
  );
  const shown = rows.map((row) => ({ ...row, state: isLapsed(row, ruleBook.plan, at) ? 'lapsed' : row.state }));
  return countsBy(shown, 'state', [...dossierStates, 'lapsed']);
}

function isLapsed({ state, level, extension }: DossierCount, plan: CampaignPlan, at: Date): boolean {
  if (state !== 'draft') return false;
  const cutoff = effectiveCutoff({ planCutoff: planCutoff(plan, level), extension });
  return cutoff !== undefined && !arrivedInTime(at, cutoff);
}

interface NomineeCount {
  readonly level: string;
  readonly kind: string;
  readonly state: string;
  readonly count: number;
  readonly women: number;
  readonly leaders: number;
}

/** Of dossiers that were handed in and not withdrawn. */
function nomineeCounts(db: EntityManager, { id, organizationId }: CampaignInForce): Promise<NomineeCount[]> {
  return db.query<NomineeCount[]>(
    `select d.level, n.kind, n.state, count(*)::int as count,
       (count(*) filter (where n.kind = 'CA_NHAN' and n.gender = 'NU'))::int as women,
       (count(*) filter (where n.kind = 'CA_NHAN' and n.is_leader))::int as leaders
     from dossiers d join nominees n on n.organization_id = d.organization_id and n.dossier_id = d.id
     where d.organization_id = $1 and d.campaign_id = $2 and d.state in ('submitted', 'returned', 'accepted', 'declined')
       and n.state <> 'withdrawn'
     group by d.level, n.kind, n.state`,
    [organizationId, id],
  );
}

function levelStatistics({ levels }: CampaignPlan, counts: readonly NomineeCount[]): LevelStatisticsView[] {
  return Object.entries(levels).map(([level, { name }]) => {
    const ofLevel = counts.filter((row) => row.level === level);
    return {
      level,
      name,
      total: sum(ofLevel, 'count'),
      byKind: countsBy(ofLevel, 'kind', nomineeKinds),
      byState: countsBy(ofLevel, 'state', nomineeStates),
      women: sum(ofLevel, 'women'),
      leaders: sum(ofLevel, 'leaders'),
    };
  });
}

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly mergedIntoId: string | null;
  readonly validUntil: string | null;
  readonly recorded: boolean | null;
  readonly hasSent: boolean;
  readonly hasDraft: boolean;
}

async function unitStatistics(
  db: EntityManager,
  { id, organizationId, ruleBook }: CampaignInForce,
): Promise<UnitStatisticsView> {
  const rows = await db.query<UnitRow[]>(
    `select u.id, u.code, u.name, u.kind, u.merged_into_id as "mergedIntoId", u.valid_until as "validUntil", c.participates as recorded,
       coalesce(d.sent, false) as "hasSent", coalesce(d.draft, false) as "hasDraft"
     from units u
     left join campaign_units c on c.campaign_id = $2 and c.unit_id = u.id
     left join (
       select unit_id, bool_or(state in ('submitted', 'returned', 'accepted', 'declined')) as sent, bool_or(state = 'draft') as draft
       from dossiers where organization_id = $1 and campaign_id = $2 group by unit_id
     ) d on d.unit_id = u.id
     where u.organization_id = $1 order by u.position, u.code`,
    [organizationId, id],
  );
  const taking = rows.filter((row) => participates(ruleBook.plan, row, row.recorded ?? undefined));
  const silent = taking.filter(({ hasSent }) => !hasSent);
  return {
    participating: taking.length,
    sent: taking.length - silent.length,
    notSent: silent.map(({ id: unitId, code, name, hasDraft }) => ({ id: unitId, code, name, hasDraft })),
  };
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0);
}

function countsBy<K extends string>(
  rows: readonly (Readonly<Record<K, string>> & { readonly count: number })[],
  key: K,
  codes: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    codes.map((code) => [
      code,
      sum(
        rows.filter((row) => row[key] === code),
        'count',
      ),
    ]),
  );
}
