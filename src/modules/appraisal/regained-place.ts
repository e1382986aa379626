import type { EntityManager } from 'typeorm';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { claimOf } from '../../domain/blockers.ts';
import { countsTowardQuota, quotaBlockers } from '../../domain/quota.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { countPool, lockQuota, quotaPool } from '../dossiers/quota-pool.ts';

/**
 * Somebody found not to qualify gave up a place, which another dossier may have taken since: before the conclusion is turned round the
 * places are counted again, under the quota's lock. Call it after all other checks. `moved` is the nominee as it is about to be.
 */
export async function requireRegainedPlace(
  tx: EntityManager,
  folder: DossierFolder,
  moved: Pick<NomineeEntity, 'id' | 'state'>,
): Promise<void> {
  const { dossier, campaign, unit } = folder;
  const before = folder.nominees.find(({ id }) => id === moved.id)!;
  const regains = !countsTowardQuota(dossier.state, before.state) && countsTowardQuota(dossier.state, moved.state);
  if (!regains) return;
  const pool = await quotaPool(tx, campaign, unit, dossier.level);
  await lockQuota(tx, campaign, pool, dossier.level);
  const { counted } = await countPool(tx, { campaign, pool, level: dossier.level, without: dossier.id });
  const nominees = folder.nominees.map((nominee) =>
    nominee.id === moved.id ? { ...nominee, state: moved.state } : nominee,
  );
  const { limit, clause } = pool;
  const [excess] = quotaBlockers({ limit, clause, counted, proposed: claimOf(nominees), unitName: unit.name });
  if (!excess) return;
  throw new Refusal(
    'quota.exhausted',
    `${unit.name} đã dùng hết số lượng: chỗ của trường hợp này đã có trường hợp khác. Hãy giữ kết luận cũ, hoặc để đơn vị rút bớt trước.`,
    { ...(clause && { clause }), nomineeId: moved.id },
  );
}
