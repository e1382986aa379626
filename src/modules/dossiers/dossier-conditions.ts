import { validate as isUuid } from 'uuid';
import { requireScope } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import type { DossierQuery } from './dossier.dto.ts';

/** When dossiers of one level of one campaign are late, extensions aside. */
export interface LevelCutoff {
  readonly campaign: string;
  readonly level: string;
  readonly cutoff: Date;
}

/** What «lapsed» is derived from. */
interface Hours {
  readonly now: Date;
  readonly cutoffs: readonly LevelCutoff[];
}

/**
 * The `where` of every list and count of dossiers: the reader's scope first, then the filters. Of the aliases only d (dossiers) is needed:
 * codes are looked up once, so that the ids lead into the indexes and nothing is joined to count.
 */
export function dossierConditions(
  actor: Actor,
  query: Pick<DossierQuery, 'campaign' | 'unit' | 'level' | 'state' | 'q'>,
  hours: Hours,
): { where: string; values: unknown[] } {
  const values: unknown[] = [actor.organizationId];
  const terms = ['d.organization_id = $1'];
  const add = (term: (place: string) => string, value: unknown): void => {
    values.push(value);
    terms.push(term(`$${values.length}`));
  };
  if (requireScope(actor.role, 'dossiers', 'read') === 'unit') add((place) => `d.unit_id = ${place}`, actor.unitId);
  if (query.campaign) add((place) => `d.campaign_id = ${idOf('campaigns', place)}`, query.campaign);
  if (query.level) add((place) => `d.level = ${place}`, query.level);
  if (query.unit && isUuid(query.unit)) add((place) => `d.unit_id = ${place}`, query.unit);
  else if (query.unit) add((place) => `d.unit_id = ${idOf('units', place)}`, query.unit.toUpperCase());
  if (query.state === 'lapsed') lapsed(hours, add);
  else if (query.state) add((place) => `d.state = ${place}`, query.state);
  const key = searchKey(query.q ?? '');
  if (key) add((place) => `d.search_text like '%' || ${place} || '%'`, escapeLike(key));
  return { where: terms.join(' and '), values };
}

const idOf = (table: 'campaigns' | 'units', place: string): string =>
  `(select k.id from ${table} k where k.organization_id = $1 and k.code = ${place})`;

function lapsed({ now, cutoffs }: Hours, add: (term: (place: string) => string, value: unknown) => void): void {
  add(
    (place) => `d.state = 'draft' and exists (
    select 1 from json_to_recordset(${place}) as l(campaign uuid, level text, cutoff timestamptz, now timestamptz)
    where l.campaign = d.campaign_id and l.level = d.level and l.now >= greatest(l.cutoff,
      (select max(until) from extensions e where e.organization_id = d.organization_id and e.campaign_id = d.campaign_id and e.unit_id = d.unit_id)))`,
    JSON.stringify(cutoffs.map((line) => ({ ...line, now }))),
  );
}

/** Text that is looked for as it stands: no wildcards of its own. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
