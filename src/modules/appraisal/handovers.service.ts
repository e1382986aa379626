import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { MembershipEntity } from '../../database/entities/membership.entity.ts';
import { QueueHandoverEntity } from '../../database/entities/queue-handover.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import { conflictsOfPerson } from './conflicts.ts';
import type { HandOverQueue } from './handovers.dto.ts';
import { requireOfficePerson } from './office-person.ts';
import { lockOpenDossiers, openItems } from './open-items.ts';

/** Hands the open work of one appraiser over to another, with a list that both sign. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /**
   * Gives everything that lies with one person and is not decided to another, who must appraise here now. What the receiver has a conflict of
   * interest with goes to nobody: the head of office names somebody. Answers with the id of the record.
   */
  handOver(actor: Actor, { fromUserId, toUserId, reason }: HandOverQueue, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { organizationId } = actor;
      const [from, to] = [fromUserId.toLowerCase(), toUserId.toLowerCase()];
      const dossiers = await lockOpenDossiers(tx, organizationId, from);
      await requireTwoColleagues(tx, { organizationId, from, to }, now);
      const kept = await notFor(tx, dossiers, to, now);
      const items = await openItems(tx, this.ruleBooks, dossiers, kept);
      for (const dossier of dossiers) {
        const before = readersOf(dossier);
        const after = afterwards(dossier, kept.has(dossier.id) ? null : to);
        await touchDossier(tx, dossier, now, after);
        await audit('dossier.assign', dossier.id, { before, after, handover: true });
      }
      const id = uuid();
      const by = { handedOverBy: actor.userId, handedOverByName: actor.name, handedOverAt: now };
      const people = { fromUserId: from, toUserId: to };
      await tx.insert(QueueHandoverEntity, { id, organizationId, ...people, reason, items, ...by });
      await audit('queue.hand-over', id, { ...people, reason, dossiers: items.length, kept: kept.size });
      return id;
    });
  }

  /** Notes that the record was printed. */
  async notePrint(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (_tx, audit) => audit('handover.print', id));
  }
}

type Readers = Pick<DossierEntity, 'assigneeId' | 'secondReaderId'>;

const readersOf = ({ assigneeId, secondReaderId }: Readers): Readers => ({ assigneeId, secondReaderId });

/** A second reader who becomes the first is no second pair of eyes any more. */
const afterwards = ({ secondReaderId }: Readers, assigneeId: string | null): Readers => ({
  assigneeId,
  secondReaderId: secondReaderId === assigneeId ? null : secondReaderId,
});

interface Colleagues {
  readonly organizationId: string;
  readonly from: string;
  readonly to: string;
}

/** Who hands over may have left already; who receives must be here. */
async function requireTwoColleagues(
  tx: EntityManager,
  { organizationId, from, to }: Colleagues,
  now: Date,
): Promise<void> {
  if (from === to) throw invalid('toUserId', 'Bên giao và bên nhận là một người. Hãy chọn người khác nhận việc.');
  if (!(await tx.existsBy(MembershipEntity, { organizationId, userId: from })))
    throw invalid('fromUserId', 'Không có người này ở cơ quan. Hãy chọn trong danh sách người dùng.');
  await requireOfficePerson(tx, { organizationId, userId: to, field: 'toUserId' }, now);
}

/** The dossiers this person must not appraise, judged as if they were named already. */
async function notFor(
  tx: EntityManager,
  dossiers: readonly DossierEntity[],
  userId: string,
  now: Date,
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const dossier of dossiers) {
    const conflicts = await conflictsOfPerson(tx, { ...dossier, assigneeId: userId }, userId, now);
    if (conflicts.length > 0) kept.add(dossier.id);
  }
  return kept;
}

const invalid = (field: string, message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field, message }] });
