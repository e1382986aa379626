import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CorrectionEntity } from '../../database/entities/correction.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { dossierWorkflow } from '../../domain/dossier-workflow.ts';
import { nomineeWorkflow } from '../../domain/nominee-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { transition } from '../../domain/workflow.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { otherSide, type ProposeCorrection, sideOf } from './corrections.dto.ts';
import { asNominee, findDossier, lockDossier, nomineeNotFound, requireCurrent, touchDossier } from './dossier-lock.ts';
import { nomineeColumns } from './nominee-fields.ts';
import { refreshSearchText } from './search-text.ts';

/** Đính chính: one side proposes a changed name, title or birth date, the other confirms; both values are kept. */
@Injectable()
export class CorrectionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  async list(actor: Actor, dossierId: string): Promise<CorrectionEntity[]> {
    await findDossier(this.dataSource.manager, actor, dossierId);
    return this.dataSource.manager.find(CorrectionEntity, {
      where: { dossierId },
      order: { proposedAt: 'ASC', id: 'ASC' },
    });
  }

  async one(id: string): Promise<CorrectionEntity> {
    return this.dataSource.manager.findOneByOrFail(CorrectionEntity, { id });
  }

  /** Proposes a change of one field of a handed-in nominee; nothing changes until the other side confirms. */
  propose(actor: Actor, nomineeId: string, demand: ProposeCorrection, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await lockForCorrection(tx, actor, nomineeId);
      requireCurrent('Trường hợp này', nominee.version, demand.version);
      const columns = await this.checked(tx, { dossier, now }, demand.field, demand.value);
      const newValue = String(Object.values(columns)[0]);
      const oldValue = currentValue(nominee, demand.field);
      if (oldValue === newValue)
        throw invalidValue('Giá trị đề nghị giống hệt giá trị hiện tại. Hãy ghi giá trị đúng.');
      if (await tx.existsBy(CorrectionEntity, { nomineeId, field: demand.field, state: 'proposed' })) {
        throw new Refusal(
          'already-exists',
          'Ô này đang có một đề nghị đính chính chờ bên kia xác nhận. Hãy chờ kết quả trước.',
        );
      }
      const id = uuid();
      const { id: dossierId, organizationId } = dossier;
      const who = { proposedBy: actor.userId, proposedByName: actor.name, proposedAt: now, side: sideOf(actor) };
      await tx.insert(CorrectionEntity, {
        id,
        organizationId,
        dossierId,
        nomineeId,
        field: demand.field,
        oldValue,
        newValue,
        reason: demand.reason,
        state: 'proposed',
        ...who,
      });
      await touchDossier(tx, dossier, now);
      await audit('correction.propose', dossierId, { correctionId: id, nomineeId, field: demand.field });
      return id;
    });
  }

  /** The other side agrees: the new value stands from now on. */
  confirm(actor: Actor, id: string, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { correction, dossier, nominee } = await lockCorrection(tx, actor, id);
      const columns = await this.checked(tx, { dossier, now }, correction.field, correction.newValue);
      await tx.update(NomineeEntity, nominee.id, { ...columns, version: nominee.version + 1, updatedAt: now });
      await tx.update(CorrectionEntity, id, { state: 'confirmed', ...decidedBy(actor, now) });
      await touchDossier(tx, dossier, now);
      await refreshSearchText(tx, dossier.id);
      await audit('correction.confirm', dossier.id, {
        correctionId: id,
        nomineeId: nominee.id,
        field: correction.field,
      });
      return id;
    });
  }

  /** The other side does not agree: the old value stays, the proposal is kept. */
  reject(actor: Actor, id: string, reason: string, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { correction, dossier } = await lockCorrection(tx, actor, id);
      await tx.update(CorrectionEntity, id, { state: 'rejected', ...decidedBy(actor, now) });
      await touchDossier(tx, dossier, now);
      await audit('correction.reject', dossier.id, { correctionId: id, field: correction.field, reason });
      return id;
    });
  }

  private async checked(
    tx: EntityManager,
    { dossier, now }: { dossier: DossierEntity; now: Date },
    field: string,
    value: string,
  ): Promise<Partial<NomineeEntity>> {
    const { plan } = await this.ruleBooks.version(tx, dossier.campaignId, dossier.ruleBookVersion);
    if (field === 'gender' && value !== 'NAM' && value !== 'NU') throw invalidValue('Giới tính ghi NAM hoặc NU.');
    if (field === 'birthYear' && !/^\d{4}$/.test(value)) throw invalidValue('Năm sinh ghi bốn chữ số.');
    if (field === 'birthDate' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
      throw invalidValue('Ngày sinh ghi dạng 1968-04-12.');
    return nomineeColumns(
      { [field]: field === 'birthYear' ? Number(value) : value },
      { plan, now, unitIds: new Set() },
    );
  }
}

const decidedBy = (actor: Actor, now: Date) => ({ decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });

const invalidValue = (message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field: 'value', message }] });

function currentValue(nominee: NomineeEntity, field: string): string | null {
  const value = field === 'position' ? nominee.post : nominee[field as keyof NomineeEntity];
  return value === null || value === undefined ? null : String(value);
}

async function lockForCorrection(tx: EntityManager, actor: Actor, nomineeId: string) {
  const found = await tx.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
  if (!found) throw nomineeNotFound();
  const dossier = await lockDossier(tx, actor, found.dossierId, { action: 'correct' }).catch(asNominee);
  const nominee = await tx.findOneByOrFail(NomineeEntity, { id: nomineeId });
  transition(dossierWorkflow, dossier.state, 'correct', actor.role);
  transition(nomineeWorkflow, nominee, 'correct', actor.role);
  return { dossier, nominee };
}

async function lockCorrection(tx: EntityManager, actor: Actor, id: string) {
  const notFound = new Refusal('not-found', 'Không tìm thấy đề nghị đính chính này, hoặc Ông/Bà không được xem.');
  const found = await tx.findOneBy(CorrectionEntity, { id, organizationId: actor.organizationId });
  if (!found) throw notFound;
  const { dossier, nominee } = await lockForCorrection(tx, actor, found.nomineeId).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'not-found' ? notFound : error;
  });
  const correction = await tx.findOneByOrFail(CorrectionEntity, { id });
  if (correction.state !== 'proposed')
    throw new Refusal('transition-not-allowed', 'Đề nghị đính chính này đã có kết quả. Hãy tải lại trang.', {
      state: correction.state,
    });
  if (sideOf(actor) !== otherSide(correction.side)) {
    throw new Refusal('auth.forbidden', 'Bên đề nghị không tự xác nhận được; hãy chờ bên kia xác nhận.');
  }
  return { correction, dossier, nominee };
}
