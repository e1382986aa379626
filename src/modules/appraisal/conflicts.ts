import type { EntityManager } from 'typeorm';
import { ConflictOverrideEntity } from '../../database/entities/conflict-override.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UserEntity } from '../../database/entities/user.entity.ts';
import { type Conflict, conflictsOf, type Reader, refuseConflicts } from '../../domain/conflict-of-interest.ts';
import { type Actor, officeRoles, type Role } from '../../domain/roles.ts';

/** What of a dossier decides about conflicts: pass a changed copy to ask «and if this person were named?». */
export type ConflictedDossier = Pick<
  DossierEntity,
  'id' | 'organizationId' | 'unitId' | 'createdBy' | 'takenInByOffice' | 'assigneeId' | 'secondReaderId'
>;

/** Why this person must not appraise this dossier, by the memberships in force at `now`; none where the head of office has allowed it. */
export async function conflictsOfPerson(
  db: EntityManager,
  dossier: ConflictedDossier,
  userId: string,
  now: Date,
): Promise<Conflict[]> {
  const { id: dossierId, organizationId } = dossier;
  if (await db.existsBy(ConflictOverrideEntity, { organizationId, dossierId, userId })) return [];
  const nominees = await db.find(NomineeEntity, { where: { dossierId }, order: { position: 'ASC', id: 'ASC' } });
  const submitters = (await db.query(`select distinct submitted_by from submissions where dossier_id = $1`, [
    dossierId,
  ])) as { submitted_by: string }[];
  return conflictsOf(await readerOf(db, { organizationId, userId }, now), {
    ...dossier,
    submittedBy: submitters.map((row) => row.submitted_by),
    nominees,
  });
}

/** Refuses with `conflict-of-interest`; with `nomineeId`, what concerns other nominees only does not count. */
export async function requireNoConflict(
  db: EntityManager,
  actor: Actor,
  dossier: ConflictedDossier,
  { now, nomineeId }: { readonly now: Date; readonly nomineeId?: string },
): Promise<void> {
  // an id may come from an address in capitals
  refuseConflicts(await conflictsOfPerson(db, dossier, actor.userId, now), nomineeId?.toLowerCase());
}

interface PersonHere {
  readonly organizationId: string;
  readonly userId: string;
}

async function readerOf(db: EntityManager, { organizationId, userId }: PersonHere, now: Date): Promise<Reader> {
  const { fullName, citizenId } = await db.findOneByOrFail(UserEntity, { id: userId });
  const memberships = (await db.query(
    `select role, unit_id from memberships
     where organization_id = $1 and user_id = $2 and unit_id is not null
       and revoked_at is null and valid_from <= $3 and (valid_until is null or valid_until > $3)`,
    [organizationId, userId, now],
  )) as { role: Role; unit_id: string }[];
  const unitsOf = (fits: (role: Role) => boolean): string[] =>
    memberships.filter(({ role }) => fits(role)).map(({ unit_id }) => unit_id);
  return {
    userId,
    fullName,
    citizenId,
    officeUnitIds: unitsOf((role) => officeRoles.has(role)),
    headedUnitIds: unitsOf((role) => role === 'unit-head' || role === 'head-of-office'),
  };
}
