import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { CriterionExceptionEntity } from '../../database/entities/criterion-exception.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { DossierDecisionEntity } from '../../database/entities/dossier-decision.entity.ts';
import { PaperWaiverEntity } from '../../database/entities/paper-waiver.entity.ts';
import { SecondReadingEntity } from '../../database/entities/second-reading.entity.ts';
import { UserEntity } from '../../database/entities/user.entity.ts';
import { conflictNames } from '../../domain/conflict-of-interest.ts';
import { dossierStateNames } from '../../domain/dossier-workflow.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { BlockerView } from '../dossiers/blocker.view.ts';
import { PaperWaiverView } from '../dossiers/documents/paper.view.ts';
import { filledSlots } from '../dossiers/documents/slots.ts';
import { UnitRef } from '../dossiers/dossier.view.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { findDossier } from '../dossiers/dossier-lock.ts';
import { blockersAtAcceptance, secondReadingOf, ticksOf } from './acceptance-reading.ts';
import { type AppraisalView, type AppraisedSlotView, MarkView, SecondReadingView } from './appraisal.view.ts';
import { dossierActions } from './appraisal-actions.ts';
import { appraisedNominees, readAppraisedFolder } from './appraisal-folder.ts';
import { conflictsOfPerson } from './conflicts.ts';
import { DecisionView } from './decision.view.ts';
import { nomineeAppraisal } from './nominee-appraisal.ts';

/** Reads one dossier as those who appraise it see it. */
@Injectable()
export class AppraisalReading {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
    private readonly clock: CampaignClock,
  ) {}

  async one(actor: Actor, dossierId: string): Promise<AppraisalView> {
    const db = this.dataSource.manager;
    const dossier = await findDossier(db, actor, dossierId);
    const folder = await readAppraisedFolder(db, this.ruleBooks, dossier);
    const now = this.clock.now();
    const conflicts = await conflictsOfPerson(db, dossier, actor.userId, now);
    const ids = folder.nominees.map(({ id }) => id);
    const exceptions = await db.findBy(CriterionExceptionEntity, { nomineeId: In(ids) });
    const look = { actor, folder, conflicts, exceptions };
    const readings = await db.find(SecondReadingEntity, { where: { dossierId }, order: { readAt: 'ASC', id: 'ASC' } });
    const waivers = await db.find(PaperWaiverEntity, { where: { dossierId }, order: { grantedAt: 'ASC', id: 'ASC' } });
    return {
      ...headOf(folder),
      ...(await readersOf(db, dossier)),
      secondReading: await secondReadingOf(db, folder),
      secondReadings: readings.map(SecondReadingView.of),
      conflicts: conflicts.map(({ kind, nomineeId = null }) => ({ kind, nomineeId, detail: conflictNames[kind] })),
      nominees: (await appraisedNominees(db, folder)).map((appraised) => nomineeAppraisal(look, appraised)),
      papers: await papersOf(db, folder),
      waivers: waivers.map(PaperWaiverView.of),
      blockers: isDecidable(dossier.state)
        ? (await blockersAtAcceptance(db, folder)).map((blocker) => BlockerView.of(blocker, actor))
        : [],
      allowedActions: dossierActions(actor, dossier, conflicts, now),
    };
  }

  /** How the office decided on a dossier the reader may see; nulls while it has not. */
  async decision(actor: Actor, dossierId: string): Promise<DecisionView> {
    const { state } = await findDossier(this.dataSource.manager, actor, dossierId);
    const decision = await this.dataSource.manager.findOne(DossierDecisionEntity, {
      where: { dossierId },
      order: { decidedAt: 'DESC', id: 'DESC' },
    });
    return DecisionView.of(state, decision);
  }
}

async function readersOf(db: EntityManager, { assigneeId, secondReaderId }: DossierEntity) {
  const people = await db.findBy(UserEntity, { id: In([assigneeId, secondReaderId].filter((id) => id !== null)) });
  const nameOf = (id: string | null): string | null => people.find((person) => person.id === id)?.fullName ?? null;
  return { assigneeName: nameOf(assigneeId), secondReaderName: nameOf(secondReaderId) };
}

const isDecidable = (state: string): boolean => state === 'submitted' || state === 'returned';

function headOf({ dossier, campaign, unit, plan, ruleBookVersion }: DossierFolder) {
  const { id, version, state, level, mendBy, assigneeId, secondReaderId } = dossier;
  return {
    ...{ dossierId: id, version, state, level, mendBy, assigneeId, secondReaderId, ruleBookVersion },
    ...{ campaign: campaign.code, unit: UnitRef.of(unit) },
    ...{ stateName: dossierStateNames[state], levelName: plan.levels[level]?.name ?? level },
  };
}

/** Every slot with the marks the plan asks for on each scan in it, ticked or not. */
async function papersOf(db: EntityManager, folder: DossierFolder): Promise<AppraisedSlotView[]> {
  const names = new Map(folder.documents.map(({ id, fileName }) => [id, fileName]));
  const ticks = await ticksOf(db, [...names.keys()]);
  return (await filledSlots(db, folder)).map(({ documentIds, nomineeId = null, ...slot }) => {
    const wanted = slot.form === 'SCAN' ? (folder.plan.documents[slot.kind]?.marks ?? []) : [];
    const files = documentIds.map((id) => ({
      id,
      fileName: names.get(id) ?? null,
      marks: wanted.map((mark) =>
        MarkView.of(
          slot.kind,
          mark,
          ticks.find((tick) => tick.documentId === id && tick.kind === slot.kind && tick.mark === mark),
        ),
      ),
    }));
    return { ...slot, nomineeId, files };
  });
}
