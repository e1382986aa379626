import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { PaperReceiptEntity } from '../../../database/entities/paper-receipt.entity.ts';
import { PaperWaiverEntity } from '../../../database/entities/paper-waiver.entity.ts';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { arrivedInTime, effectiveCutoff } from '../../../domain/cutoff.ts';
import { type DossierAction, dossierWorkflow } from '../../../domain/dossier-workflow.ts';
import { documentsFor, paperCutoff } from '../../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { transition } from '../../../domain/workflow.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { type DossierFolder, readFolder } from '../dossier-folder.ts';
import { lockDossier, touchDossier } from '../dossier-lock.ts';
import type { RecordPaper, WaivePaper } from './paper.dto.ts';

/** Paper copies as the office sees them come. They never block submitting, only accepting. */
@Injectable()
export class PaperService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Records that a paper copy has arrived, and whether that was late. Answers with the record's id. */
  record(actor: Actor, dossierId: string, { kind, receivedAt, ...given }: RecordPaper, now: Date): Promise<string> {
    const nomineeId = given.nomineeId ?? null;
    const note = given.note ?? null;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const folder = await this.lock(tx, actor, dossierId, 'record-paper');
      requirePaperSlot(folder, kind, nomineeId);
      const arrival = new Date(receivedAt);
      if (arrival > now) throw inFuture();
      const late = !arrivedInTime(arrival, await paperDeadline(tx, folder));
      const id = uuid();
      const { organizationId } = folder.dossier;
      const by = { recordedBy: actor.userId, recordedByName: actor.name, recordedAt: now };
      await tx.insert(PaperReceiptEntity, {
        id,
        organizationId,
        dossierId,
        nomineeId,
        kind,
        receivedAt: arrival,
        late,
        note,
        ...by,
      });
      await touchDossier(tx, folder.dossier, now);
      await audit('paper.record', dossierId, { paperId: id, kind, nomineeId, receivedAt: arrival, late });
      return id;
    });
  }

  /** The head of office lets the dossier pass without paper copies, or with late ones, and says why. Answers with the waiver's id. */
  waive(actor: Actor, dossierId: string, { reason }: WaivePaper, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier } = await this.lock(tx, actor, dossierId, 'waive-paper');
      const id = uuid();
      const by = { grantedBy: actor.userId, grantedByName: actor.name, grantedAt: now };
      await tx.insert(PaperWaiverEntity, { id, organizationId: dossier.organizationId, dossierId, reason, ...by });
      await touchDossier(tx, dossier, now);
      await audit('paper.waive', dossierId, { waiverId: id, reason });
      return id;
    });
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    dossierId: string,
    action: 'record-paper' | 'waive-paper',
  ): Promise<DossierFolder> {
    const dossier = await lockDossier(tx, actor, dossierId, { action });
    const move: DossierAction = 'record-paper'; // a waiver is possible wherever paper still counts
    transition(dossierWorkflow, dossier.state, move, actor.role);
    return readFolder(tx, this.ruleBooks, dossier);
  }
}

/**
 * The first instant at which paper is late: the plan's own hour for paper, later where the unit has an extension or a return has set a
 * later day for mending. Undefined = the plan sets none.
 */
export async function paperDeadline(
  db: EntityManager,
  { plan, campaign, dossier }: DossierFolder,
): Promise<Date | undefined> {
  const [row] = (await db.query(
    'select max(until) as until from extensions where organization_id = $1 and campaign_id = $2 and unit_id = $3',
    [campaign.organizationId, campaign.id, dossier.unitId],
  )) as { until: Date | null }[];
  const own = effectiveCutoff({ planCutoff: paperCutoff(plan, dossier.level), extension: row?.until ?? null });
  return effectiveCutoff({ planCutoff: own, extension: dossier.mendBy });
}

function requirePaperSlot(
  { plan, dossier, nominees }: DossierFolder,
  kind: RecordPaper['kind'],
  nomineeId: string | null,
): void {
  const requirement = new Map(documentsFor(plan, dossier.level)).get(kind);
  if (!requirement?.forms.includes('PAPER')) {
    throw new Refusal(
      'slot.unknown',
      `Kế hoạch không yêu cầu bản giấy của loại «${requirement?.name ?? kind}» ở hình thức này. Hãy chọn loại khác.`,
      { kind },
    );
  }
  if (requirement.per === 'DOSSIER' && nomineeId !== null)
    throw invalidNominee(`«${requirement.name}» là của cả hồ sơ. Hãy bỏ ô trường hợp.`);
  if (requirement.per === 'DOSSIER') return;
  if (!nominees.some(({ id, state }) => id === nomineeId && state !== 'withdrawn')) {
    throw invalidNominee(`«${requirement.name}» là của từng trường hợp. Hãy chọn tập thể, cá nhân trong hồ sơ này.`);
  }
}

const invalidNominee = (message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field: 'nomineeId', message }] });

const inFuture = (): Refusal =>
  new Refusal('request.invalid', 'Thời điểm đến của bản giấy ở tương lai. Hãy ghi giờ nhận thực tế.', {
    errors: [{ field: 'receivedAt', message: 'Ở tương lai.' }],
  });
