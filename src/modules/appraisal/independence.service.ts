import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { ConflictOverrideEntity } from '../../database/entities/conflict-override.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { SecondReadingEntity } from '../../database/entities/second-reading.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import { lockHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';
import type { OverrideConflict, ReadAgain } from './decision.dto.ts';
import { requireOfficePerson } from './office-person.ts';

/** What keeps appraisal honest: the second pair of eyes, and leave in spite of a conflict of interest. */
@Injectable()
export class IndependenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The named second reader has read the dossier and what was concluded. Answers with the id of the reading. */
  readAgain(actor: Actor, dossierId: string, { version, note }: ReadAgain, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockHandedIn(tx, actor, dossierId, version);
      if (dossier.secondReaderId !== actor.userId) throw notNamed();
      await requireNoConflict(tx, actor, dossier, { now });
      if (await tx.existsBy(NomineeEntity, { dossierId, appraisedBy: actor.userId })) throw ownAppraisal();
      const id = uuid();
      const { organizationId } = dossier;
      const reader = { readerId: actor.userId, readerName: actor.name, readAt: now };
      await tx.insert(SecondReadingEntity, { id, organizationId, dossierId, note, ...reader });
      await touchDossier(tx, dossier, now);
      await audit('dossier.second-reading', dossier.id, { readingId: id, note });
      return id;
    });
  }

  /** The head of office lets somebody else appraise in spite of a conflict of interest. Answers with the id of the leave. */
  override(actor: Actor, dossierId: string, demand: OverrideConflict, now: Date): Promise<string> {
    const userId = demand.userId.toLowerCase();
    const { reason } = demand;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockHandedIn(tx, actor, dossierId);
      if (userId === actor.userId) throw forOneself();
      await requireOfficePerson(tx, { organizationId: actor.organizationId, userId, field: 'userId' }, now);
      const id = uuid();
      const { organizationId } = dossier;
      const by = { grantedBy: actor.userId, grantedByName: actor.name, grantedAt: now };
      await tx.insert(ConflictOverrideEntity, { id, organizationId, dossierId, userId, reason, ...by });
      await touchDossier(tx, dossier, now);
      await audit('dossier.conflict-override', dossier.id, { overrideId: id, userId, reason });
      return id;
    });
  }
}

const notNamed = (): Refusal =>
  new Refusal(
    'auth.forbidden',
    'Ông/Bà không phải người đọc lại của hồ sơ này. Trưởng phòng giao người đọc lại ở phần phân công.',
  );

const ownAppraisal = (): Refusal =>
  new Refusal(
    'conflict-of-interest',
    'Người đọc lại phải khác người đã thẩm định các trường hợp trong hồ sơ. Hãy đề nghị Trưởng phòng giao người khác đọc lại.',
    { conflicts: [{ kind: 'appraised-it' }] },
  );

const forOneself = (): Refusal =>
  new Refusal(
    'conflict-of-interest',
    'Không ai tự cho phép mình khi có xung đột lợi ích. Hãy giao hồ sơ cho người khác thẩm định.',
    { conflicts: [] },
  );
