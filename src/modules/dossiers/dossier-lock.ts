import type { EntityManager } from 'typeorm';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { type ActionOn, requireScope } from '../../domain/permissions.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, officeRoles } from '../../domain/roles.ts';

/** The same sentence whether it is absent or another unit's: nothing can be learned by trying ids. */
export const dossierNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy hồ sơ này, hoặc Ông/Bà không được xem.');

/** What a write asks of the dossier it is about to change. */
export interface LockDemand {
  /** Line of the permissions table. */
  readonly action: ActionOn<'dossiers'>;
  /** The version the person is looking at; absent where the act carries none (uploads). */
  readonly version?: number;
}

/** A dossier the actor may see, unlocked; refuses with `not-found`. */
export async function findDossier(db: EntityManager, actor: Actor, id: string): Promise<DossierEntity> {
  return visible(await db.findOneBy(DossierEntity, { id, organizationId: actor.organizationId }), actor);
}

/**
 * Locks the dossier first, before anything else is read: every write to it, its nominees or its papers begins here.
 *
 * Refuses in this order: `not-found` (absent or not visible), `auth.forbidden` (visible, but not this act), `stale` (with `current`).
 */
export async function lockDossier(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { action, version }: LockDemand,
): Promise<DossierEntity> {
  const found = await tx.findOne(DossierEntity, {
    where: { id, organizationId: actor.organizationId },
    lock: { mode: 'pessimistic_write' },
  });
  const dossier = visible(found, actor);
  requireScope(actor.role, 'dossiers', action);
  if (!mayWrite(actor, dossier, action)) throw notOnItsBehalf();
  requireCurrent('Hồ sơ', dossier.version, version);
  return dossier;
}

/** The office changes and hands in only what it took in itself on a unit's behalf: what a unit wrote stays the unit's. */
export function mayWrite(actor: Actor, { takenInByOffice }: DossierEntity, action: LockDemand['action']): boolean {
  return takenInByOffice || !officeRoles.has(actor.role) || (action !== 'edit' && action !== 'submit');
}

const notOnItsBehalf = (): Refusal =>
  new Refusal(
    'auth.forbidden',
    'Hồ sơ này do đơn vị tự lập; nơi tiếp nhận không sửa, không gửi thay. Hãy yêu cầu bổ sung hoặc đề nghị đính chính.',
  );

/** Optimistic check: what the person saw must be what is there. */
export function requireCurrent(subject: string, current: number, seen: number | undefined): void {
  if (seen === undefined || seen === current) return;
  throw new Refusal(
    'stale',
    `${subject} vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi làm lại phần của mình.`,
    { current, seen },
  );
}

function visible(dossier: DossierEntity | null, actor: Actor): DossierEntity {
  if (!dossier) throw dossierNotFound();
  const scope = requireScope(actor.role, 'dossiers', 'read');
  if (scope === 'unit' && dossier.unitId !== actor.unitId) throw dossierNotFound();
  return dossier;
}

/** Marks the dossier changed: its version moves with any change to it, its nominees or its papers. */
export async function touchDossier(
  tx: EntityManager,
  dossier: DossierEntity,
  now: Date,
  changes: Partial<DossierEntity> = {},
): Promise<void> {
  Object.assign(dossier, changes, { version: dossier.version + 1, updatedAt: now });
  await tx.update(DossierEntity, dossier.id, { ...changes, version: dossier.version, updatedAt: now });
}

/** As `dossierNotFound`, for a nominee. */
export const nomineeNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy trường hợp này, hoặc Ông/Bà không được xem.');

/** A nominee of an invisible dossier is itself not found: `lockDossier(…).catch(asNominee)`. */
export function asNominee(error: unknown): never {
  throw error instanceof Refusal && error.code === 'not-found' ? nomineeNotFound() : error;
}
