import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { UserEntity } from '../../database/entities/user.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { conflictNames } from '../../domain/conflict-of-interest.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { findDossier, lockDossier, touchDossier } from '../dossiers/dossier-lock.ts';
import { requireHandedIn } from './appraisal-lock.ts';
import type { AssignDossier, AssignedPersonView, AssignmentView } from './assignment.dto.ts';
import { conflictsOfPerson } from './conflicts.ts';
import { requireOfficePerson } from './office-person.ts';

/** Who appraises which dossier, and who reads it a second time. */
@Injectable()
export class AssignmentService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Names (or takes away) the two readers of a dossier; each must appraise here and have no conflict of interest with it. Answers with its id. */
  assign(actor: Actor, dossierId: string, { version, userId, secondReaderId }: AssignDossier, now: Date) {
    return this.unitOfWork.run(actor, async (tx, audit): Promise<string> => {
      const dossier = await lockDossier(tx, actor, dossierId, { action: 'assign', version });
      requireHandedIn(dossier);
      const before = { assigneeId: dossier.assigneeId, secondReaderId: dossier.secondReaderId };
      const after = {
        assigneeId: userId?.toLowerCase() ?? null,
        secondReaderId: secondReaderId === undefined ? before.secondReaderId : (secondReaderId?.toLowerCase() ?? null),
      };
      requireTwoPeople(after);
      const named = { ...dossier, ...after };
      if (after.assigneeId !== before.assigneeId) await requireFit(tx, named, 'userId', now);
      if (after.secondReaderId !== before.secondReaderId) await requireFit(tx, named, 'secondReaderId', now);
      await touchDossier(tx, dossier, now, after);
      await audit('dossier.assign', dossierId, { before, after });
      return dossierId;
    });
  }

  /** Whose a dossier is now; refuses with `not-found`. */
  async one(actor: Actor, dossierId: string): Promise<AssignmentView> {
    const { version, assigneeId, secondReaderId } = await findDossier(this.dataSource.manager, actor, dossierId);
    const [assignee, secondReader] = [await this.person(assigneeId), await this.person(secondReaderId)];
    return { dossierId, version, assignee, secondReader };
  }

  private async person(id: string | null): Promise<AssignedPersonView | null> {
    const user = id ? await this.dataSource.manager.findOneBy(UserEntity, { id }) : null;
    return user && { id: user.id, name: user.fullName };
  }
}

type Readers = Pick<DossierEntity, 'assigneeId' | 'secondReaderId'>;

function requireTwoPeople({ assigneeId, secondReaderId }: Readers): void {
  if (assigneeId === null || assigneeId !== secondReaderId) return;
  const message = 'Người đọc lại phải khác người thẩm định. Hãy chọn hai người.';
  throw new Refusal('request.invalid', message, { errors: [{ field: 'secondReaderId', message }] });
}

/** Judged as if they were named already: being named is what lets the office's own people read the office's own dossier. */
async function requireFit(
  tx: EntityManager,
  named: DossierEntity,
  field: 'userId' | 'secondReaderId',
  now: Date,
): Promise<void> {
  const userId = field === 'userId' ? named.assigneeId : named.secondReaderId;
  if (userId === null) return;
  const { name } = await requireOfficePerson(tx, { organizationId: named.organizationId, userId, field }, now);
  const conflicts = await conflictsOfPerson(tx, named, userId, now);
  if (conflicts.length === 0) return;
  const reasons = [...new Set(conflicts.map(({ kind }) => conflictNames[kind]))].join('; ');
  throw new Refusal(
    'conflict-of-interest',
    `${name} ${reasons}. Hãy giao cho người khác, hoặc ghi nhận cho phép trước khi giao.`,
    { conflicts, userId },
  );
}
