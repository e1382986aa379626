import type { Role } from '../../domain/roles.ts';
import type { Reader } from './memberships.queries.ts';

/** The name of the setting in `organization_settings`; its value is `{requiredFor: role[]}`. */
export const policyName = 'second-factor';

/** The roles that may not act in this organisation without a second factor; for all others it is their own choice. */
export async function requiredFor(db: Reader, organizationId: string): Promise<readonly Role[]> {
  const [row] = await db.query<{ value: { requiredFor: Role[] } }[]>(
    'select value from organization_settings where organization_id = $1 and name = $2',
    [organizationId, policyName],
  );
  return row?.value.requiredFor ?? [];
}
