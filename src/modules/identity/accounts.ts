import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { MembershipEntity, UserEntity } from '../../database/entities/index.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/roles.ts';
import { searchKey, tidyName } from '../../domain/vietnamese-names.ts';

export interface NewMembership {
  readonly role: Role;
  /** Required for the roles of a unit. */
  readonly unitId?: string | null;
}

export interface NewAccount {
  readonly organizationId: string;
  /** Lower case, `usernameShape`. */
  readonly username: string;
  readonly fullName: string;
  readonly email?: string | null;
  /** Twelve digits. */
  readonly citizenId?: string | null;
  /** From `hashPassword`. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Of a one-time password. */
  readonly passwordExpiresAt?: Date;
  readonly memberships: readonly NewMembership[];
  /** Campaign time from which the memberships hold. */
  readonly validFrom: Date;
  /** The user who makes the account; null for the service itself. */
  readonly createdBy: string | null;
}

export interface CreatedAccount {
  readonly userId: string;
  /** In the order of `memberships`. */
  readonly membershipIds: readonly string[];
}

/**
 * One person with an account and what they may act as. Leaves no audit entry: the caller says who did it and why.
 *
 * @throws {Refusal} `already-exists` when somebody, anywhere, has the user name.
 */
export async function createAccount(tx: EntityManager, account: NewAccount): Promise<CreatedAccount> {
  const userId = uuid();
  const {
    username,
    email = null,
    citizenId = null,
    passwordHash,
    mustChangePassword,
    passwordExpiresAt = null,
  } = account;
  const fullName = tidyName(account.fullName);
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(UserEntity)
    .values({
      id: userId,
      username,
      fullName,
      email,
      citizenId,
      passwordHash,
      mustChangePassword,
      passwordExpiresAt,
      disabledAt: null,
      searchText: personSearchText(username, fullName),
      createdAt: new Date(),
    })
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) throw usernameTaken();
  const membershipIds: string[] = [];
  for (const membership of account.memberships) {
    membershipIds.push(await addMembership(tx, { ...account, ...membership, userId }));
  }
  return { userId, membershipIds };
}

/** What a list of people is searched by. */
export const personSearchText = (username: string, fullName: string): string => searchKey(`${fullName} ${username}`);

/** One more role for a person; answers with the membership's id. */
export async function addMembership(
  tx: EntityManager,
  row: NewMembership &
    Pick<NewAccount, 'organizationId' | 'validFrom' | 'createdBy'> & { readonly userId: string } & StandingIn,
): Promise<string> {
  const { organizationId, userId, unitId = null, role, validFrom, createdBy } = row;
  const { validUntil = null, standingInForId = null, reason = null } = row;
  const id = uuid();
  const rest = { validUntil, standingInForId, reason, revokedAt: null, lastUsedAt: null, createdAt: new Date() };
  await tx.insert(MembershipEntity, { id, organizationId, userId, unitId, role, validFrom, createdBy, ...rest });
  return id;
}

/** Set only where somebody stands in for somebody else. */
interface StandingIn {
  readonly validUntil?: Date;
  readonly standingInForId?: string;
  readonly reason?: string;
}

function usernameTaken(): Refusal {
  const message = 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.';
  return new Refusal('already-exists', message, { errors: [{ field: 'username', message }] });
}
