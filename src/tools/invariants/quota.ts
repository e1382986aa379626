import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignPlan, NomineeKind } from '../../domain/plan/plan.ts';
import { type NomineeCounts, quotaBlockers, quotaInWords } from '../../domain/quota.ts';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import { poolAmong } from '../../modules/dossiers/quota-pool.ts';
import type { Finding } from './finding.ts';

interface CampaignRow {
  readonly id: string;
  readonly code: string;
  readonly organizationId: string;
  readonly current: number;
}

interface Counted {
  readonly unitId: string;
  readonly level: string;
  readonly kind: NomineeKind;
  readonly count: number;
  readonly versions: readonly number[];
}

type Unit = UnitEntity;

/**
 * Pools in which more nominees count than the plan has places for.
 *
 * A rule that was tightened later takes nobody's place away: a pool is over its quota only when it is so by every rule book that one of
 * its dossiers was handed in by, and by the one in force.
 */
export async function* quotaFindings(ask: Ask): AsyncGenerator<Finding> {
  const campaigns = await ask<CampaignRow>(
    `select id, code, organization_id as "organizationId", rule_book_version as current from campaigns
     where rule_book_version is not null order by code`,
  );
  for (const campaign of campaigns) yield* ofCampaign(ask, campaign);
}

async function* ofCampaign(ask: Ask, campaign: CampaignRow): AsyncGenerator<Finding> {
  const counted = await ask<Counted>(
    `select d.unit_id as "unitId", d.level, n.kind, count(*)::int as count, array_agg(distinct d.rule_book_version) as versions
     from dossiers d join nominees n on n.dossier_id = d.id
     where d.campaign_id = $1 and d.state in ('submitted', 'returned', 'accepted') and n.state not in ('withdrawn', 'unqualified')
     group by d.unit_id, d.level, n.kind order by d.unit_id, d.level`,
    [campaign.id],
  );
  if (counted.length === 0) return;
  const units = await ask<Unit>(
    `select id, code, name, kind, merged_into_id as "mergedIntoId", valid_until as "validUntil" from units
     where organization_id = $1 order by position, code`,
    [campaign.organizationId],
  );
  const plans = await plansOf(ask, campaign, counted);
  const seen = new Set<string>();
  for (const { unitId, level } of counted) {
    const place = `${unitId}/${level}`;
    const unit = units.find(({ id }) => id === unitId);
    if (!unit || seen.has(place)) continue;
    const over = overQuota({ unit, level, units, counted, plans, current: campaign.current });
    for (const member of over?.members ?? [unitId]) seen.add(`${member}/${level}`);
    if (over) yield { code: 'quota.exceeded', subject: `${campaign.code}/${over.owner}/${level}`, detail: over.detail };
  }
}

async function plansOf(
  ask: Ask,
  { id, current }: CampaignRow,
  counted: readonly Counted[],
): Promise<ReadonlyMap<number, CampaignPlan>> {
  const versions = [...new Set([current, ...counted.flatMap((row) => row.versions)])];
  const rows = await ask<{ version: number; plan: CampaignPlan }>(
    'select version, plan from rule_books where campaign_id = $1 and version = any($2::int[])',
    [id, versions],
  );
  return new Map(rows.map(({ version, plan }) => [version, plan]));
}

interface PoolAtHand {
  readonly unit: Unit;
  readonly level: string;
  readonly units: readonly Unit[];
  readonly counted: readonly Counted[];
  readonly plans: ReadonlyMap<number, CampaignPlan>;
  readonly current: number;
}

interface OverQuota {
  readonly owner: string;
  readonly members: readonly string[];
  readonly detail: string;
}

function overQuota(at: PoolAtHand): OverQuota | undefined {
  const now = excess(at, at.current);
  if (!now) return undefined;
  const versions = new Set(rowsOf(at, now.members).flatMap((row) => row.versions));
  return [...versions].every((version) => excess(at, version)) ? now : undefined;
}

const rowsOf = ({ counted, level }: PoolAtHand, members: readonly string[]): Counted[] =>
  counted.filter((row) => row.level === level && members.includes(row.unitId));

/** What is too much by one version; undefined: nothing, or the version is not there (another rule names that). */
function excess(at: PoolAtHand, version: number): OverQuota | undefined {
  const plan = at.plans.get(version);
  if (!plan) return undefined;
  const pool = poolAmong(plan, at.units, at.unit, at.level);
  if (!pool.limit && pool.clause !== undefined) return undefined; // its places lie with a unit that is no more
  const counts: Partial<Record<NomineeKind, number>> = {};
  for (const { kind, count } of rowsOf(at, pool.memberIds)) counts[kind] = (counts[kind] ?? 0) + count;
  const proposed: NomineeCounts = counts;
  const owner = at.units.find(({ id }) => id === pool.ownerId) ?? at.unit;
  const { limit, clause } = pool;
  if (quotaBlockers({ limit, clause, counted: {}, proposed, unitName: owner.name }).length === 0) return undefined;
  const detail = `${owner.name} vượt số lượng ở mức ${at.level}: ${quotaInWords(limit, counts)}.`;
  return { owner: owner.code, members: pool.memberIds, detail };
}
