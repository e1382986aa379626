import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { Conflict } from '../../domain/conflict-of-interest.ts';
import { dossierWorkflow, mayDecide } from '../../domain/dossier-workflow.ts';
import { nomineeWorkflow } from '../../domain/nominee-workflow.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { allowedActions } from '../../domain/workflow.ts';

/** What this person may do with the dossier as a whole now: nothing that asks for a judgement while there is a conflict of interest. */
export function dossierActions(
  actor: Actor,
  dossier: DossierEntity,
  conflicts: readonly Conflict[],
  now: Date,
): string[] {
  const handedIn = isHandedIn(dossier);
  const mayAppraise = scopeOf(actor.role, 'nominees', 'appraise') !== undefined && handedIn && conflicts.length === 0;
  const decisions = (['return', 'accept', 'decline'] as const).filter(
    (action) =>
      mayAppraise &&
      allowedActions(dossierWorkflow, dossier.state, actor.role).includes(action) &&
      (action === 'return' || mayDecide(dossier.state, dossier.mendBy, now)),
  );
  return [
    ...(mayAppraise ? ['all-met', 'mark'] : []),
    ...decisions,
    ...(mayAppraise && dossier.secondReaderId === actor.userId ? ['second-reading'] : []),
    ...(handedIn && scopeOf(actor.role, 'dossiers', 'assign') ? ['assign', 'conflict-override'] : []),
    ...(handedIn && scopeOf(actor.role, 'dossiers', 'record-paper') ? ['record-paper'] : []),
    ...(handedIn && scopeOf(actor.role, 'dossiers', 'waive-paper') ? ['waive-paper'] : []),
  ];
}

/** As `dossierActions`, for one nominee: what concerns other nominees only does not count. */
export function nomineeActions(
  actor: Actor,
  dossier: DossierEntity,
  nominee: NomineeEntity,
  conflicts: readonly Conflict[],
): string[] {
  const own = conflicts.filter(({ nomineeId }) => nomineeId === undefined || nomineeId === nominee.id);
  if (own.length > 0 || !isHandedIn(dossier)) return [];
  const appraising: ReadonlySet<string> = new Set(['qualify', 'disqualify', 'reopen', 'hold', 'release', 'move']);
  return [
    ...allowedActions(nomineeWorkflow, nominee.state, actor.role).filter((action) => appraising.has(action)),
    ...(scopeOf(actor.role, 'nominees', 'except') ? ['except'] : []),
  ];
}

const isHandedIn = ({ state }: DossierEntity): boolean =>
  state === 'submitted' || state === 'returned' || state === 'accepted';
