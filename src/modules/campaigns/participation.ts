import type { EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { isActive } from '../organizations/unit-lookup.ts';
import type { CampaignInForce } from './rule-books.ts';

type UnitFacts = Pick<UnitEntity, 'kind' | 'mergedIntoId' | 'validUntil'>;

/**
 * Whether a unit takes part: it stands, its kind may propose, and the office has recorded so, or, where the plan takes in every unit, has
 * not recorded the contrary. `recorded` = what the office wrote down for this campaign, undefined = nothing.
 */
export function participates(
  plan: Pick<CampaignPlan, 'settings' | 'unitKinds'>,
  unit: UnitFacts,
  recorded: boolean | undefined,
): boolean {
  if (!isActive(unit) || !plan.unitKinds[unit.kind]?.mayPropose) return false;
  return recorded ?? plan.settings.participation === 'ALL';
}

/** Whether a unit of the campaign's organisation takes part in an opened campaign. */
export async function unitParticipates(
  db: EntityManager,
  campaign: CampaignInForce,
  unit: UnitFacts & Pick<UnitEntity, 'id'>,
): Promise<boolean> {
  const [row] = (await db.query(
    'select participates from campaign_units where organization_id = $1 and campaign_id = $2 and unit_id = $3',
    [campaign.organizationId, campaign.id, unit.id],
  )) as { participates: boolean }[];
  return participates(campaign.ruleBook.plan, unit, row?.participates);
}

/** What the office recorded of one unit. */
export interface RecordedParticipation {
  readonly participates: boolean;
  readonly note: string | null;
}

/** What the office recorded for a campaign, by unit id. */
export async function recordedParticipation(
  db: EntityManager,
  campaign: Pick<CampaignInForce, 'id' | 'organizationId'>,
): Promise<ReadonlyMap<string, RecordedParticipation>> {
  const rows = (await db.query(
    'select unit_id, participates, note from campaign_units where organization_id = $1 and campaign_id = $2',
    [campaign.organizationId, campaign.id],
  )) as (RecordedParticipation & { unit_id: string })[];
  return new Map(rows.map(({ unit_id: unitId, ...recorded }) => [unitId, recorded]));
}
