import type { EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';
import type { NomineeCounts } from '../../domain/quota.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { QuotaItemView } from './quota.view.ts';
import { type PoolCounts, poolAmong } from './quota-pool.ts';

/** What every unit's nominees count at every level, in one statement: `GET …/quota` for all of an organisation's units at once. */
export async function quotaByUnit(
  db: EntityManager,
  campaign: CampaignInForce,
  units: readonly UnitEntity[],
): Promise<(unit: UnitEntity) => QuotaItemView[]> {
  const { plan } = campaign.ruleBook;
  const isWithin = Object.values(plan.quotas).some(({ limit }) => limit.mode === 'WITHIN');
  const rows = await countedRows(db, campaign);
  const byPlace = new Map<string, CountedRow[]>(rows.map((row) => [placeOf(row.unitId, row.level), []]));
  for (const row of rows) byPlace.get(placeOf(row.unitId, row.level))?.push(row);
  return (unit) =>
    Object.keys(plan.levels).map((level) => {
      const pool = poolAmong(plan, isWithin ? units : [unit], unit, level);
      const shared = pool.memberIds.flatMap((id) => byPlace.get(placeOf(id, level)) ?? []);
      return QuotaItemView.of(level, pool, countsOf(shared));
    });
}

const placeOf = (unitId: string, level: string): string => `${unitId}/${level}`;

interface CountedRow {
  readonly unitId: string;
  readonly level: string;
  readonly kind: NomineeKind;
  readonly counted: number;
  readonly drafts: number;
}

/** By the same condition as `countPool`. */
function countedRows(db: EntityManager, { id, organizationId }: CampaignInForce): Promise<CountedRow[]> {
  return db.query<CountedRow[]>(
    `select d.unit_id as "unitId", d.level, n.kind, count(*) filter (where d.state <> 'draft')::int as counted,
       count(*) filter (where d.state = 'draft')::int as drafts
     from dossiers d join nominees n on n.dossier_id = d.id and n.organization_id = d.organization_id
     where d.organization_id = $1 and d.campaign_id = $2 and d.state in ('draft', 'submitted', 'returned', 'accepted')
       and n.state not in ('withdrawn', 'unqualified')
     group by d.unit_id, d.level, n.kind`,
    [organizationId, id],
  );
}

function countsOf(rows: readonly CountedRow[]): PoolCounts {
  const summed = (figure: 'counted' | 'drafts'): NomineeCounts =>
    Object.fromEntries(
      nomineeKinds.map((kind) => [
        kind,
        rows.filter((row) => row.kind === kind).reduce((total, row) => total + row[figure], 0),
      ]),
    );
  return { counted: summed('counted'), drafts: summed('drafts') };
}
