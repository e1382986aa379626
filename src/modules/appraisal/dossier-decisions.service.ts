import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { DossierDecisionEntity } from '../../database/entities/dossier-decision.entity.ts';
import { ReturnEntity } from '../../database/entities/return.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { formatInstant } from '../../domain/cutoff.ts';
import { type DossierState, dossierWorkflow, mayDecide } from '../../domain/dossier-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import { requireReturnable } from '../../domain/return-demand.ts';
import type { ReturnItem } from '../../domain/return-items.ts';
import type { Actor } from '../../domain/roles.ts';
import { transition } from '../../domain/workflow.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { lockDossier, touchDossier } from '../dossiers/dossier-lock.ts';
import { blockersAtAcceptance } from './acceptance-reading.ts';
import { readAppraisedFolder } from './appraisal-folder.ts';
import { requireNoConflict } from './conflicts.ts';
import type { AcceptDossier, DeclineDossier, ReturnDossier } from './decision.dto.ts';
import { returnableOf } from './returnable.ts';

/** What becomes of a dossier at the office: sent back, taken in complete, or declined. */
@Injectable()
export class DossierDecisionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Sends a dossier back; only the ticked items reopen, also after the cut-off, until `mendBy`. Answers with the id of the return. */
  return(actor: Actor, dossierId: string, demand: ReturnDossier, now: Date): Promise<string> {
    const mendBy = new Date(demand.mendBy);
    const items = demand.items.map(plain);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, to } = await this.lock(tx, actor, dossierId, { action: 'return', version: demand.version, now });
      const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
      requireReturnable({ items, mendBy }, await returnableOf(tx, folder), now);
      const id = uuid();
      const { reason } = demand;
      const by = { returnedBy: actor.userId, returnedByName: actor.name, returnedAt: now };
      const { organizationId, state: from } = dossier;
      await tx.insert(ReturnEntity, { id, organizationId, dossierId, reason, items, mendBy, ...by });
      await touchDossier(tx, dossier, now, { state: to, mendBy });
      await audit('dossier.return', dossier.id, { from, to, returnId: id, reason, items: items.length, mendBy });
      return id;
    });
  }

  /** Takes a dossier in as complete. Refuses with `dossier.blocked` and everything that still stands in the way, at once. */
  accept(actor: Actor, dossierId: string, { version, ...given }: AcceptDossier, now: Date): Promise<string> {
    const note = given.note?.trim() || null;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, to } = await this.lock(tx, actor, dossierId, { action: 'accept', version, now });
      const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
      const blockers = await blockersAtAcceptance(tx, folder);
      if (blockers.length > 0) {
        const more = blockers.length > 1 ? ` Còn ${blockers.length - 1} điều khác trong danh sách kèm theo.` : '';
        throw new Refusal('dossier.blocked', `Hồ sơ chưa tiếp nhận được. ${blockers[0]!.detail}${more}`, { blockers });
      }
      const from = dossier.state;
      await recordDecision(tx, dossier, { decision: 'accepted', reason: note, actor, now });
      await touchDossier(tx, dossier, now, { state: to, incomplete: false });
      await audit('dossier.accept', dossier.id, { from, to, note });
      return dossierId;
    });
  }

  /** Does not take a dossier in; its places are free again. The unit reads the reason. */
  decline(actor: Actor, dossierId: string, { version, reason }: DeclineDossier, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, to } = await this.lock(tx, actor, dossierId, { action: 'decline', version, now });
      const from = dossier.state;
      await recordDecision(tx, dossier, { decision: 'declined', reason, actor, now });
      await touchDossier(tx, dossier, now, { state: to });
      await audit('dossier.decline', dossier.id, { from, to, reason });
      return dossierId;
    });
  }

  /** Lock, the workflow's row, the hour, conflicts of interest: in this order for all three. */
  private async lock(
    tx: EntityManager,
    actor: Actor,
    dossierId: string,
    { action, version, now }: DecisionAct,
  ): Promise<{ dossier: DossierEntity; to: DossierState }> {
    const dossier = await lockDossier(tx, actor, dossierId, { action, version });
    const to = transition(dossierWorkflow, dossier.state, action, actor.role);
    if (action !== 'return' && !mayDecide(dossier.state, dossier.mendBy, now)) {
      const { plan } = await this.ruleBooks.version(tx, dossier.campaignId, dossier.ruleBookVersion);
      throw stillMending(dossier, plan.timeZone);
    }
    await requireNoConflict(tx, actor, dossier, { now });
    return { dossier, to };
  }
}

interface DecisionAct {
  readonly action: 'return' | 'accept' | 'decline';
  readonly version: number;
  readonly now: Date;
}

interface Decision {
  readonly decision: 'accepted' | 'declined';
  readonly reason: string | null;
  readonly actor: Actor;
  readonly now: Date;
}

async function recordDecision(tx: EntityManager, dossier: DossierEntity, made: Decision): Promise<void> {
  const { decision, reason, actor, now } = made;
  const { id: dossierId, organizationId } = dossier;
  const by = { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now };
  await tx.insert(DossierDecisionEntity, { id: uuid(), organizationId, dossierId, decision, reason, ...by });
}

/** Only what was given: what is absent, null or empty is not stored. */
function plain({ slot, nomineeId, field, criterion, note }: ReturnItem): ReturnItem {
  return {
    ...(slot && { slot }),
    ...(nomineeId && { nomineeId: nomineeId.toLowerCase() }),
    ...(field && { field }),
    ...(criterion && { criterion }),
    note,
  };
}

function stillMending({ state, mendBy }: DossierEntity, timeZone: string): Refusal {
  const until = mendBy ? ` đến trước ${formatInstant(mendBy, timeZone)}` : '';
  return new Refusal(
    'transition-not-allowed',
    `Đơn vị còn thời gian bổ sung hồ sơ${until}. Hãy quyết định sau khi đơn vị gửi lại hoặc hết hạn bổ sung.`,
    { state, mendBy },
  );
}
