import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { UnitChangeEntity } from '../../database/entities/unit-change.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey, tidyName } from '../../domain/vietnamese-names.ts';
import { dayBefore, requireNewName, requireNextChange } from './name-history.ts';
import type { DatedChange, MergeInto, Rename } from './organizations.dto.ts';
import { officialDate } from './official-date.ts';
import { isActive, unitNotFound } from './unit-lookup.ts';
import { unitHistory } from './units.queries.ts';

/** Renames, merges and closings. A merged or closed unit is offered for nothing new; its dossiers keep the name of their day. */
@Injectable()
export class UnitChangesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  rename(actor: Actor, id: string, { name: typed, ...change }: Rename, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [unit] = await lockForChange(tx, actor, [id], { ...change, recordedAt: receivedAt });
      const name = tidyName(typed);
      requireNewName(unit.name, name);
      await record(tx, actor, unit, { kind: 'renamed', newName: name, ...change, recordedAt: receivedAt });
      await tx.update(UnitEntity, id, { name, searchText: searchKey(`${unit.code} ${name}`) });
      await audit('unit.rename', id, { from: unit.name, to: name, effectiveOn: change.effectiveOn });
    });
  }

  merge(actor: Actor, id: string, { intoId, ...change }: MergeInto, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [unit, into] = await lockForChange(tx, actor, [id, intoId], { ...change, recordedAt: receivedAt });
      if (!into) throw unitNotFound();
      refuseGone(into);
      const names = { newName: into.name, mergedIntoId: intoId };
      await record(tx, actor, unit, { kind: 'merged', ...names, ...change, recordedAt: receivedAt });
      await tx.update(UnitEntity, id, { mergedIntoId: intoId, validUntil: dayBefore(change.effectiveOn) });
      await audit('unit.merge', id, { intoId, effectiveOn: change.effectiveOn });
    });
  }

  close(actor: Actor, id: string, change: DatedChange, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [unit] = await lockForChange(tx, actor, [id], { ...change, recordedAt: receivedAt });
      await record(tx, actor, unit, { kind: 'closed', ...change, recordedAt: receivedAt });
      await tx.update(UnitEntity, id, { validUntil: dayBefore(change.effectiveOn) });
      await audit('unit.close', id, { effectiveOn: change.effectiveOn });
    });
  }
}

type NewChange = DatedChange &
  Pick<UnitChangeEntity, 'kind' | 'recordedAt'> &
  Partial<Pick<UnitChangeEntity, 'newName' | 'mergedIntoId'>>;

/** Locks the unit and the one that takes it in, in the order of their ids so that no two merges wait for each other. */
async function lockForChange(
  tx: EntityManager,
  { organizationId }: Actor,
  [id, intoId]: readonly [string, string?],
  { effectiveOn, recordedAt }: DatedChange & { recordedAt: Date },
): Promise<[UnitEntity, UnitEntity?]> {
  const rows = await tx.find(UnitEntity, {
    where: { id: In([id, intoId ?? id]), organizationId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const unit = rows.find((row) => row.id === id);
  if (!unit) throw unitNotFound();
  if (id === intoId)
    throw new Refusal('request.invalid', 'Không nhập một đơn vị vào chính nó được. Hãy chọn đơn vị nhận khác.');
  refuseGone(unit);
  requireNextChange(effectiveOn, officialDate(recordedAt), await unitHistory(tx, unit));
  return [unit, rows.find((row) => row.id === intoId)];
}

function refuseGone(unit: UnitEntity): void {
  if (isActive(unit)) return;
  throw new Refusal('transition-not-allowed', `«${unit.name}» đã nhập hoặc giải thể nên không thay đổi thêm được.`);
}

async function record(tx: EntityManager, actor: Actor, unit: UnitEntity, change: NewChange): Promise<void> {
  await tx.insert(UnitChangeEntity, {
    id: uuid(),
    organizationId: unit.organizationId,
    unitId: unit.id,
    oldName: unit.name,
    recordedBy: actor.userId,
    recordedByName: actor.name,
    ...change,
    basis: change.basis.trim(),
  });
}
