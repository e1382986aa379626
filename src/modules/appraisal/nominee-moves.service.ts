import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Audit } from '../../database/audit.ts';
import { AppraisalVerdictEntity } from '../../database/entities/appraisal-verdict.entity.ts';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { NomineeMoveEntity } from '../../database/entities/nominee-move.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { moveNominee } from '../../domain/nominee-workflow.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks, requireOpen } from '../campaigns/rule-books.ts';
import { readFolder } from '../dossiers/dossier-folder.ts';
import { asNominee, lockDossier, nomineeNotFound, touchDossier } from '../dossiers/dossier-lock.ts';
import { refreshSearchText } from '../dossiers/search-text.ts';
import { requireNoConflict } from './conflicts.ts';
import { admitted, requirePlace, requireReleasing } from './move-admission.ts';
import { type MoveTarget, openTarget, requireOneDestination, requireReceiving } from './move-target.ts';
import { movePapers } from './moved-papers.ts';
import type { MoveNominee } from './nominee-moves.dto.ts';

/** Takes a nominee over to another award level or another unit, with its papers; the criteria are judged anew. */
@Injectable()
export class NomineeMovesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Moves one nominee; answers with its id, which stays. */
  move(actor: Actor, nomineeId: string, demand: MoveNominee, now: Date): Promise<string> {
    requireOneDestination(demand);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { source, nominee, target } = await this.lock(tx, actor, { ...demand, nomineeId, now });
      const state = moveNominee(nominee, 'move', actor.role);
      const folder = await readFolder(tx, this.ruleBooks, target.dossier);
      requireOpen(folder.campaign);
      const { plan } = await readFolder(tx, this.ruleBooks, source);
      const { columns, incomplete } = await admitted(tx, folder, nominee);
      await requirePlace(tx, folder, { source, nominee }); // takes the quota row: the last lock, after all other reads and checks
      await this.open(tx, audit, { target, source, incomplete });
      const conclusion = await takeConclusion(tx, nominee);
      const position = Number((await tx.maximum(NomineeEntity, 'position', { dossierId: target.dossier.id })) ?? 0) + 1;
      const place = { dossierId: target.dossier.id, position };
      const moved = { ...place, ...columns, ...state, ...noConclusion, version: nominee.version + 1, updatedAt: now };
      await tx.update(NomineeEntity, nomineeId, moved);
      await movePapers(tx, { nomineeId, source, plan, target });
      await this.finish(tx, {
        actor,
        audit,
        now,
        source,
        target,
        incomplete,
        nominee,
        conclusion,
        reason: demand.reason,
      });
      return nomineeId;
    });
  }

  /** Locks both dossiers in the order of their ids, so that two moves across each other wait instead of deadlocking. */
  private async lock(tx: EntityManager, actor: Actor, demand: LockedDemand) {
    const { nomineeId, version, toDossierId, toLevel, toUnit, now } = demand;
    const found = await tx.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
    if (!found) throw nomineeNotFound();
    const locked = new Map<string, DossierEntity>();
    for (const id of [...new Set([found.dossierId, ...(toDossierId ? [toDossierId.toLowerCase()] : [])])].sort()) {
      const isSource = id === found.dossierId;
      const lock = lockDossier(tx, actor, id, { action: 'read', ...(isSource && { version }) });
      locked.set(id, await (isSource ? lock.catch(asNominee) : lock));
    }
    const source = locked.get(found.dossierId)!;
    const nominee = await tx.findOneBy(NomineeEntity, { id: nomineeId, dossierId: source.id });
    if (!nominee) throw nomineeNotFound();
    requireReleasing(source);
    await requireNoConflict(tx, actor, source, { now, nomineeId });
    const campaign = await this.ruleBooks.ofCampaign(tx, source.campaignId);
    if (!toDossierId)
      return { source, nominee, target: await openTarget(tx, actor, { source, campaign, toLevel, toUnit, now }) };
    const target: MoveTarget = { dossier: locked.get(toDossierId.toLowerCase())!, isNew: false };
    requireReceiving(source, target.dossier);
    return { source, nominee, target };
  }

  private async open(tx: EntityManager, audit: Audit, { target, source, incomplete }: Opening): Promise<void> {
    const { dossier, isNew } = target;
    if (!isNew) return;
    await tx.insert(DossierEntity, { ...dossier, incomplete: source.incomplete || incomplete });
    await audit('dossier.open-for-move', dossier.id, { from: source.id, unitId: dossier.unitId, level: dossier.level });
  }

  private async finish(tx: EntityManager, { actor, audit, now, nominee, ...move }: Finishing): Promise<void> {
    const { source, target, reason, conclusion } = move;
    const { organizationId, id: nomineeId } = nominee;
    const ends = { fromDossierId: source.id, toDossierId: target.dossier.id };
    const levels = { fromLevel: source.level, toLevel: target.dossier.level };
    const by = { movedBy: actor.userId, movedByName: actor.name, movedAt: now };
    const id = uuid();
    await tx.insert(NomineeMoveEntity, { id, organizationId, nomineeId, ...ends, ...levels, reason, ...by });
    await touchDossier(tx, source, now);
    if (!target.isNew)
      await touchDossier(tx, target.dossier, now, { incomplete: target.dossier.incomplete || move.incomplete });
    for (const dossier of [source, target.dossier]) {
      await refreshSearchText(tx, dossier.id);
      await audit('nominee.move', dossier.id, { nomineeId, ...ends, ...levels, reason, earlier: conclusion });
    }
  }
}

interface LockedDemand extends MoveNominee {
  readonly nomineeId: string;
  readonly now: Date;
}

interface Opening {
  readonly target: MoveTarget;
  readonly source: DossierEntity;
  readonly incomplete: boolean;
}

interface Finishing extends Opening {
  readonly actor: Actor;
  readonly audit: Audit;
  readonly now: Date;
  readonly nominee: NomineeEntity;
  readonly conclusion: object;
  readonly reason: string;
}

/** It was about another set of criteria. */
const noConclusion = {
  conclusionNote: null,
  appraisedBy: null,
  appraisedByName: null,
  appraisedAt: null,
  changedAfterAppraisal: null,
};

/** Clears what appraisers have concluded and answers with it: from here on only the audit keeps it. */
async function takeConclusion(tx: EntityManager, nominee: NomineeEntity): Promise<object> {
  const { id: nomineeId, state, conclusionNote, appraisedByName } = nominee;
  const rows = await tx.find(AppraisalVerdictEntity, { where: { nomineeId }, order: { criterion: 'ASC' } });
  await tx.delete(AppraisalVerdictEntity, { nomineeId });
  const verdicts = rows.map(({ criterion, outcome, note }) => ({ criterion, outcome, note }));
  return { state, note: conclusionNote, appraisedBy: appraisedByName, verdicts };
}
