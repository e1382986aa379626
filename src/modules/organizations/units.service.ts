import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { UnitChangeEntity } from '../../database/entities/unit-change.entity.ts';
import { UnitConstituencyEntity } from '../../database/entities/unit-constituency.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { elections } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey, tidyName } from '../../domain/vietnamese-names.ts';
import { requireNextChange } from './name-history.ts';
import { officialDate } from './official-date.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import type { ChangeUnit, CreateUnit, UnitConstituencies } from './unit.dto.ts';
import { unitNotFound } from './unit-lookup.ts';

/** The list of units of one organisation, and which constituencies they lie in. */
@Injectable()
export class UnitsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds a unit and the first entry of its history. */
  create(actor: Actor, body: CreateUnit, receivedAt: Date): Promise<{ id: string }> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { organizationId } = actor;
      const today = officialDate(receivedAt);
      const effectiveOn = body.effectiveOn ?? today;
      requireNextChange(effectiveOn, today, []);
      await refuseKnownCode(tx, organizationId, body.code);
      const id = uuid();
      const name = tidyName(body.name);
      const position = body.position ?? (await nextPosition(tx, organizationId));
      const search = searchKey(`${body.code} ${name}`);
      const { code, kind, basis } = body;
      const unit = { id, organizationId, code, name, kind, position, searchText: search, createdAt: new Date() };
      await tx.insert(UnitEntity, { ...unit, mergedIntoId: null, validFrom: effectiveOn, validUntil: null });
      await tx.insert(UnitChangeEntity, {
        id: uuid(),
        organizationId,
        unitId: id,
        kind: 'created',
        effectiveOn,
        newName: name,
        basis: basis.trim(),
        recordedBy: actor.userId,
        recordedByName: actor.name,
        recordedAt: receivedAt,
      });
      await audit('unit.create', id, { code, name, kind, effectiveOn });
      return { id };
    });
  }

  /** Changes what has no history of its own. */
  change(actor: Actor, id: string, { position, kind }: ChangeUnit): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const unit = await lockUnit(tx, actor, id);
      const changes = { position: position ?? unit.position, kind: kind ?? unit.kind };
      await tx.update(UnitEntity, id, changes);
      await audit('unit.change', id, { from: { position: unit.position, kind: unit.kind }, to: changes });
    });
  }

  /** Says anew, for all elections at once, which constituencies a Tổ bầu cử lies in. */
  placeIn(actor: Actor, id: string, body: UnitConstituencies): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { organizationId } = await lockUnit(tx, actor, id);
      const places = elections.flatMap((election) => {
        const constituencyId = body[election];
        return constituencyId ? [{ unitId: id, election, organizationId, constituencyId }] : [];
      });
      await requireConstituencies(tx, actor, id, [...new Set(places.map(({ constituencyId }) => constituencyId))]);
      const before = await tx.findBy(UnitConstituencyEntity, { organizationId, unitId: id });
      await tx.delete(UnitConstituencyEntity, { organizationId, unitId: id });
      if (places.length > 0) await tx.insert(UnitConstituencyEntity, places);
      const reached = [id, ...[...before, ...places].map(({ constituencyId }) => constituencyId)];
      await judgeAnew(tx, organizationId, [...new Set(reached)]);
      await audit('unit.constituencies', id, { ...body });
    });
  }
}

/** Locks a unit of the actor's organisation; refuses with `not-found`. */
export async function lockUnit(tx: EntityManager, { organizationId }: Actor, id: string): Promise<UnitEntity> {
  const unit = await tx.findOne(UnitEntity, { where: { id, organizationId }, lock: { mode: 'pessimistic_write' } });
  if (!unit) throw unitNotFound();
  return unit;
}

async function refuseKnownCode(tx: EntityManager, organizationId: string, code: string): Promise<void> {
  if (!(await tx.existsBy(UnitEntity, { organizationId, code }))) return;
  throw new Refusal('already-exists', `Đã có đơn vị mang mã ${code}. Hãy chọn mã khác.`, { code });
}

async function nextPosition(tx: EntityManager, organizationId: string): Promise<number> {
  return ((await tx.maximum(UnitEntity, 'position', { organizationId })) ?? 0) + 1;
}

/** Kind of a territory whose seats are counted; the name is part of the public interface. */
const constituencyKind = 'DON_VI_BAU_CU';

async function requireConstituencies(
  tx: EntityManager,
  actor: Actor,
  unitId: string,
  ids: readonly string[],
): Promise<void> {
  const { organizationId } = actor;
  const known = ids.length === 0 ? [] : await tx.findBy(UnitEntity, { id: In([...ids]), organizationId });
  if (known.length < ids.length) throw unitNotFound();
  const wrong = known.find(({ id, kind }) => kind !== constituencyKind || id === unitId);
  if (!wrong) return;
  throw new Refusal(
    'request.invalid',
    `«${wrong.name}» không phải là một đơn vị bầu cử khác. Hãy chọn đơn vị bầu cử chứa tổ này.`,
  );
}

/** Figures of a constituency are those of its tổ: whoever was judged by them is judged anew, in every campaign that has begun. */
async function judgeAnew(tx: EntityManager, organizationId: string, unitIds: readonly string[]): Promise<void> {
  const begun = (await tx.query(
    `select id from campaigns where organization_id = $1 and phase <> 'draft' order by id`,
    [organizationId],
  )) as { id: string }[];
  for (const { id: campaignId } of begun) await enqueue(tx, 'rejudge', { campaignId, unitIds });
}
