import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { scopeOf } from '../../domain/permissions.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';

/** The same sentence whether it is absent or another's: nothing can be learned by trying codes. */
export const unitNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy đơn vị này, hoặc Ông/Bà không được xem.');

/** A unit that still stands: neither merged nor closed. Changes are recorded on the day they take effect, never ahead. */
export const isActive = (unit: Pick<UnitEntity, 'mergedIntoId' | 'validUntil'>): boolean =>
  unit.mergedIntoId === null && unit.validUntil === null;

/**
 * The unit with this id or code that the actor may see: of the actor's organisation, and for a unit role the own one; else null.
 *
 * Merged and closed units are found, too: their old dossiers still name them. Codes are compared in upper case.
 */
export async function findUnit(db: EntityManager, actor: Actor, idOrCode: string): Promise<UnitEntity | null> {
  const scope = scopeOf(actor.role, 'units', 'read');
  if (!scope) return null;
  const named = isUuid(idOrCode) ? { id: idOrCode } : { code: idOrCode.toUpperCase() };
  const unit = await db.findOneBy(UnitEntity, { organizationId: actor.organizationId, ...named });
  return unit && (scope === 'organization' || unit.id === actor.unitId) ? unit : null;
}

/** As `findUnit`, but refuses with `not-found`. */
export async function requireUnit(db: EntityManager, actor: Actor, idOrCode: string): Promise<UnitEntity> {
  const unit = await findUnit(db, actor, idOrCode);
  if (!unit) throw unitNotFound();
  return unit;
}
