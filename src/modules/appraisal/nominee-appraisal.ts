import type { CriterionExceptionEntity } from '../../database/entities/criterion-exception.entity.ts';
import { openCriteria, stands } from '../../domain/appraisal/appraised.ts';
import type { Conclusion } from '../../domain/appraisal/conclusion.ts';
import { proposalInWords, proposedOutcome } from '../../domain/appraisal/proposal.ts';
import type { Conflict } from '../../domain/conflict-of-interest.ts';
import type { JudgedCriterion, Judgement } from '../../domain/eligibility/judgement.ts';
import type { NomineeState } from '../../domain/nominee-workflow.ts';
import type { Actor } from '../../domain/roles.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { NomineeView } from '../dossiers/nominee.view.ts';
import { shownVerdict } from '../dossiers/shown-verdict.ts';
import { nomineeActions } from './appraisal-actions.ts';
import type { AppraisedNominee } from './appraisal-folder.ts';
import type { AppraisedCriterionView, AppraisedNomineeView } from './appraised-nominee.view.ts';
import { doubtsOf } from './doubts.ts';

/** Who looks at which folder. */
export interface Look {
  readonly actor: Actor;
  readonly folder: DossierFolder;
  readonly conflicts: readonly Conflict[];
  readonly exceptions: readonly CriterionExceptionEntity[];
}

/** One nominee as an appraiser sees it. */
export function nomineeAppraisal(look: Look, appraised: AppraisedNominee): AppraisedNomineeView {
  const { nominee, judgement, combined } = appraised;
  return {
    nominee: NomineeView.of(nominee, look.actor, look.folder.dossier),
    criteria: (judgement?.verdicts ?? []).map((verdict) => criterionView(look, appraised, verdict)),
    machineOutcome: judgement?.outcome ?? null,
    outcome: combined?.outcome ?? null,
    decisive: combined?.decisive ?? [],
    open: combined ? openCriteria(combined) : [],
    proposal: judgement ? proposalInWords(judgement) : 'Kế hoạch không có tiêu chuẩn cho đối tượng này.',
    doubts: doubtsOf(look.actor, look.folder, appraised),
    conclusion: conclusionOf(nominee.state),
    appraisedByName: nominee.appraisedByName,
    appraisedAt: nominee.appraisedAt,
    allowedActions: nomineeActions(look.actor, look.folder.dossier, nominee, look.conflicts),
  };
}

const undecided: ReadonlySet<NomineeState> = new Set(['proposed', 'on-hold', 'withdrawn', 'cancelled']);

/** What the appraisers found; whoever has come further was found to qualify. */
function conclusionOf(state: NomineeState): Conclusion {
  if (state === 'unqualified') return 'unqualified';
  return undecided.has(state) ? 'undecided' : 'qualified';
}

function criterionView(look: Look, appraised: AppraisedNominee, verdict: JudgedCriterion): AppraisedCriterionView {
  const { criterion, label, clause } = verdict;
  const { nominee, judgement, combined } = appraised;
  const exception = look.exceptions.find((one) => one.nomineeId === nominee.id && one.criterion === criterion);
  return {
    criterion,
    label,
    text: look.folder.plan.criteria[criterion]?.text ?? label,
    clause,
    machine: shownVerdict(look.actor, verdict),
    proposed: proposedOutcome(verdict),
    appraised: personView(appraised, judgement!, criterion),
    exception: exception
      ? { reason: exception.reason, grantedByName: exception.grantedByName, grantedAt: exception.grantedAt }
      : null,
    outcome: combined!.verdicts.find((one) => one.criterion === criterion)!.outcome,
  };
}

function personView({ verdicts }: AppraisedNominee, machine: Judgement, criterion: string) {
  const said = verdicts.find((verdict) => verdict.criterion === criterion);
  if (!said) return null;
  const { outcome, note, appraisedByName, appraisedAt, machineOutcome } = said;
  return { outcome, note, appraisedByName, appraisedAt, machineOutcome, stands: stands(said, machine) };
}
