import type { EntityManager } from 'typeorm';
import type { CouncilList } from '../../exports/council-list.ts';

/** Who signs the list for the Hội đồng: its chair and, beside, its secretary. A name is printed only where one person holds the post. */
export async function signersOf(
  db: EntityManager,
  organizationId: string,
  now: Date,
): Promise<Pick<CouncilList, 'signer' | 'secondSigner'>> {
  const rows = await db.query<{ role: string; name: string }[]>(
    `select m.role, min(u.full_name) as name from memberships m join users u on u.id = m.user_id
     where m.organization_id = $1 and m.role in ('chair', 'council-secretary') and m.revoked_at is null and u.disabled_at is null
       and m.valid_from <= $2 and (m.valid_until is null or m.valid_until > $2)
     group by m.role having count(distinct m.user_id) = 1`,
    [organizationId, now],
  );
  const nameOf = (role: string): string => rows.find((row) => row.role === role)?.name ?? '';
  return {
    signer: { post: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name: nameOf('chair') },
    secondSigner: { post: ['THƯ KÝ'], name: nameOf('council-secretary') },
  };
}
