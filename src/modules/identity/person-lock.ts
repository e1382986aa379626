import type { EntityManager } from 'typeorm';
import { acrossOrganizations } from '../../database/second-wall/rows-in-sight.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';

/** A person of the actor's organisation, locked until the commit. */
export interface LockedPerson {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly email: string | null;
  readonly citizenId: string | null;
  readonly disabledAt: Date | null;
}

const notYours = () => new Refusal('not-found', 'Không tìm thấy người này trong cơ quan. Hãy tải lại danh sách.');

/** Locks somebody who has or had a role in the actor's organisation; everybody else is not there. */
export async function lockPerson(tx: EntityManager, actor: Actor, id: string): Promise<LockedPerson> {
  const rows = await tx.query<LockedPerson[]>(
    `select u.id, u.username, u.full_name as "fullName", u.email, u.citizen_id as "citizenId", u.disabled_at as "disabledAt"
     from users u where u.id = $1 and exists (select 1 from memberships m where m.user_id = u.id and m.organization_id = $2)
     for no key update of u`,
    [id, actor.organizationId],
  );
  if (!rows[0]) throw notYours();
  return rows[0];
}

/** As `lockPerson`, for acts on the account itself: refused while another organisation relies on it, too. */
export async function lockOwnPerson(tx: EntityManager, actor: Actor, id: string): Promise<LockedPerson> {
  const person = await lockPerson(tx, actor, id);
  const elsewhere = await acrossOrganizations(tx, () =>
    tx.query<unknown[]>(
      'select 1 from memberships where user_id = $1 and organization_id <> $2 and revoked_at is null limit 1',
      [id, actor.organizationId],
    ),
  );
  if (elsewhere.length > 0) {
    throw new Refusal(
      'auth.forbidden',
      'Người này còn vai trò ở cơ quan khác nên tài khoản không do riêng cơ quan này quản lý. Có thể thu hồi vai trò ở cơ quan mình.',
    );
  }
  return person;
}

export interface Except {
  readonly userId?: string;
  readonly membershipId?: string;
}

/**
 * Refuses to take the last administrator away: somebody must remain who can let people in. Counts those in force without a date of
 * ending, and waits for others who are doing the same in this organisation.
 */
export async function requireAnotherAdministrator(
  tx: EntityManager,
  organizationId: string,
  except: Except,
): Promise<void> {
  await tx.query('select 1 from organizations where id = $1 for no key update', [organizationId]);
  const others = await tx.query<unknown[]>(
    `select 1 from memberships m join users u on u.id = m.user_id
     where m.organization_id = $1 and m.role = 'administrator' and m.revoked_at is null and m.valid_until is null
       and u.disabled_at is null and ($2::uuid is null or m.user_id <> $2) and ($3::uuid is null or m.id <> $3) limit 1`,
    [organizationId, except.userId ?? null, except.membershipId ?? null],
  );
  if (others.length > 0) return;
  throw new Refusal(
    'transition-not-allowed',
    'Đây là quản trị duy nhất của cơ quan. Hãy giao vai trò quản trị cho một người khác trước.',
  );
}
