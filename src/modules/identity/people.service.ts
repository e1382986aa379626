import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { createAccount, personSearchText } from './accounts.ts';
import { requireGrantable } from './grantable-unit.ts';
import { hashPassword, makeOneTimePassword } from './passwords.ts';
import type { ChangePerson, CreatePerson } from './people.dto.ts';
import { citizenIdToStore, emailToStore } from './person-fields.ts';
import { type LockedPerson, lockOwnPerson, lockPerson, requireAnotherAdministrator } from './person-lock.ts';
import { removeSecondFactor } from './second-factors.ts';
import { endOneSession, endSessions } from './sessions.queries.ts';

/** A password that is shown now and never again. */
export interface IssuedPassword {
  readonly userId: string;
  /** Undefined when the request was a repetition (`Idempotency-Key`): the act was done once, its password was shown then. */
  readonly oneTimePassword: string | undefined;
  /** Campaign time, as the slip's other times. */
  readonly validUntil: Date;
}

/** What an administrator does about other people's accounts. Roles: `MembershipsService`. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new person with a one-time password. */
  create(actor: Actor, person: CreatePerson, receivedAt: Date): Promise<IssuedPassword> {
    const { username, fullName, email } = person;
    const citizenId = citizenIdToStore(person.citizenId) ?? null;
    return this.issuing(receivedAt, async ({ passwordHash, passwordExpiresAt, issued }) =>
      this.unitOfWork.run(actor, async (tx, audit) => {
        issued();
        const memberships = [];
        for (const [index, grant] of person.memberships.entries()) {
          memberships.push(await requireGrantable(tx, actor, grant, `memberships.${index}.`));
        }
        const { organizationId, userId: createdBy } = actor;
        const account = { organizationId, username, fullName, email, citizenId, memberships, createdBy };
        const { userId } = await createAccount(tx, {
          ...account,
          passwordHash,
          passwordExpiresAt,
          mustChangePassword: true,
          validFrom: receivedAt,
        });
        await audit('people.create', userId, { memberships });
        return userId;
      }),
    );
  }

  /** Changes what is said of a person, or shuts and reopens the account. */
  change(actor: Actor, id: string, changes: ChangePerson, receivedAt: Date): Promise<void> {
    const email = emailToStore(changes.email);
    const citizenId = citizenIdToStore(changes.citizenId);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const person = await lockOwnPerson(tx, actor, id);
      const fullName = changes.fullName ?? person.fullName;
      const after = {
        fullName,
        email: email === undefined ? person.email : email,
        citizenId: citizenId === undefined ? person.citizenId : citizenId,
      };
      await tx.query('update users set full_name = $2, email = $3, citizen_id = $4, search_text = $5 where id = $1', [
        id,
        after.fullName,
        after.email,
        after.citizenId,
        personSearchText(person.username, fullName),
      ]);
      const before = { fullName: person.fullName, email: person.email, citizenId: person.citizenId };
      const fields = changeable.filter((field) => before[field] !== after[field]);
      if (fields.length > 0) await audit('people.change', id, { fields });
      const action = await this.shutOrReopen(tx, { actor, person, disabled: changes.disabled, receivedAt });
      if (action) await audit(action, id);
    });
  }

  /** Replaces a forgotten password at the desk; whoever is signed in with the old one is out. */
  resetPassword(actor: Actor, id: string, receivedAt: Date): Promise<IssuedPassword> {
    return this.issuing(receivedAt, (password) =>
      this.unitOfWork.run(actor, async (tx, audit) => {
        await replacePassword(tx, actor, id, password);
        await audit('people.reset-password', id, { sessionsEnded: await endSessions(tx, id) });
        return id;
      }),
    );
  }

  /** For a lost phone, at the desk: the second factor goes, and the password with it, as whoever holds one may hold the other. */
  resetSecondFactor(actor: Actor, id: string, receivedAt: Date): Promise<IssuedPassword> {
    return this.issuing(receivedAt, (password) =>
      this.unitOfWork.run(actor, async (tx, audit) => {
        await replacePassword(tx, actor, id, password);
        if (!(await removeSecondFactor(tx, id))) throw noSecondFactor();
        await audit('people.reset-second-factor', id, { sessionsEnded: await endSessions(tx, id) });
        return id;
      }),
    );
  }

  endSessions(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await lockPerson(tx, actor, id);
      await audit('people.end-sessions', id, { sessionsEnded: await endSessions(tx, id) });
    });
  }

  endSession(actor: Actor, id: string, sessionId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await lockPerson(tx, actor, id);
      await endOneSession(tx, id, sessionId);
      await audit('people.end-sessions', id, { sessionsEnded: 1 });
    });
  }

  /** Makes the password before the transaction (hashing is slow) and drops it where the unit of work turned out to be a repetition. */
  private async issuing(receivedAt: Date, work: (password: NewPassword) => Promise<string>): Promise<IssuedPassword> {
    const oneTimePassword = makeOneTimePassword();
    const validUntil = new Date(receivedAt.getTime() + this.config.oneTimePasswordHours * 3_600_000);
    let used = false;
    const issued = () => {
      used = true;
    };
    const passwordHash = await hashPassword(oneTimePassword);
    const userId = await work({ passwordHash, passwordExpiresAt: validUntil, issued });
    return { userId, oneTimePassword: used ? oneTimePassword : undefined, validUntil };
  }

  private async shutOrReopen(
    tx: EntityManager,
    { actor, person, disabled, receivedAt }: Shutting,
  ): Promise<string | undefined> {
    if (disabled === undefined || disabled === (person.disabledAt !== null)) return undefined;
    await tx.query('update users set disabled_at = $2 where id = $1', [person.id, disabled ? receivedAt : null]);
    if (!disabled) return 'people.enable';
    await endSessions(tx, person.id);
    const administers = await tx.query<unknown[]>(
      `select 1 from memberships where user_id = $1 and organization_id = $2 and role = 'administrator' and revoked_at is null`,
      [person.id, actor.organizationId],
    );
    if (administers.length > 0) await requireAnotherAdministrator(tx, actor.organizationId, { userId: person.id });
    return 'people.disable';
  }
}

interface Shutting {
  readonly actor: Actor;
  readonly person: LockedPerson;
  readonly disabled: boolean | undefined;
  readonly receivedAt: Date;
}

interface NewPassword {
  readonly passwordHash: string;
  readonly passwordExpiresAt: Date;
  /** Called where it is really given out. */
  readonly issued: () => void;
}

const changeable = ['fullName', 'email', 'citizenId'] as const;

async function replacePassword(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { passwordHash, passwordExpiresAt, issued }: NewPassword,
): Promise<LockedPerson> {
  issued();
  const person = await lockOwnPerson(tx, actor, id);
  await tx.query(
    'update users set password_hash = $2, must_change_password = true, password_expires_at = $3 where id = $1',
    [id, passwordHash, passwordExpiresAt],
  );
  return person;
}

const noSecondFactor = () =>
  new Refusal(
    'transition-not-allowed',
    'Người này chưa cài xác thực hai bước nên không có gì để gỡ. Nếu quên mật khẩu, hãy cấp lại mật khẩu.',
  );
