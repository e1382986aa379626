import type { EntityManager } from 'typeorm';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignPlan, NomineeKind, QuotaRule } from '../../domain/plan/plan.ts';
import { quotaRuleFor } from '../../domain/plan/plan-lookup.ts';
import { type CountableLimit, type NomineeCounts, resolveQuota } from '../../domain/quota.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { isActive } from '../organizations/unit-lookup.ts';

/** The units that share one quota: usually one; several where a rule counts a unit's nominees within another's. */
export interface QuotaPool {
  /** Whose lock row all of them take. */
  readonly ownerId: string;
  readonly memberIds: readonly string[];
  /** Undefined: the plan gives no places, so the unit may propose nobody. */
  readonly limit: CountableLimit | undefined;
  readonly clause: string | undefined;
}

export interface PoolCounts {
  /** Nominees of submitted, returned and accepted dossiers that are not withdrawn or unqualified. */
  readonly counted: NomineeCounts;
  readonly drafts: NomineeCounts;
}

/** The pool a unit's nominees of one level count in. */
export async function quotaPool(
  db: EntityManager,
  campaign: CampaignInForce,
  unit: UnitEntity,
  level: string,
): Promise<QuotaPool> {
  const { plan } = campaign.ruleBook;
  const isWithin = Object.values(plan.quotas).some(({ limit }) => limit.mode === 'WITHIN');
  return poolAmong(plan, isWithin ? await unitsOf(db, campaign.organizationId) : [unit], unit, level);
}

/** The same, among the units of the organisation that are already read. */
export function poolAmong(
  plan: CampaignPlan,
  units: readonly UnitEntity[],
  unit: UnitEntity,
  level: string,
): QuotaPool {
  const ruleOf = ({ kind, code }: UnitEntity): QuotaRule | undefined =>
    quotaRuleFor(plan, { level, unitKind: kind, unitCode: code });
  const alone = { ownerId: unit.id, memberIds: [unit.id], limit: undefined, clause: ruleOf(unit)?.clause };
  const ruleOfKind = (kind: string): QuotaRule | undefined =>
    ruleOf(units.find((candidate) => candidate.kind === kind && isActive(candidate)) ?? unit);
  const { limit, clause, sharedWith } = resolveQuota(ruleOf(unit), ruleOfKind);
  const owner =
    sharedWith === null ? unit : units.find((candidate) => candidate.kind === sharedWith && isActive(candidate));
  if (!owner) return alone;
  const members = units.filter(
    (candidate) => candidate.id === owner.id || resolveQuota(ruleOf(candidate), ruleOfKind).sharedWith === owner.kind,
  );
  return { ownerId: owner.id, memberIds: members.map(({ id }) => id), limit, clause };
}

const unitsOf = (db: EntityManager, organizationId: string): Promise<UnitEntity[]> =>
  db.find(UnitEntity, { where: { organizationId }, order: { position: 'ASC', code: 'ASC' } });

/** Takes the pool's one lock row; held until the transaction ends. Always the last lock an act takes. */
export async function lockQuota(
  tx: EntityManager,
  campaign: CampaignInForce,
  pool: QuotaPool,
  level: string,
): Promise<void> {
  const row = [campaign.id, pool.ownerId, level];
  await tx.query(
    'insert into quota_locks (campaign_id, unit_id, level, organization_id) values ($1, $2, $3, $4) on conflict do nothing',
    [...row, campaign.organizationId],
  );
  await tx.query('select 1 from quota_locks where campaign_id = $1 and unit_id = $2 and level = $3 for update', row);
}

/** What is being counted; `without` leaves one dossier out: the one that is being handed in. */
export interface PoolQuestion {
  readonly campaign: Pick<CampaignInForce, 'id' | 'organizationId'>;
  readonly pool: Pick<QuotaPool, 'memberIds'>;
  readonly level: string;
  readonly without?: string;
}

/** Counts the pool's nominees: a COUNT each time, no counters that could drift. */
export async function countPool(
  db: EntityManager,
  { campaign, pool, level, without }: PoolQuestion,
): Promise<PoolCounts> {
  const rows = (await db.query(
    `select n.kind, count(*) filter (where d.state <> 'draft')::int as counted, count(*) filter (where d.state = 'draft')::int as drafts
     from dossiers d join nominees n on n.dossier_id = d.id and n.organization_id = d.organization_id
     where d.organization_id = $1 and d.campaign_id = $2 and d.unit_id = any($3) and d.level = $4 and d.id is distinct from $5
       and d.state in ('draft', 'submitted', 'returned', 'accepted') and n.state not in ('withdrawn', 'unqualified')
     group by n.kind`,
    [campaign.organizationId, campaign.id, pool.memberIds, level, without ?? null],
  )) as { kind: NomineeKind; counted: number; drafts: number }[];
  return {
    counted: Object.fromEntries(rows.map(({ kind, counted }) => [kind, counted])),
    drafts: Object.fromEntries(rows.map(({ kind, drafts }) => [kind, drafts])),
  };
}
