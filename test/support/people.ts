import { hashSync } from '@node-rs/argon2';
import type pg from 'pg';
import type request from 'supertest';
import { v7 as uuid } from 'uuid';
import { type Role, roles, unitRoles } from '../../src/domain/roles.ts';
import { searchKey } from '../../src/domain/vietnamese-names.ts';
import { browser, type TestApp } from './test-app.ts';

/** Every person made here signs in with this. */
export const testPassword = 'mật khẩu để thử nghiệm';
/** Argon2id at its cheapest: what is tested is who may do what, not how long guessing takes. */
const cheapHash = hashSync(testPassword, { memoryCost: 8, timeCost: 1, parallelism: 1 });

export type Agent = ReturnType<typeof request.agent>;

export interface OrganizationRow {
  readonly code?: string;
  readonly codeScheme?: string;
  readonly name?: string;
  readonly kind?: 'COMMUNE' | 'PROVINCE' | 'CITY';
  readonly parentId?: string;
}

/** One organisation, without units; answers with its id. */
export async function createOrganization(db: pg.Pool, row: OrganizationRow = {}): Promise<string> {
  const { code = uuid(), codeScheme = 'test', name = `Xã thử ${code}`, kind = 'COMMUNE', parentId = null } = row;
  const id = uuid();
  await db.query(
    `insert into organizations (id, code, code_scheme, name, kind, parent_id, search_text, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [id, code, codeScheme, name, kind, parentId, searchKey(name)],
  );
  return id;
}

export interface UnitRow {
  readonly code: string;
  readonly name?: string;
  readonly kind?: string;
}

/** The unit of this code, made where it is missing; answers with its id. */
export async function createUnit(db: pg.Pool, organizationId: string, row: UnitRow): Promise<string> {
  const { code, name = `Đơn vị ${code}`, kind = 'PHONG_BAN' } = row;
  const { rows } = await db.query<{ id: string }>(
    `insert into units (id, organization_id, code, name, kind, position, search_text, created_at)
     values ($1, $2, $3, $4, $5, (select count(*) from units where organization_id = $2), $6, now())
     on conflict (organization_id, code) do update set code = excluded.code returning id`,
    [uuid(), organizationId, code, name, kind, searchKey(name)],
  );
  return rows[0]!.id;
}

export interface PersonRow {
  readonly username: string;
  readonly role?: Role;
  /** Made where it is missing. A nominator or unit head without one gets the unit whose code is the upper-case user name. */
  readonly unitCode?: string;
  /** The oldest organisation (made where there is none) by default. */
  readonly organizationId?: string;
  readonly fullName?: string;
  readonly mustChangePassword?: boolean;
}

export interface Person {
  readonly userId: string;
  readonly membershipId: string;
  readonly organizationId: string;
  readonly unitId: string | null;
  readonly username: string;
}

/** An account with one membership in force, put straight into the tables. Its password is `testPassword`. */
export async function createPerson({ db }: Pick<TestApp, 'db'>, row: PersonRow): Promise<Person> {
  const { username, role = 'nominator', fullName = `Người ${username}`, mustChangePassword = false } = row;
  const organizationId = row.organizationId ?? (await oldestOrganization(db));
  const userId = uuid();
  await db.query(
    `insert into users (id, username, full_name, password_hash, must_change_password, search_text, created_at)
     values ($1, $2, $3, $4, $5, $6, now())`,
    [userId, username, fullName, cheapHash, mustChangePassword, searchKey(`${username} ${fullName}`)],
  );
  const membership = await createMembership(db, { ...row, userId, organizationId, role });
  return { userId, ...membership, organizationId, username };
}

export interface MembershipRow {
  readonly userId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly username?: string;
  readonly unitCode?: string;
  /** Instants with offset; in force from 2020 and without end by default. */
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** One more membership of somebody who has an account. */
export async function createMembership(
  db: pg.Pool,
  row: MembershipRow,
): Promise<{ membershipId: string; unitId: string | null }> {
  const { userId, organizationId, role, validFrom = '2020-01-01T00:00:00+07:00', validUntil = null } = row;
  const code = row.unitCode ?? (unitRoles.has(role) ? row.username?.toUpperCase() : undefined);
  const unitId = code === undefined ? null : await createUnit(db, organizationId, { code });
  const membershipId = uuid();
  await db.query(
    `insert into memberships (id, organization_id, user_id, unit_id, role, valid_from, valid_until, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [membershipId, organizationId, userId, unitId, role, validFrom, validUntil],
  );
  return { membershipId, unitId };
}

/** One person per role, named like it. */
export async function createOneOfEach(testApp: TestApp, organizationId?: string): Promise<Record<Role, Person>> {
  const people: Partial<Record<Role, Person>> = {};
  for (const role of roles) people[role] = await createPerson(testApp, { username: role, role, organizationId });
  return people as Record<Role, Person>;
}

/** A browser in which this person has just signed in. */
export async function signIn(testApp: TestApp, username: string, password = testPassword): Promise<Agent> {
  const agent = browser(testApp);
  const response = await agent.post('/api/auth/login').send({ username, password });
  if (response.status !== 200) throw new Error(`${username} cannot sign in: ${response.status} ${response.text}`);
  return agent;
}

async function oldestOrganization(db: pg.Pool): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from organizations order by created_at, id limit 1');
  return rows[0]?.id ?? createOrganization(db);
}
