import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { claimOf, refuseUnless, submissionBlockers } from '../../domain/blockers.ts';
import { dossierWorkflow } from '../../domain/dossier-workflow.ts';
import { quotaInWords, quotaState } from '../../domain/quota.ts';
import type { Blocker } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { transition } from '../../domain/workflow.ts';
import { RuleBooks, requireOpen } from '../campaigns/rule-books.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { type DossierFolder, readFolder } from './dossier-folder.ts';
import { lockDossier, touchDossier } from './dossier-lock.ts';
import type { CreateDossier, SubmitDossier, WithdrawDossier } from './dossier.dto.ts';
import { intakeColumns } from './intake.ts';
import { judgeFolder } from './nominee-judging.ts';
import { participationBlockers, requireMayPropose } from './proposal-right.ts';
import { countPool, lockQuota, type QuotaPool, quotaPool } from './quota-pool.ts';
import { refreshSearchText } from './search-text.ts';
import { arrivalOf, evidenceBlockers, submissionCase, type UncountedCase } from './submission-case.ts';
import { recordSubmission } from './submission-recording.ts';

/** A dossier's own moves: drafted, handed in, taken back. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Opens a draft for a unit that may propose at this level. Answers with its id. */
  create(actor: Actor, demand: CreateDossier, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await this.ruleBooks.byCode(tx, actor.organizationId, demand.campaign);
      requireOpen(campaign);
      const unit = await requireUnit(tx, actor, demand.unitId);
      await requireMayPropose(tx, { campaign, unit, level: demand.level });
      const id = uuid();
      await tx.insert(DossierEntity, {
        ...(await intakeColumns(actor, demand, now)),
        ...newDraft(actor, unit, now),
        id,
        campaignId: campaign.id,
        level: demand.level,
        ruleBookVersion: campaign.ruleBook.version,
      });
      await refreshSearchText(tx, id);
      await audit('dossier.create', id, {
        campaign: campaign.code,
        unit: unit.code,
        level: demand.level,
        channel: demand.channel,
      });
      return id;
    });
  }

  /** Hands a draft (or a returned dossier) to the appraisers; answers with the id of its new submission. */
  submit(actor: Actor, id: string, { version, acknowledgeMissing }: SubmitDossier, receivedAt: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockDossier(tx, actor, id, { action: 'submit', version });
      const to = transition(dossierWorkflow, dossier.state, 'submit', actor.role);
      const folder = await readFolder(tx, this.ruleBooks, dossier);
      requireOpen(folder.campaign);
      const judged = await judgeFolder(tx, folder);
      const arrival = arrivalOf(folder, receivedAt);
      const facts = await submissionCase(tx, folder, judged, arrival);
      const outside = await outsideBlockers(tx, folder);
      const pool = await quotaPool(tx, folder.campaign, folder.unit, dossier.level);
      await lockQuota(tx, folder.campaign, pool, dossier.level); // the last lock, after all other reads and checks
      const { blockers, quota } = await this.counted(tx, folder, { facts, pool, outside });
      refuseUnless(blockers, { acknowledgeMissing, incompleteOnTime: folder.plan.settings.incompleteOnTime });
      const submission = await recordSubmission(tx, {
        actor,
        folder,
        judged,
        arrival,
        recordedAt: receivedAt,
        missing: blockers,
        quota,
      });
      const from = dossier.state;
      await touchDossier(tx, dossier, receivedAt, { ...handedIn(folder, arrival, blockers), state: to });
      await refreshSearchText(tx, id);
      const { receiptNumber: receipt, number, channel } = submission;
      await audit('dossier.submit', id, { from, to, receipt, number, missing: blockers.length, channel });
      return submission.id;
    });
  }

  /** The unit takes the whole dossier back; its places are free again. */
  withdraw(actor: Actor, id: string, { version, reason }: WithdrawDossier, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockDossier(tx, actor, id, { action: 'withdraw', version });
      const from = dossier.state;
      const to = transition(dossierWorkflow, from, 'withdraw', actor.role);
      await touchDossier(tx, dossier, now, { state: to });
      await audit('dossier.withdraw', id, { from, to, reason });
      return id;
    });
  }

  /** Everything that stands between a dossier and its submission at `now`: what the page lists before anybody clicks. */
  async blockers(db: EntityManager, folder: DossierFolder, now: Date): Promise<Blocker[]> {
    const facts = await submissionCase(db, folder, await judgeFolder(db, folder), arrivalOf(folder, now));
    const pool = await quotaPool(db, folder.campaign, folder.unit, folder.dossier.level);
    const { blockers } = await this.counted(db, folder, { facts, pool, outside: await outsideBlockers(db, folder) });
    return blockers;
  }

  private async counted(
    db: EntityManager,
    { campaign, dossier, nominees }: DossierFolder,
    { facts, pool, outside }: Uncounted,
  ) {
    const { counted, drafts } = await countPool(db, { campaign, pool, level: dossier.level, without: dossier.id });
    const own = claimOf(nominees);
    const together = { ...counted };
    for (const [kind, count] of Object.entries(own))
      together[kind as keyof typeof together] = (counted[kind as keyof typeof counted] ?? 0) + count;
    const { limit, clause } = pool;
    return {
      blockers: [...submissionBlockers({ ...facts, quota: { limit, clause, counted } }), ...outside],
      quota: { ...quotaState({ limit, counted: together, drafts }), words: quotaInWords(limit, together) },
    };
  }
}

/** What stands in the way outside nominees, papers and numbers: the unit's part in the campaign, the proof of an arrival. */
async function outsideBlockers(db: EntityManager, folder: DossierFolder): Promise<Blocker[]> {
  return [...(await participationBlockers(db, folder)), ...(await evidenceBlockers(db, folder))];
}

interface Uncounted {
  readonly facts: UncountedCase;
  readonly pool: QuotaPool;
  readonly outside: readonly Blocker[];
}

/** What a submission changes in the dossier's own row, but for its state. */
function handedIn({ dossier, ruleBookVersion }: DossierFolder, arrival: Date, missing: readonly Blocker[]) {
  return { firstReceivedAt: dossier.firstReceivedAt ?? arrival, incomplete: missing.length > 0, ruleBookVersion };
}

function newDraft(actor: Actor, unit: UnitEntity, now: Date) {
  return {
    organizationId: actor.organizationId,
    unitId: unit.id,
    state: 'draft' as const,
    version: 1,
    searchText: '',
    createdBy: actor.userId,
    createdByName: actor.name,
    createdAt: now,
    updatedAt: now,
  };
}
