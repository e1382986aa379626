import type { EntityManager } from 'typeorm';
import { Refusal } from '../../domain/refusal.ts';
import { officeRoles, type Role } from '../../domain/roles.ts';

/** Somebody who appraises in an organisation. */
export interface OfficePerson {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** Who is asked for, and in which field of the request they were named. */
export interface NamedPerson {
  readonly organizationId: string;
  readonly userId: string;
  readonly field: string;
}

/** A person with an office membership in force at `now`, standing in included; refuses anybody else with `request.invalid`. */
export async function requireOfficePerson(
  db: EntityManager,
  { organizationId, userId, field }: NamedPerson,
  now: Date,
): Promise<OfficePerson> {
  const [person] = await db.query<OfficePerson[]>(
    `select u.id as "userId", u.full_name as name, m.role from memberships m join users u on u.id = m.user_id
     where m.organization_id = $1 and u.id = $2 and u.disabled_at is null and m.role = any($3)
       and m.revoked_at is null and m.valid_from <= $4 and (m.valid_until is null or m.valid_until > $4)
     order by m.standing_in_for_id is not null, m.valid_from, m.id limit 1`,
    [organizationId, userId, [...officeRoles], now],
  );
  if (person) return person;
  const message = 'Người này không làm thẩm định ở cơ quan. Hãy chọn một chuyên viên thẩm định hoặc Trưởng phòng.';
  throw new Refusal('request.invalid', message, { errors: [{ field, message }] });
}
