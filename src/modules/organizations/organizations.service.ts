import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OrganizationEntity } from '../../database/entities/organization.entity.ts';
import { OrganizationChangeEntity } from '../../database/entities/organization-change.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey, tidyName } from '../../domain/vietnamese-names.ts';
import { dayBefore, requireNewName, requireNextChange } from './name-history.ts';
import type { DatedChange, MergeInto, Rename } from './organizations.dto.ts';
import { organizationHistory, organizationNotFound } from './organizations.queries.ts';
import { officialDate } from './official-date.ts';

/** Renames and merges of an administrator's own organisation. What was stays readable in its history. */
@Injectable()
export class OrganizationsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  rename(actor: Actor, id: string, change: Rename, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [own] = await lockForChange(tx, actor, [id], dated(change, receivedAt));
      const name = tidyName(change.name);
      requireNewName(own.name, name);
      const names = { oldName: own.name, newName: name, mergedIntoId: null };
      await record(tx, actor, own, { kind: 'renamed', ...names, ...dated(change, receivedAt) });
      await tx.update(OrganizationEntity, id, { name, searchText: searchKey(name) });
      await audit('organization.rename', id, { from: own.name, to: name, effectiveOn: change.effectiveOn });
    });
  }

  merge(actor: Actor, id: string, { intoId, ...change }: MergeInto, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const [own, into] = await lockForChange(tx, actor, [id, intoId], dated(change, receivedAt));
      if (!into) throw organizationNotFound();
      refuseGone(into);
      const names = { oldName: own.name, newName: into.name, mergedIntoId: intoId };
      await record(tx, actor, own, { kind: 'merged', ...names, ...dated(change, receivedAt) });
      await tx.update(OrganizationEntity, id, { mergedIntoId: intoId, validUntil: dayBefore(change.effectiveOn) });
      await audit('organization.merge', id, { intoId, effectiveOn: change.effectiveOn });
    });
  }
}

const dated = ({ effectiveOn, basis }: DatedChange, receivedAt: Date) => ({
  effectiveOn,
  basis: basis.trim(),
  recordedAt: receivedAt,
});

/** Locks the own organisation and the other one, in the order of their ids so that no two merges wait for each other. */
async function lockForChange(
  tx: EntityManager,
  actor: Actor,
  [id, intoId]: readonly [string, string?],
  { effectiveOn, recordedAt }: ReturnType<typeof dated>,
): Promise<[OrganizationEntity, OrganizationEntity?]> {
  const rows = await tx.find(OrganizationEntity, {
    where: { id: In([id, intoId ?? id]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const own = rows.find((row) => row.id === id);
  if (!own) throw organizationNotFound();
  if (id !== actor.organizationId) {
    throw new Refusal(
      'auth.forbidden',
      'Quản trị chỉ thay đổi được cơ quan của mình. Hãy nhờ quản trị của cơ quan kia.',
    );
  }
  if (id === intoId)
    throw new Refusal('request.invalid', 'Không nhập một cơ quan vào chính nó được. Hãy chọn nơi nhận khác.');
  refuseGone(own);
  requireNextChange(effectiveOn, officialDate(recordedAt), await organizationHistory(tx, id));
  return [own, rows.find((row) => row.id === intoId)];
}

function refuseGone({ name, mergedIntoId }: OrganizationEntity): void {
  if (mergedIntoId === null) return;
  throw new Refusal('transition-not-allowed', `«${name}» đã nhập vào cơ quan khác nên không thay đổi thêm được.`);
}

type Recorded = Pick<
  OrganizationChangeEntity,
  'kind' | 'effectiveOn' | 'oldName' | 'newName' | 'mergedIntoId' | 'basis' | 'recordedAt'
>;

async function record(tx: EntityManager, actor: Actor, { id }: OrganizationEntity, change: Recorded): Promise<void> {
  await tx.insert(OrganizationChangeEntity, {
    id: uuid(),
    organizationId: id,
    recordedBy: actor.userId,
    recordedByName: actor.name,
    ...change,
  });
}
