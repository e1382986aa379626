import type { EntityManager } from 'typeorm';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { type DossierState, dossierStateNames } from '../../domain/dossier-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { asNominee, lockDossier, nomineeNotFound, requireCurrent } from '../dossiers/dossier-lock.ts';

/** Dossiers that lie with the office: handed in, and neither taken back nor turned down. */
export const handedInStates = ['submitted', 'returned', 'accepted'] as const satisfies readonly DossierState[];
const handedIn: ReadonlySet<DossierState> = new Set(handedInStates);

/** Refuses with `transition-not-allowed` what the office would do to a dossier that does not lie with it. */
export function requireHandedIn({ state }: Pick<DossierEntity, 'state'>): void {
  if (handedIn.has(state)) return;
  const allowed = handedInStates.map((allowedState) => `«${dossierStateNames[allowedState]}»`).join(', ');
  throw new Refusal(
    'transition-not-allowed',
    `Hồ sơ đang ở trạng thái «${dossierStateNames[state]}»; việc này chỉ làm được khi hồ sơ ở trạng thái ${allowed}. Tải lại trang để xem trạng thái hiện tại.`,
    { state, allowedFrom: handedInStates },
  );
}

/** A nominee with its dossier, the dossier locked. */
export interface NomineeInHand {
  readonly dossier: DossierEntity;
  readonly nominee: NomineeEntity;
}

/** Locks the dossier of a nominee that lies with the office, then reads the nominee; `version` is the nominee's. */
export async function lockNomineeInHand(
  tx: EntityManager,
  actor: Actor,
  nomineeId: string,
  version: number,
): Promise<NomineeInHand> {
  const found = await tx.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
  if (!found) throw nomineeNotFound();
  const dossier = await lockDossier(tx, actor, found.dossierId, { action: 'read' }).catch(asNominee);
  const nominee = await tx.findOneBy(NomineeEntity, { id: nomineeId, dossierId: dossier.id });
  if (!nominee) throw nomineeNotFound();
  requireCurrent('Trường hợp này', nominee.version, version);
  requireHandedIn(dossier);
  return { dossier, nominee };
}
