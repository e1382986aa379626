import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, officeRoles, type Role, roleNames, unitRoles } from '../../domain/roles.ts';
import { addMembership } from './accounts.ts';
import { requireGrantable } from './grantable-unit.ts';
import type { GrantMembership } from './membership.dto.ts';
import { fieldRefused } from './person-fields.ts';
import { lockPerson, requireAnotherAdministrator } from './person-lock.ts';
import { endSessionsOfMembership } from './sessions.queries.ts';

/** «Phụ trách thay» from one instant of campaign time to another. */
export interface StandIn {
  readonly forMembershipId: string;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
}

interface Membership {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly standingInForId: string | null;
}

/** Who may act as what: granting, revoking, standing in. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
  ) {}

  /** One more role for a person of the organisation; answers with its id. */
  grant(actor: Actor, userId: string, wanted: GrantMembership, receivedAt: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await lockPerson(tx, actor, userId);
      const membership = await requireGrantable(tx, actor, wanted);
      await requireNew(tx, { actor, userId, ...membership });
      const { organizationId, userId: createdBy } = actor;
      const id = await addMembership(tx, { organizationId, userId, ...membership, validFrom: receivedAt, createdBy });
      await audit('people.grant', userId, { membershipId: id, ...membership });
      return id;
    });
  }

  /** Ends a role at once and for good, standing in included. */
  revoke(actor: Actor, userId: string, membershipId: string, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await lockPerson(tx, actor, userId);
      const membership = await lockMembership(tx, actor, membershipId);
      if (membership?.userId !== userId) throw noSuchMembership();
      await end(tx, membership, receivedAt);
      if (membership.role === 'administrator') {
        await requireAnotherAdministrator(tx, actor.organizationId, { membershipId });
      }
      const { role, unitId } = membership;
      await audit('people.revoke', userId, { membershipId, role, unitId });
    });
  }

  /** Lets a person carry somebody else's work between two instants; it ends by itself. Answers with the membership's id. */
  standIn(actor: Actor, userId: string, { forMembershipId, from, until, reason }: StandIn): Promise<string> {
    if (until <= from) throw fieldRefused('until', 'Thời điểm kết thúc phải sau thời điểm bắt đầu.');
    if (until <= this.clock.now())
      throw fieldRefused('until', 'Thời điểm kết thúc đã qua. Hãy chọn thời điểm sau hiện tại.');
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const person = await lockPerson(tx, actor, userId);
      if (person.disabledAt)
        throw fieldRefused('id', 'Tài khoản của người này đang bị khóa. Hãy mở lại hoặc chọn người khác.');
      const replaced = await lockMembership(tx, actor, forMembershipId);
      if (!replaced)
        throw fieldRefused('forMembershipId', 'Không có vai trò này trong cơ quan. Hãy tải lại danh sách.');
      requireStandInAllowed(actor, userId, replaced);
      await requireNoOverlap(tx, { userId, forMembershipId, from, until });
      const { organizationId, userId: createdBy } = actor;
      const { role, unitId } = replaced;
      const standingIn = { validFrom: from, validUntil: until, standingInForId: forMembershipId, reason };
      const id = await addMembership(tx, { organizationId, userId, role, unitId, createdBy, ...standingIn });
      await audit('people.stand-in', userId, {
        membershipId: id,
        role,
        unitId,
        ...standingIn,
      });
      return id;
    });
  }

  /** Ends a standing-in before its date. */
  endStandIn(actor: Actor, userId: string, membershipId: string, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await lockPerson(tx, actor, userId);
      const membership = await lockMembership(tx, actor, membershipId);
      if (membership?.userId !== userId || !membership.standingInForId) throw noSuchMembership();
      requireWithinReach(actor, membership.role);
      await end(tx, membership, receivedAt);
      await audit('people.end-stand-in', userId, { membershipId, role: membership.role });
    });
  }
}

async function lockMembership(tx: EntityManager, actor: Actor, id: string): Promise<Membership | undefined> {
  const rows = await tx.query<Membership[]>(
    `select id, user_id as "userId", role, unit_id as "unitId", standing_in_for_id as "standingInForId"
     from memberships where id = $1 and organization_id = $2 and revoked_at is null for no key update`,
    [id, actor.organizationId],
  );
  return rows[0];
}

async function end(tx: EntityManager, { id, userId }: Membership, at: Date): Promise<void> {
  await tx.query('update memberships set revoked_at = $2 where id = $1', [id, at]);
  await endSessionsOfMembership(tx, userId, id);
}

const noSuchMembership = () =>
  new Refusal('not-found', 'Không tìm thấy vai trò này, hoặc đã bị thu hồi. Hãy tải lại danh sách.');

async function requireNew(
  tx: EntityManager,
  { actor, userId, role, unitId }: { actor: Actor; userId: string; role: Role; unitId?: string | null },
): Promise<void> {
  const same = await tx.query<unknown[]>(
    `select 1 from memberships where user_id = $1 and organization_id = $2 and role = $3 and unit_id is not distinct from $4
       and revoked_at is null and standing_in_for_id is null`,
    [userId, actor.organizationId, role, unitId ?? null],
  );
  if (same.length > 0) throw new Refusal('already-exists', 'Người này đã có vai trò này. Hãy tải lại trang để xem.');
}

/** Nobody carries their own work for themselves, a stand-in's work, or a power they give themselves. */
function requireStandInAllowed(actor: Actor, userId: string, replaced: Membership): void {
  if (replaced.userId === userId)
    throw fieldRefused('forMembershipId', 'Không thể phụ trách thay cho chính mình. Hãy chọn người khác.');
  if (replaced.standingInForId) {
    throw fieldRefused(
      'forMembershipId',
      'Vai trò này cũng là phụ trách thay. Hãy chọn vai trò gốc của người vắng mặt.',
    );
  }
  if (actor.role === 'administrator') return;
  requireWithinReach(actor, replaced.role);
  if (actor.userId === userId) {
    throw new Refusal('auth.forbidden', 'Không tự giao cho mình phụ trách thay được. Hãy nhờ quản trị của cơ quan.');
  }
}

/** The head of office gives away the work of the office and of the units; the council's, the inspectors' and the administrators' is not theirs. */
function requireWithinReach(actor: Actor, role: Role): void {
  if (actor.role === 'administrator' || unitRoles.has(role) || officeRoles.has(role)) return;
  throw new Refusal(
    'auth.forbidden',
    `Chỉ quản trị mới giao hoặc kết thúc được việc phụ trách thay vai trò «${roleNames[role]}». Hãy nhờ quản trị của cơ quan.`,
    { role },
  );
}

async function requireNoOverlap(
  tx: EntityManager,
  { userId, forMembershipId, from, until }: Omit<StandIn, 'reason'> & { userId: string },
): Promise<void> {
  const overlapping = await tx.query<unknown[]>(
    `select 1 from memberships where user_id = $1 and standing_in_for_id = $2 and revoked_at is null
       and valid_from < $4 and valid_until > $3`,
    [userId, forMembershipId, from, until],
  );
  if (overlapping.length > 0) {
    throw new Refusal(
      'already-exists',
      'Người này đã phụ trách thay vai trò đó trong thời gian này. Hãy kết thúc lần trước rồi giao lại.',
    );
  }
}
