import type { EntityManager } from 'typeorm';
import { type Actor, roleNames, unitRoles } from '../../domain/roles.ts';
import type { NewMembership } from './accounts.ts';
import type { GrantMembership } from './membership.dto.ts';
import { fieldRefused } from './person-fields.ts';

/**
 * The role with its unit found (by id or code) among the actor's organisation's own.
 *
 * @throws {Refusal} `request.invalid` when a unit's role comes without a unit, or the unit is not there. `prefix` leads to the field.
 */
export async function requireGrantable(
  tx: EntityManager,
  actor: Actor,
  { role, unitId, unitCode }: GrantMembership,
  prefix = '',
): Promise<NewMembership> {
  const field = `${prefix}${unitId === undefined && unitCode !== undefined ? 'unitCode' : 'unitId'}`;
  if (unitId === undefined && unitCode === undefined) {
    if (unitRoles.has(role))
      throw fieldRefused(field, `Vai trò «${roleNames[role]}» phải gắn với một đơn vị. Hãy chọn đơn vị.`);
    return { role, unitId: null };
  }
  const rows = await tx.query<{ id: string }[]>(
    `select id from units where organization_id = $1 and merged_into_id is null
       and ($2::uuid is null or id = $2) and ($3::text is null or code = $3)`,
    [actor.organizationId, unitId ?? null, unitCode ?? null],
  );
  if (!rows[0]) throw fieldRefused(field, 'Không có đơn vị này trong cơ quan, hoặc đã sáp nhập. Hãy chọn lại đơn vị.');
  return { role, unitId: rows[0].id };
}
