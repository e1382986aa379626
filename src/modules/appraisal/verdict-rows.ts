import type { EntityManager } from 'typeorm';
import { AppraisalVerdictEntity } from '../../database/entities/appraisal-verdict.entity.ts';
import { stands } from '../../domain/appraisal/appraised.ts';
import type { Conclusion, GivenVerdict } from '../../domain/appraisal/conclusion.ts';
import type { Actor } from '../../domain/roles.ts';
import type { AppraisedNominee } from './appraisal-folder.ts';

export type VerdictRow = AppraisalVerdictEntity;

/** Who says it, and when. */
export interface Saying {
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * The rows of a nominee once these verdicts are given. What is not given keeps the verdict it has while that stands; a conclusion also takes
 * over the machine's word wherever nobody has said anything else, so that it is known later what was concluded upon.
 */
export function verdictRows(
  appraised: AppraisedNominee,
  given: readonly GivenVerdict[],
  conclusion: Conclusion,
  saying: Saying,
): readonly VerdictRow[] {
  const machine = appraised.judgement;
  if (!machine) return [];
  return machine.verdicts.flatMap(({ criterion, outcome }): readonly VerdictRow[] => {
    const said = given.find((verdict) => verdict.criterion === criterion);
    if (said) return [row(appraised, { ...said, machineOutcome: outcome }, saying)];
    const earlier = appraised.verdicts.find((verdict) => verdict.criterion === criterion);
    if (earlier && (conclusion === 'undecided' || stands(earlier, machine))) return [earlier];
    return conclusion === 'undecided' ? [] : [row(appraised, { criterion, outcome, machineOutcome: outcome }, saying)];
  });
}

function row(
  { nominee }: AppraisedNominee,
  verdict: GivenVerdict & Pick<VerdictRow, 'machineOutcome'>,
  { actor, now }: Saying,
): VerdictRow {
  return {
    nomineeId: nominee.id,
    organizationId: nominee.organizationId,
    criterion: verdict.criterion,
    outcome: verdict.outcome,
    machineOutcome: verdict.machineOutcome,
    note: verdict.note?.trim() || null,
    appraisedBy: actor.userId,
    appraisedByName: actor.name,
    appraisedAt: now,
  };
}

/** Stores rows over those that stand. */
export async function storeVerdicts(tx: EntityManager, rows: readonly VerdictRow[]): Promise<void> {
  if (rows.length > 0) await tx.upsert(AppraisalVerdictEntity, [...rows], ['nomineeId', 'criterion']);
}
