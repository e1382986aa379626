import type { EntityManager } from 'typeorm';
import { ReturnEntity } from '../../database/entities/return.entity.ts';
import type { ReturnItem } from '../../domain/return-items.ts';

/** The items the latest return ticked: all that is open while the dossier is returned. */
export async function reopenedItems(db: EntityManager, dossierId: string): Promise<readonly ReturnItem[]> {
  const [latest] = await db.find(ReturnEntity, {
    where: { dossierId },
    order: { returnedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return (latest?.items ?? []) as readonly ReturnItem[];
}
