import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { NomineeHoldEntity } from '../../database/entities/nominee-hold.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { moveNominee } from '../../domain/nominee-workflow.ts';
import type { Actor } from '../../domain/roles.ts';
import { asNominee, findDossier, nomineeNotFound, touchDossier } from '../dossiers/dossier-lock.ts';
import { type LockedNominee, lockNominee, requireHandedIn } from './appraisal-lock.ts';
import { requireNoConflict } from './conflicts.ts';
import type { HoldNominee, ReleaseNominee } from './holds.dto.ts';

/**
 * Nominees that stand still while discipline, an inspection, a complaint or a higher award is pending, until a written conclusion lifts it
 * (Nghị định 152/2025/NĐ-CP Điều 4.4). Why is written in the hold alone: neither audit nor other views repeat it.
 */
@Injectable()
export class HoldsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** All holds of a nominee the reader may see, oldest first; refuses with `not-found`. */
  async list(actor: Actor, nomineeId: string): Promise<NomineeHoldEntity[]> {
    const db = this.dataSource.manager;
    const nominee = await db.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
    if (!nominee) throw nomineeNotFound();
    await findDossier(db, actor, nominee.dossierId).catch(asNominee);
    return db.find(NomineeHoldEntity, { where: { nomineeId }, order: { placedAt: 'ASC', id: 'ASC' } });
  }

  /** Stops the nominee where it stands; it keeps its place in the quota, for it may go on at any time. */
  place(actor: Actor, nomineeId: string, { version, reason }: HoldNominee, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await this.lock(tx, actor, { nomineeId, version, now });
      const moved = moveNominee(nominee, 'hold', actor.role);
      const id = uuid();
      await tx.insert(NomineeHoldEntity, {
        id,
        organizationId: nominee.organizationId,
        nomineeId,
        reason,
        placedBy: actor.userId,
        placedByName: actor.name,
        placedAt: now,
      });
      await this.store(tx, { dossier, nominee }, moved, now);
      await audit('nominee.hold', dossier.id, { nomineeId, holdId: id, from: nominee.state });
      return nomineeId;
    });
  }

  /** Lets the nominee go on from the state it was held in. */
  release(actor: Actor, nomineeId: string, { version, conclusion }: ReleaseNominee, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await this.lock(tx, actor, { nomineeId, version, now });
      const moved = moveNominee(nominee, 'release', actor.role);
      const hold = await tx.findOneByOrFail(NomineeHoldEntity, { nomineeId, releasedAt: IsNull() });
      const released = { conclusion, releasedBy: actor.userId, releasedByName: actor.name, releasedAt: now };
      await tx.update(NomineeHoldEntity, hold.id, released);
      await this.store(tx, { dossier, nominee }, moved, now);
      await audit('nominee.release', dossier.id, { nomineeId, holdId: hold.id, to: moved.state });
      return nomineeId;
    });
  }

  /** Holding and releasing are part of appraising: not for whom the case concerns. */
  private async lock(tx: EntityManager, actor: Actor, { nomineeId, version, now }: HoldDemand): Promise<LockedNominee> {
    const locked = await lockNominee(tx, actor, nomineeId, version);
    requireHandedIn(locked.dossier);
    await requireNoConflict(tx, actor, locked.dossier, { now, nomineeId });
    return locked;
  }

  private async store(
    tx: EntityManager,
    { dossier, nominee }: LockedNominee,
    moved: ReturnType<typeof moveNominee>,
    now: Date,
  ): Promise<void> {
    await tx.update(NomineeEntity, nominee.id, { ...moved, version: nominee.version + 1, updatedAt: now });
    await touchDossier(tx, dossier, now);
  }
}

interface HoldDemand {
  readonly nomineeId: string;
  readonly version: number;
  readonly now: Date;
}
