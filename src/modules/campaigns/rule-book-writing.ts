import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { RuleBookEntity } from '../../database/entities/rule-book.entity.ts';
import type { RuleBook } from '../../domain/plan/rule-book.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';

/** Who makes a version, why, and when on the campaign's clock. */
export interface Authorship {
  readonly actor: Actor;
  readonly reason: string;
  readonly at: Date;
}

/** Freezes the next version; the campaign's row is locked by the caller. */
export async function freezeRuleBook(
  tx: EntityManager,
  { id: campaignId, organizationId }: CampaignEntity,
  { version, plan, answers }: RuleBook,
  { actor, reason, at }: Authorship,
): Promise<void> {
  const author = { authorId: actor.userId, authorName: actor.name };
  const row = { id: uuid(), organizationId, campaignId, version, plan, answers, reason, ...author, createdAt: at };
  await tx.getRepository(RuleBookEntity).insert(row as object);
}

const shortestReason = 10;

/** The reason for changing the rules of an open campaign; refuses with `campaign.reason-required` when it says too little. */
export function requireReason(reason: string | undefined): string {
  const given = reason?.trim() ?? '';
  if (given.length >= shortestReason) return given;
  const sentence = `Đợt đang mở: hãy nêu lý do thay đổi (ít nhất ${shortestReason} ký tự); lý do được lưu cùng phiên bản quy định mới.`;
  throw new Refusal('campaign.reason-required', sentence);
}
