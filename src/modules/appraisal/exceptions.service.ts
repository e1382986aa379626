import { Injectable } from '@nestjs/common';
import { CriterionExceptionEntity } from '../../database/entities/criterion-exception.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Judgement } from '../../domain/eligibility/judgement.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import type { GrantException } from './appraisal.dto.ts';
import { appraisedNominees, readAppraisedFolder } from './appraisal-folder.ts';
import { lockNominee, requireHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';

/** The head of office forgives a failed criterion, and says why. */
@Injectable()
export class ExceptionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Lets a nominee be submitted and found to qualify although this criterion fails. Answers with the dossier's id. */
  grant(actor: Actor, id: string, { criterion, reason }: GrantException, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await lockNominee(tx, actor, id);
      const nomineeId = nominee.id;
      if (dossier.state !== 'draft') requireHandedIn(dossier);
      await requireNoConflict(tx, actor, dossier, { now, nomineeId });
      const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
      const [judged] = await appraisedNominees(
        tx,
        folder,
        folder.nominees.filter((one) => one.id === nomineeId),
      );
      requireFailed(judged!.judgement, criterion);
      if (judged!.exceptions.includes(criterion)) {
        throw new Refusal('already-exists', 'Tiêu chuẩn này đã được cho ngoại lệ. Hãy tải lại trang.', { criterion });
      }
      const by = { grantedBy: actor.userId, grantedByName: actor.name, grantedAt: now };
      await tx.insert(CriterionExceptionEntity, {
        ...{ nomineeId, criterion, organizationId: dossier.organizationId, reason, ...by },
      });
      await tx.update(NomineeEntity, nomineeId, { version: nominee.version + 1, updatedAt: now });
      await touchDossier(tx, dossier, now);
      await audit('nominee.except', dossier.id, { nomineeId, criterion, reason });
      return dossier.id;
    });
  }
}

function requireFailed(machine: Judgement | null, criterion: string): void {
  const verdict = machine?.verdicts.find((one) => one.criterion === criterion);
  if (verdict?.outcome === 'unmet') return;
  const message = verdict
    ? 'Tiêu chuẩn này không bị đánh giá là không đạt nên không cần ngoại lệ.'
    : 'Không phải tiêu chuẩn của trường hợp này.';
  throw new Refusal('request.invalid', `${message} Hãy chọn một tiêu chuẩn không đạt.`, {
    errors: [{ field: 'criterion', message }],
  });
}
