import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OrganizationEntity } from '../../database/entities/organization.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor, Role } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { createAccount } from '../../modules/identity/accounts.ts';
import { hashPassword } from '../../modules/identity/passwords.ts';
import type { DemoAccount, DemoCommune, DemoPlace } from './demo-data.ts';

/** Everybody in the demo signs in with this; it exists only there. */
export const demoPassword = 'demo-2026';
const scheme = 'QD-19-2025';

/** The province and the commune, those of the list of communes where it has been loaded. Answers with their ids. */
export async function demoOrganizations(
  app: INestApplicationContext,
  { province, organization }: DemoCommune,
): Promise<{ province: string; commune: string }> {
  return app.get(UnitOfWork).runUnattended('Trình diễn', async (tx, audit) => {
    const provinceId = await placeOf(tx, province, 'PROVINCE', null);
    const commune = await placeOf(tx, organization, 'COMMUNE', provinceId);
    await audit('demo.organizations', commune, { province: province.name, commune: organization.name });
    return { province: provinceId, commune };
  });
}

async function placeOf(
  tx: EntityManager,
  { code, name }: DemoPlace,
  kind: 'PROVINCE' | 'COMMUNE',
  parentId: string | null,
): Promise<string> {
  const known = await tx.findOneBy(OrganizationEntity, { codeScheme: scheme, code, kind });
  if (known) return known.id;
  const id = uuid();
  await tx.insert(OrganizationEntity, {
    id,
    code,
    codeScheme: scheme,
    name,
    kind,
    parentId,
    searchText: searchKey(`${code} ${name}`),
    createdAt: new Date(),
  });
  return id;
}

interface Home {
  readonly organizationId: string;
  /** Ids of the units by code. */
  readonly units: ReadonlyMap<string, string>;
  readonly since: Date;
}

/** The accounts that do not exist yet, all with the demo's password. */
export async function demoAccounts(
  app: INestApplicationContext,
  accounts: readonly DemoAccount[],
  home: Home,
): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await app.get(UnitOfWork).runUnattended('Trình diễn', async (tx, audit) => {
    for (const { username, fullName, role, unit, also = [] } of accounts) {
      if (
        await tx.query('select 1 from users where username = $1', [username]).then((rows: unknown[]) => rows.length > 0)
      )
        continue;
      const membership = (line: { role: Role; unit?: string }) => ({
        role: line.role,
        unitId: line.unit ? home.units.get(line.unit) : null,
      });
      const memberships = [membership({ role, unit }), ...also.map(membership)];
      await createAccount(tx, {
        organizationId: home.organizationId,
        username,
        fullName,
        passwordHash,
        mustChangePassword: false,
        memberships,
        validFrom: home.since,
        createdBy: null,
      });
      await audit('demo.account', null, { username, role });
    }
  });
}

/** The demo account of this name as it acts. */
export async function demoActor(app: INestApplicationContext, username: string): Promise<Actor> {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const [row] = (await dataSource.query(
    `select u.id as user_id, u.full_name, m.id, m.organization_id, m.unit_id, m.role from users u join memberships m on m.user_id = u.id
     where u.username = $1 order by m.id limit 1`,
    [username],
  )) as {
    user_id: string;
    full_name: string;
    id: string;
    organization_id: string;
    unit_id: string | null;
    role: Role;
  }[];
  if (!row) throw new Refusal('not-found', `Bản trình diễn không có tài khoản ${username}.`);
  return {
    userId: row.user_id,
    membershipId: row.id,
    organizationId: row.organization_id,
    unitId: row.unit_id,
    role: row.role,
    name: row.full_name,
  };
}
