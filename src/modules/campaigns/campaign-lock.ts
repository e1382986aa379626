import type { EntityManager } from 'typeorm';
import { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';

/** The same sentence whether it is absent or another organisation's. */
export const campaignNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy đợt thi đua này, hoặc Ông/Bà không được xem.');

/** A campaign of the actor's organisation, unlocked; refuses with `not-found`. */
export async function findCampaign(
  db: EntityManager,
  { organizationId }: Actor,
  code: string,
): Promise<CampaignEntity> {
  const campaign = await db.findOneBy(CampaignEntity, { organizationId, code });
  if (!campaign) throw campaignNotFound();
  return campaign;
}

/** Locks a campaign of the actor's organisation: one writer at a time. Refuses with `not-found`, `stale` (with `current`). */
export async function lockCampaign(
  tx: EntityManager,
  actor: Actor,
  code: string,
  seen?: number,
): Promise<CampaignEntity> {
  const where = { organizationId: actor.organizationId, code };
  const campaign = await tx.findOne(CampaignEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!campaign) throw campaignNotFound();
  if (seen !== undefined && seen !== campaign.version) {
    const sentence = 'Đợt này vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi làm lại phần của mình.';
    throw new Refusal('stale', sentence, { current: campaign.version, seen });
  }
  return campaign;
}

/** A closed campaign is only read. */
export function refuseClosed({ phase, name }: CampaignEntity): void {
  if (phase !== 'closed') return;
  throw new Refusal('transition-not-allowed', `Đợt «${name}» đã đóng nên không thay đổi được nữa.`);
}

/** Stores changes and moves the version that people must have seen. */
export async function touchCampaign(
  tx: EntityManager,
  campaign: CampaignEntity,
  changes: Partial<CampaignEntity> = {},
): Promise<void> {
  await tx.update(CampaignEntity, campaign.id, { ...(changes as object), version: campaign.version + 1 });
}
