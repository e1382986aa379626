import type pg from 'pg';
import type { Call } from '../harness/load.ts';
import type { SignedIn } from '../harness/people.ts';

/** A unit's one dossier and who may hand it in. */
export interface OwnDossier {
  readonly id: string;
  readonly version: number;
  readonly cookie: string;
}

/** The dossier of each of these people's units, in their order. */
export async function ownDossiers(db: pg.Pool, people: readonly SignedIn[]): Promise<OwnDossier[]> {
  const { rows } = await db.query<{ unit_id: string; id: string; version: number }>(
    'select distinct on (unit_id) unit_id, id, version from dossiers where unit_id = any($1) order by unit_id',
    [people.map(({ unitId }) => unitId)],
  );
  const byUnit = new Map(rows.map(({ unit_id: unit, id, version }) => [unit, { id, version }]));
  return people.map(({ unitId, cookie }) => ({ ...byUnit.get(unitId)!, cookie }));
}

/** What a browser sends when «Gửi hồ sơ» is pressed. */
export const submissionOf = ({ id, version, cookie }: OwnDossier): Call => ({
  path: `/api/dossiers/${id}/submit`,
  method: 'POST',
  headers: { cookie, 'Content-Type': 'application/json' },
  body: JSON.stringify({ version }),
});
