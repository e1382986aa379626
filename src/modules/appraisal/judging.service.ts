import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { combineAppraisal } from '../../domain/appraisal/appraised.ts';
import {
  type Conclusion,
  type GivenVerdict,
  requireConclusion,
  requireVerdicts,
} from '../../domain/appraisal/conclusion.ts';
import { moveNominee, type NomineeAction } from '../../domain/nominee-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import { exclusionOf } from '../dossiers/submission-case.ts';
import type { AppraiseNominee } from './appraisal.dto.ts';
import { type AppraisedNominee, appraisedNominees, readAppraisedFolder } from './appraisal-folder.ts';
import { lockNominee, requireHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';
import { requireRegainedPlace } from './regained-place.ts';
import { storeVerdicts, type VerdictRow, verdictRows } from './verdict-rows.ts';

const moveOf: Readonly<Record<Conclusion, NomineeAction>> = {
  qualified: 'qualify',
  unqualified: 'disqualify',
  undecided: 'reopen',
};

/** What people find about one nominee. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /**
   * Records verdicts and conclusion on one nominee; a note on an earlier change of figures is settled by it. Answers with the dossier's id.
   *
   * Refuses, after version and conflict of interest: `nominee.on-hold`, `criterion.unmet`, `appraisal.incomplete`, `subject.excluded`, and
   * `quota.exhausted` where a place given up by «unqualified» has gone to somebody else.
   */
  appraise(actor: Actor, id: string, demand: AppraiseNominee, now: Date): Promise<string> {
    const note = demand.note?.trim() || null;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await lockNominee(tx, actor, id, demand.version);
      const nomineeId = nominee.id;
      requireHandedIn(dossier);
      await requireNoConflict(tx, actor, dossier, { now, nomineeId });
      if (nominee.state === 'on-hold') throw onHold();
      const moved = moveNominee(nominee, moveOf[demand.conclusion], actor.role);
      const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
      const appraised = await appraisedNominee(tx, folder, nominee);
      const rows = concludedRows({ folder, appraised }, { ...demand, note }, { actor, now });
      await requireRegainedPlace(tx, folder, { ...nominee, ...moved });
      await storeVerdicts(tx, rows);
      const who = { appraisedBy: actor.userId, appraisedByName: actor.name, appraisedAt: now };
      await tx.update(NomineeEntity, nomineeId, {
        ...{ ...moved, ...who, conclusionNote: note, changedAfterAppraisal: null },
        ...{ machineOutcome: appraised.judgement?.outcome ?? null, version: nominee.version + 1, updatedAt: now },
      });
      await touchDossier(tx, dossier, now);
      await audit('nominee.appraise', dossier.id, {
        ...{ nomineeId, from: nominee.state, to: moved.state, conclusion: demand.conclusion, note },
        verdicts: rows.filter(({ appraisedAt }) => appraisedAt === now).map(spoken),
      });
      return dossier.id;
    });
  }
}

/** The nominee as the folder holds it (what was submitted, where the dossier is returned), judged. */
async function appraisedNominee(
  tx: EntityManager,
  folder: DossierFolder,
  { id }: NomineeEntity,
): Promise<AppraisedNominee> {
  const [appraised] = await appraisedNominees(
    tx,
    folder,
    folder.nominees.filter((nominee) => nominee.id === id),
  );
  return appraised!;
}

interface Concluding {
  readonly folder: DossierFolder;
  readonly appraised: AppraisedNominee;
}

interface Concluded {
  readonly verdicts: readonly GivenVerdict[];
  readonly conclusion: Conclusion;
  readonly note: string | null;
}

/** The rows to store, once everything the rules say about them has been heard. */
function concludedRows(
  { folder: { plan, dossier }, appraised }: Concluding,
  { verdicts, conclusion, note }: Concluded,
  saying: { readonly actor: Actor; readonly now: Date },
): readonly VerdictRow[] {
  const { nominee, judgement, exceptions } = appraised;
  const machine = judgement ?? undefined;
  requireVerdicts(verdicts, { machine, exceptions, confirmedFailure: plan.settings.confirmedFailure, note });
  const rows = verdictRows(appraised, verdicts, conclusion, saying);
  requireConclusion(conclusion, {
    name: nominee.name,
    kind: nominee.kind,
    exclusion: exclusionOf(appraised, plan, dossier.level),
    combined: machine && combineAppraisal(machine, { verdicts: rows, exceptions }),
    note,
    mayOverride: saying.actor.role === 'head-of-office',
  });
  return rows;
}

/** A verdict as the history keeps it. */
export const spoken = ({ criterion, outcome, machineOutcome, note }: VerdictRow) => ({
  criterion,
  outcome,
  machineOutcome,
  ...(note && { note }),
});

const onHold = (): Refusal =>
  new Refusal(
    'nominee.on-hold',
    'Trường hợp này đang tạm dừng xem xét. Hãy ghi kết luận để xem xét tiếp rồi mới thẩm định.',
  );
