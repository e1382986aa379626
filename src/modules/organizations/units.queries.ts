import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { UnitChangeEntity } from '../../database/entities/unit-change.entity.ts';
import type { Election } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { nameOn } from './name-history.ts';
import { ChangeView } from './organization.view.ts';
import { ConstituenciesView, UnitDetailView, UnitNameView, UnitView } from './unit.view.ts';
import { requireUnit } from './unit-lookup.ts';

@Injectable()
export class UnitQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One unit the actor may see, by id or code. */
  async one(actor: Actor, idOrCode: string): Promise<UnitDetailView> {
    const unit = await requireUnit(this.dataSource.manager, actor, idOrCode);
    const [constituencies, pollingUnits, history] = await Promise.all([
      this.constituenciesOf(unit),
      this.pollingUnitsOf(unit),
      unitHistory(this.dataSource.manager, unit),
    ]);
    const { mergedIntoId, validFrom, validUntil } = unit;
    return {
      ...UnitView.of(unit),
      mergedIntoId,
      validFrom,
      validUntil,
      constituencies: ConstituenciesView.of(constituencies),
      pollingUnits: pollingUnits.map(UnitNameView.of),
      history: history.map(ChangeView.of),
    };
  }

  private async constituenciesOf({ id, organizationId }: UnitEntity) {
    return (await this.dataSource.query(
      `select c.election, u.id, u.code, u.name from unit_constituencies c
       join units u on u.id = c.constituency_id and u.organization_id = c.organization_id
       where c.organization_id = $1 and c.unit_id = $2`,
      [organizationId, id],
    )) as (UnitNameView & { election: Election })[];
  }

  private async pollingUnitsOf({ id, organizationId }: UnitEntity): Promise<UnitNameView[]> {
    return (await this.dataSource.query(
      `select u.id, u.code, u.name from units u
       where u.organization_id = $1
         and exists (select 1 from unit_constituencies c where c.unit_id = u.id and c.constituency_id = $2)
       order by u.position, u.code`,
      [organizationId, id],
    )) as UnitNameView[];
  }
}

/** Every change of one unit, oldest first. */
export function unitHistory(
  db: EntityManager,
  { id, organizationId }: Pick<UnitEntity, 'id' | 'organizationId'>,
): Promise<UnitChangeEntity[]> {
  return db.find(UnitChangeEntity, {
    where: { organizationId, unitId: id },
    order: { effectiveOn: 'ASC', id: 'ASC' },
  });
}

/** The name a unit bore on a day (`YYYY-MM-DD`): what the papers of that day print. */
export async function unitNameOn(
  db: EntityManager,
  unit: Pick<UnitEntity, 'id' | 'organizationId' | 'name'>,
  date: string,
): Promise<string> {
  return nameOn(unit.name, await unitHistory(db, unit), date);
}
