import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { dossierWorkflow, handedInStates, mayDecide } from '../../domain/dossier-workflow.ts';
import { type NomineeAction, nomineeWorkflow } from '../../domain/nominee-workflow.ts';
import { type ActionOn, scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { allowedActions } from '../../domain/workflow.ts';
import { mayWrite } from './dossier-lock.ts';

/** What this person may do with the dossier now: the workflow's row, the permissions' line, and whose words it holds. */
export function dossierActions(actor: Actor, dossier: DossierEntity, now: Date): string[] {
  const deciding = new Set(['accept', 'decline']);
  return allowedActions(dossierWorkflow, dossier.state, actor.role).filter(
    (action) =>
      scopeOf(actor.role, 'dossiers', action as ActionOn<'dossiers'>) !== undefined &&
      mayWrite(actor, dossier, action as ActionOn<'dossiers'>) &&
      (!deciding.has(action) || mayDecide(dossier.state, dossier.mendBy, now)),
  );
}

/** Which line of the permissions table opens an act on a nominee, and in which dossiers; acts of later steps have their own rooms. */
const lines: Readonly<Partial<Record<NomineeAction, ActionOn<'nominees'>>>> = {
  withdraw: 'withdraw',
  qualify: 'appraise',
  disqualify: 'appraise',
  reopen: 'appraise',
  move: 'move',
  hold: 'hold',
  release: 'release',
};

/** As `dossierActions`, for one nominee of the dossier. */
export function nomineeActions(actor: Actor, dossier: DossierEntity, nominee: NomineeEntity): string[] {
  const withDossier = new Set(dossierActions(actor, dossier, nominee.updatedAt));
  return allowedActions(nomineeWorkflow, nominee.state, actor.role).filter((action) => {
    if (action === 'edit' || action === 'correct') return withDossier.has(action);
    const line = lines[action];
    return (
      line !== undefined &&
      scopeOf(actor.role, 'nominees', line) !== undefined &&
      handedInStates.includes(dossier.state)
    );
  });
}
