import type { EntityManager } from 'typeorm';
import { scopeOf } from '../../domain/permissions.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import type { CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { ConstituencyMap } from './constituency-map.ts';
import { lockResults } from './figure-store.ts';

/** The office: its word makes a figure count. */
export const mayConfirm = ({ role }: Actor): boolean => scopeOf(role, 'elections', 'confirm') !== undefined;

/** A campaign whose results are about to be written, and where its organisation's tổ lie. */
export interface WritableResults {
  readonly campaign: CampaignInForce;
  readonly map: ConstituencyMap;
}

/** Locks the results of an opened campaign of the actor's organisation; refuses with `not-found`, `campaign.not-open`. */
export async function lockCampaignResults(
  tx: EntityManager,
  ruleBooks: RuleBooks,
  actor: Actor,
  code: string,
): Promise<WritableResults> {
  const campaign = await ruleBooks.byCode(tx, actor.organizationId, code);
  if (campaign.phase !== 'open') {
    throw new Refusal(
      'campaign.not-open',
      `Đợt «${campaign.name}» đã đóng nên số liệu bầu cử không sửa được nữa. Hãy liên hệ cơ quan chủ trì.`,
    );
  }
  await lockResults(tx, campaign.id);
  return { campaign, map: await ConstituencyMap.of(tx, actor.organizationId) };
}
