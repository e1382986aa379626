import { Injectable } from '@nestjs/common';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { stands } from '../../domain/appraisal/appraised.ts';
import { type GivenVerdict, requireVerdicts } from '../../domain/appraisal/conclusion.ts';
import { fillableCriteria } from '../../domain/appraisal/proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import type { AllMet } from './appraisal.dto.ts';
import { type AppraisedNominee, appraisedNominees, readAppraisedFolder } from './appraisal-folder.ts';
import { lockHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';
import { spoken } from './judging.service.ts';
import { storeVerdicts, verdictRows } from './verdict-rows.ts';

/** «Đạt tất cả, trừ…»: one act for a whole dossier. */
@Injectable()
export class AllMetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /**
   * Fills «đạt» for every criterion the unit has answered yes to, of every nominee without a conclusion, but for the exceptions and what a
   * person has said already. Figures still provisional stay open, and nobody is concluded: that is one look at each. Answers with how many
   * verdicts were written.
   */
  fill(actor: Actor, dossierId: string, { version, except }: AllMet, now: Date): Promise<number> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockHandedIn(tx, actor, dossierId, version);
      await requireNoConflict(tx, actor, dossier, { now });
      const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
      const undecided = folder.nominees.filter(({ state }) => state === 'proposed');
      requireUndecided(except, undecided);
      let written = 0;
      for (const appraised of await appraisedNominees(tx, folder, undecided)) {
        const { nominee, judgement, exceptions } = appraised;
        const given = verdictsFor(appraised, except);
        const { confirmedFailure } = folder.plan.settings;
        requireVerdicts(given, { machine: judgement ?? undefined, exceptions, confirmedFailure, note: null });
        if (given.length === 0) continue;
        const rows = verdictRows(appraised, given, 'undecided', { actor, now });
        await storeVerdicts(tx, rows);
        await tx.update(NomineeEntity, nominee.id, { version: nominee.version + 1, updatedAt: now });
        const fresh = rows.filter(({ appraisedAt }) => appraisedAt === now);
        written += fresh.length;
        await audit('nominee.appraise', dossier.id, {
          nomineeId: nominee.id,
          allMet: true,
          verdicts: fresh.map(spoken),
        });
      }
      if (written > 0) await touchDossier(tx, dossier, now);
      return written;
    });
  }
}

function requireUndecided(except: AllMet['except'], undecided: readonly NomineeEntity[]): void {
  const errors = except.flatMap(({ nomineeId }, index) =>
    undecided.some(({ id }) => id === nomineeId.toLowerCase())
      ? []
      : [{ field: `except.${index}.nomineeId`, message: 'Không phải trường hợp chưa kết luận của hồ sơ này.' }],
  );
  if (errors.length === 0) return;
  throw new Refusal(
    'request.invalid',
    'Có ngoại lệ nêu trường hợp không có trong hồ sơ hoặc đã kết luận. Hãy tải lại trang rồi làm lại.',
    { errors },
  );
}

/** What is said of one nominee: its exceptions, then «đạt» for what the unit affirms and nobody has spoken about. */
function verdictsFor({ nominee, judgement, verdicts }: AppraisedNominee, except: AllMet['except']): GivenVerdict[] {
  const own = except.filter(({ nomineeId }) => nomineeId.toLowerCase() === nominee.id);
  if (!judgement) return own;
  const spokenAbout = new Set([
    ...own.map(({ criterion }) => criterion),
    ...verdicts
      .filter((verdict) => verdict.outcome !== 'needs-review' && stands(verdict, judgement))
      .map(({ criterion }) => criterion),
  ]);
  const filled = fillableCriteria(judgement).filter((criterion) => !spokenAbout.has(criterion));
  return [...own, ...filled.map((criterion) => ({ criterion, outcome: 'met' as const }))];
}
