import type { EntityManager } from 'typeorm';
import { acrossOrganizations } from '../../database/second-wall/rows-in-sight.ts';
import type { Actor, Role } from '../../domain/roles.ts';

/** A connection or a transaction: reads do not care which. */
export type Reader = Pick<EntityManager, 'query'>;

/** One membership with the names that people read. */
export interface MembershipRow {
  readonly id: string;
  readonly userId: string;
  readonly fullName: string;
  readonly role: Role;
  readonly organizationId: string;
  readonly organizationCode: string;
  readonly organizationName: string;
  readonly organizationKind: string;
  readonly unitId: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly revokedAt: Date | null;
  readonly standingInForId: string | null;
  readonly standingInForName: string | null;
  readonly reason: string | null;
  readonly inForce: boolean;
}

/** $1 is the campaign's now: standing-in dates are campaign dates. */
export const membershipInForce =
  'm.revoked_at is null and m.valid_from <= $1 and (m.valid_until is null or m.valid_until > $1)';

const select = `
  select m.id, m.user_id as "userId", u.full_name as "fullName", m.role, m.organization_id as "organizationId",
    o.code as "organizationCode", o.name as "organizationName", o.kind as "organizationKind",
    m.unit_id as "unitId", un.code as "unitCode", un.name as "unitName", m.valid_from as "validFrom", m.valid_until as "validUntil",
    m.revoked_at as "revokedAt", m.standing_in_for_id as "standingInForId", su.full_name as "standingInForName", m.reason,
    (${membershipInForce}) as "inForce"
  from memberships m
  join users u on u.id = m.user_id
  join organizations o on o.id = m.organization_id
  left join units un on un.id = m.unit_id
  left join memberships s on s.id = m.standing_in_for_id
  left join users su on su.id = s.user_id`;

/** What this person may act as at `now` in any organisation, the last used first; own memberships before those they stand in for. */
export const membershipsInForce = (db: Reader, userId: string, now: Date): Promise<MembershipRow[]> =>
  acrossOrganizations(db, () =>
    db.query(
      `${select} where m.user_id = $2 and ${membershipInForce}
       order by m.last_used_at desc nulls last, m.standing_in_for_id is not null, m.valid_from, m.id`,
      [now, userId],
    ),
  );

/** All memberships, ended ones too, that these people have or had in one organisation. */
export const membershipsIn = (
  db: Reader,
  now: Date,
  { organizationId, userIds }: { organizationId: string; userIds: readonly string[] },
): Promise<MembershipRow[]> =>
  db.query(
    `${select} where m.organization_id = $2 and m.user_id = any($3) order by m.revoked_at is not null, m.valid_from, m.id`,
    [now, organizationId, userIds],
  );

/** The person of a membership as they act with it. */
export const actorOf = (row: MembershipRow): Actor => ({
  userId: row.userId,
  membershipId: row.id,
  organizationId: row.organizationId,
  unitId: row.unitId,
  role: row.role,
  name: row.fullName,
});
