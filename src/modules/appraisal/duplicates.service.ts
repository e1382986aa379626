import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type DuplicateDecision, DuplicateDecisionEntity } from '../../database/entities/duplicate-decision.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { lockDossier } from '../dossiers/dossier-lock.ts';
import { requireNoConflict } from './conflicts.ts';
import { duplicateFindings, type Finding } from './duplicate-findings.ts';
import type { DecideDuplicate } from './duplicates.dto.ts';

/** Decides whether two nominees that look like one are one. It only records that: whom it leaves out, a person takes out. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Records a decision on a pair that looks like one now; it supersedes what was decided before. Answers with its id. */
  decide(actor: Actor, code: string, demand: DecideDuplicate, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await this.ruleBooks.byCode(tx, actor.organizationId, code);
      await this.lock(tx, actor, demand, now);
      const { finding, decision } = await this.findingFor(tx, campaign, demand);
      const reason = finding.reasons.map((each) => each.code).join(' ');
      const id = uuid();
      const pair = { firstNomineeId: finding.first.id, secondNomineeId: finding.second?.id ?? null };
      const by = { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now };
      const { id: campaignId, organizationId } = campaign;
      const { note } = demand;
      await tx.insert(DuplicateDecisionEntity, {
        ...{ id, organizationId, campaignId },
        ...{ ...pair, reason, decision, note, ...by },
      });
      const dossierIds = [finding.first.dossierId, ...(finding.second ? [finding.second.dossierId] : [])];
      for (const dossierId of new Set(dossierIds))
        await audit('duplicate.decide', dossierId, { decisionId: id, ...pair, reasons: reason, decision, note });
      return id;
    });
  }

  /** Locks the dossiers of both in the order of their ids. Nobody decides about a case that concerns them. */
  private async lock(tx: EntityManager, actor: Actor, { firstNomineeId, secondNomineeId }: DecideDuplicate, now: Date) {
    const ids = secondNomineeId ? [firstNomineeId, secondNomineeId] : [firstNomineeId];
    const where = { id: In(ids), organizationId: actor.organizationId };
    const nominees = await tx.find(NomineeEntity, { where, order: { dossierId: 'ASC', id: 'ASC' } });
    if (nominees.length < ids.length) throw noSuchFinding();
    for (const { id: nomineeId, dossierId } of nominees) {
      const dossier = await lockDossier(tx, actor, dossierId, { action: 'read' });
      await requireNoConflict(tx, actor, dossier, { now, nomineeId });
    }
  }

  /** The pair as it stands now, and the decision turned round where the two were given the other way round. */
  private async findingFor(
    tx: EntityManager,
    campaign: CampaignInForce,
    demand: DecideDuplicate,
  ): Promise<{ finding: Finding; decision: DuplicateDecision }> {
    const first = demand.firstNomineeId.toLowerCase();
    const second = demand.secondNomineeId?.toLowerCase() ?? null;
    const isPair = (a: string, b: string | null) => (finding: Finding) =>
      finding.first.id === a && (finding.second?.id ?? null) === b;
    const findings = await duplicateFindings(tx, campaign);
    const asGiven = findings.find(isPair(first, second));
    const turned = second === null ? undefined : findings.find(isPair(second, first));
    const finding = asGiven ?? turned;
    if (!finding?.reasons.some(({ code }) => code === demand.reason)) throw noSuchFinding();
    return { finding, decision: asGiven ? demand.decision : turnedRound[demand.decision] };
  }
}

const turnedRound: Readonly<Record<DuplicateDecision, DuplicateDecision>> = {
  DIFFERENT: 'DIFFERENT',
  SAME_KEEP_FIRST: 'SAME_KEEP_SECOND',
  SAME_KEEP_SECOND: 'SAME_KEEP_FIRST',
  KEEP_BOTH: 'KEEP_BOTH',
};

const noSuchFinding = (): Refusal =>
  new Refusal('not-found', 'Không có, hoặc không còn, nghi vấn trùng này. Hãy tải lại danh sách nghi trùng.');
