import type { EntityManager } from 'typeorm';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { type DossierState, dossierStateNames } from '../../domain/dossier-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { asNominee, lockDossier, nomineeNotFound, requireCurrent } from '../dossiers/dossier-lock.ts';

/** What was handed in and is not over: here appraisers work. */
const handedIn: readonly DossierState[] = ['submitted', 'returned', 'accepted'];

/** Locks a dossier that has been handed in. The door has asked the permissions table; here the dossier's own state speaks. */
export async function lockHandedIn(
  tx: EntityManager,
  actor: Actor,
  dossierId: string,
  version?: number,
): Promise<DossierEntity> {
  const dossier = await lockDossier(tx, actor, dossierId, { action: 'read', version });
  requireHandedIn(dossier);
  return dossier;
}

export interface LockedNominee {
  readonly dossier: DossierEntity;
  readonly nominee: NomineeEntity;
}

/** Locks the dossier of a nominee first, then reads the nominee and compares its version. */
export async function lockNominee(
  tx: EntityManager,
  actor: Actor,
  nomineeId: string,
  version?: number,
): Promise<LockedNominee> {
  const found = await tx.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
  if (!found) throw nomineeNotFound();
  const dossier = await lockDossier(tx, actor, found.dossierId, { action: 'read' }).catch(asNominee);
  const nominee = await tx.findOneBy(NomineeEntity, { id: nomineeId, dossierId: dossier.id });
  if (!nominee) throw nomineeNotFound();
  requireCurrent('Trường hợp này', nominee.version, version);
  return { dossier, nominee };
}

/** Refuses drafts and what has been withdrawn or declined with `transition-not-allowed`. */
export function requireHandedIn({ state }: Pick<DossierEntity, 'state'>): void {
  if (handedIn.includes(state)) return;
  const allowed = handedIn.map((from) => `«${dossierStateNames[from]}»`).join(', ');
  throw new Refusal(
    'transition-not-allowed',
    `Hồ sơ đang ở trạng thái «${dossierStateNames[state]}» nên không thẩm định được; việc này chỉ làm được từ trạng thái ${allowed}.`,
    { state, action: 'appraise', allowedFrom: handedIn },
  );
}
