import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { permissions } from '../../src/domain/permissions.ts';
import { tokenHash } from '../../src/http/actor-lookup.ts';
import type { Person } from '../support/people.ts';

/** A token of this person for everything the role may do; it outlives every restart. */
export async function tokenOf(db: pg.Pool, { userId, organizationId, membershipId }: Person): Promise<string> {
  const token = `faults-${uuid()}`;
  const scopes = Object.keys(permissions).map((resource) => `${resource}:*`);
  await db.query(
    `insert into api_tokens (id, organization_id, membership_id, name, token_hash, scopes, created_by, created_at)
     values ($1, $2, $3, 'test', $4, $5, $6, now())`,
    [uuid(), organizationId, membershipId, tokenHash(token), scopes, userId],
  );
  return token;
}
