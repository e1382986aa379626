import type { EntityManager } from 'typeorm';
import { effectiveCutoff } from '../../domain/cutoff.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import type { CampaignInForce } from './rule-books.ts';

/** The first instant that is too late for this unit's dossiers of this level, its extension counted; undefined = the plan sets none. */
export async function unitCutoff(
  db: EntityManager,
  campaign: CampaignInForce,
  level: string,
  unitId: string,
): Promise<Date | undefined> {
  const [row] = (await db.query(
    'select max(until) as until from extensions where organization_id = $1 and campaign_id = $2 and unit_id = $3',
    [campaign.organizationId, campaign.id, unitId],
  )) as { until: Date | null }[];
  return effectiveCutoff({ planCutoff: planCutoff(campaign.ruleBook.plan, level), extension: row?.until ?? null });
}
