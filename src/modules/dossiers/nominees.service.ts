import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { dossierWorkflow, requireHandedIn } from '../../domain/dossier-workflow.ts';
import { moveNominee } from '../../domain/nominee-workflow.ts';
import { Refusal } from '../../domain/refusal.ts';
import { requireReopened } from '../../domain/return-items.ts';
import type { Actor } from '../../domain/roles.ts';
import { transition } from '../../domain/workflow.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { asNominee, lockDossier, nomineeNotFound, requireCurrent, touchDossier } from './dossier-lock.ts';
import { reopenedItems } from './latest-return.ts';
import type { NomineeInput, NomineeOrder, NomineePatch } from './nominee.dto.ts';
import { type FieldRules, given, nomineeColumns } from './nominee-fields.ts';
import { refreshSearchText } from './search-text.ts';

export interface Withdrawal {
  readonly version: number;
  readonly reason: string;
}

/** Puts nominees into dossiers, changes them, takes them out. */
@Injectable()
export class NomineesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Adds nominees to a draft: all of them or none. Answers with their ids in the given order. */
  add(actor: Actor, dossierId: string, inputs: readonly NomineeInput[], now: Date): Promise<string[]> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockDossier(tx, actor, dossierId, { action: 'edit' });
      requireDraft(dossier, actor);
      const rules = await this.fieldRules(tx, dossier, now);
      let position = Number((await tx.maximum(NomineeEntity, 'position', { dossierId })) ?? 0);
      const rows = inputs.map((input) =>
        newNominee(dossier, nomineeColumns(input, rules), { position: ++position, now }),
      );
      await tx.insert(NomineeEntity, rows);
      await touchDossier(tx, dossier, now);
      await refreshSearchText(tx, dossierId);
      for (const { id, kind } of rows) await audit('nominee.add', dossierId, { nomineeId: id, kind });
      return rows.map(({ id }) => id);
    });
  }

  /** Puts the nominees of a draft into the order in which papers list them. All of them must be named, each once. */
  order(actor: Actor, dossierId: string, { version, nomineeIds }: NomineeOrder, now: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const dossier = await lockDossier(tx, actor, dossierId, { action: 'edit', version });
      requireDraft(dossier, actor);
      const present = await tx.find(NomineeEntity, { where: { dossierId }, select: { id: true } });
      requireSameOnes(new Set(present.map(({ id }) => id)), nomineeIds);
      await tx.query(
        `update nominees n set position = o.place from unnest($2::uuid[]) with ordinality as o(id, place)
         where n.id = o.id and n.dossier_id = $1`,
        [dossierId, nomineeIds],
      );
      await touchDossier(tx, dossier, now);
      await audit('nominee.order', dossierId, { nomineeIds });
    });
  }

  /** Changes fields of a nominee: anything in a draft, only what was ticked in a returned dossier. */
  change(actor: Actor, nomineeId: string, { version, ...patch }: NomineePatch, now: Date): Promise<string> {
    const input = given(patch);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await this.lock(tx, actor, nomineeId);
      requireCurrent('Trường hợp này', nominee.version, version);
      transition(dossierWorkflow, dossier.state, 'edit', actor.role);
      const columns = nomineeColumns(input, await this.fieldRules(tx, dossier, now));
      if (dossier.state === 'returned')
        requireReopened(await reopenedItems(tx, dossier.id), nomineeId, changesOf(nominee, input));
      const moved = moveNominee(nominee, 'edit', actor.role);
      await tx.update(NomineeEntity, nomineeId, { ...columns, ...moved, version: nominee.version + 1, updatedAt: now });
      await touchDossier(tx, dossier, now);
      if (columns.name !== undefined) await refreshSearchText(tx, dossier.id);
      await audit('nominee.change', dossier.id, { nomineeId, ...changesOf(nominee, input) });
      return nomineeId;
    });
  }

  /** Takes a nominee out of a draft for good, its papers with it. */
  remove(actor: Actor, nomineeId: string, version: number | undefined, now: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await this.lock(tx, actor, nomineeId);
      requireCurrent('Trường hợp này', nominee.version, version);
      requireDraft(dossier, actor);
      const sent = Number(
        await tx
          .query('select count(*) from submissions where dossier_id = $1', [dossier.id])
          .then(([row]) => row.count),
      );
      if (sent > 0)
        throw new Refusal(
          'transition-not-allowed',
          'Hồ sơ đã từng gửi nên không xóa được trường hợp này. Hãy dùng «rút» thay vì xóa.',
        );
      await tx.query('update documents set deleted_at = $2, deleted_by = $3, nominee_id = null where nominee_id = $1', [
        nomineeId,
        now,
        actor.userId,
      ]);
      await tx.delete(NomineeEntity, nomineeId);
      await touchDossier(tx, dossier, now);
      await refreshSearchText(tx, dossier.id);
      await audit('nominee.remove', dossier.id, { nomineeId, kind: nominee.kind });
    });
  }

  /** The unit takes a nominee back after the dossier was sent; its place is free again. */
  withdraw(actor: Actor, nomineeId: string, { version, reason }: Withdrawal, now: Date): Promise<string> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { dossier, nominee } = await this.lock(tx, actor, nomineeId);
      requireCurrent('Trường hợp này', nominee.version, version);
      requireHandedIn(dossier.state, 'rút');
      const moved = moveNominee(nominee, 'withdraw', actor.role);
      await tx.update(NomineeEntity, nomineeId, { ...moved, version: nominee.version + 1, updatedAt: now });
      await touchDossier(tx, dossier, now);
      await audit('nominee.withdraw', dossier.id, { nomineeId, from: nominee.state, reason });
      return nomineeId;
    });
  }

  /** Locks the dossier first, then reads the nominee. */
  private async lock(
    tx: EntityManager,
    actor: Actor,
    nomineeId: string,
  ): Promise<{ dossier: DossierEntity; nominee: NomineeEntity }> {
    const found = await tx.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
    if (!found) throw nomineeNotFound();
    const dossier = await lockDossier(tx, actor, found.dossierId, { action: 'edit' }).catch(asNominee);
    const nominee = await tx.findOneBy(NomineeEntity, { id: nomineeId, dossierId: dossier.id });
    if (!nominee) throw nomineeNotFound();
    return { dossier, nominee };
  }

  private async fieldRules(tx: EntityManager, dossier: DossierEntity, now: Date): Promise<FieldRules> {
    const { ruleBook } = await this.ruleBooks.ofCampaign(tx, dossier.campaignId);
    const units = (await tx.query('select id from units where organization_id = $1', [dossier.organizationId])) as {
      id: string;
    }[];
    return { plan: ruleBook.plan, now, unitIds: new Set(units.map(({ id }) => id)) };
  }
}

function requireDraft(dossier: DossierEntity, actor: Actor): void {
  transition(dossierWorkflow, dossier.state, 'edit', actor.role);
  if (dossier.state === 'draft') return;
  throw new Refusal(
    'dossier.not-reopened',
    'Hồ sơ đã gửi không thêm, bớt trường hợp được; chỉ sửa các mục được mở lại, hoặc rút một trường hợp.',
    { state: dossier.state },
  );
}

function requireSameOnes(present: ReadonlySet<string>, named: readonly string[]): void {
  const once = new Set(named);
  if (once.size === named.length && once.size === present.size && named.every((id) => present.has(id))) return;
  const message = 'Thứ tự mới phải kể đủ mọi trường hợp của hồ sơ, mỗi trường hợp một lần. Hãy tải lại trang.';
  throw new Refusal('request.invalid', message, { errors: [{ field: 'nomineeIds', message }] });
}

function newNominee(
  dossier: DossierEntity,
  columns: Partial<NomineeEntity>,
  { position, now }: { position: number; now: Date },
) {
  const { id: dossierId, organizationId, campaignId, unitId } = dossier;
  const isCollective = columns.kind !== 'CA_NHAN';
  return {
    achievementSummary: '',
    attestations: {},
    ...columns,
    ...(isCollective && !columns.subjectUnitId && !columns.bodyKind && { subjectUnitId: unitId }),
    id: uuid(),
    organizationId,
    campaignId,
    dossierId,
    position,
    version: 1,
    state: 'proposed' as const,
    createdAt: now,
    updatedAt: now,
  };
}

/** What an edit really changes: fields by name, attestations by the criteria whose answers differ. */
function changesOf(nominee: NomineeEntity, { attestations, ...fields }: Partial<NomineeInput>) {
  const codes = new Set([
    ...Object.keys(attestations ?? {}),
    ...(attestations ? Object.keys(nominee.attestations) : []),
  ]);
  return {
    fields: Object.keys(fields),
    criteria: [...codes].filter((code) => attestations?.[code] !== nominee.attestations[code]),
  };
}
