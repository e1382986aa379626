import type { DataSource } from 'typeorm';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';

/** What of an entry can name rows. */
interface Naming {
  readonly subjectId: string | null;
  readonly detail: object;
}

/** Current names by id. */
export type Names = ReadonlyMap<string, string>;

const ids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/**
 * What nominees, papers and people that these entries name are called now: the log itself keeps ids only, so a name goes with its row.
 * Only names this reader may see elsewhere, too; what is gone has none.
 */
export async function namesIn(db: Pick<DataSource, 'query'>, actor: Actor, rows: readonly Naming[]): Promise<Names> {
  const named = new Set(
    rows.flatMap(({ subjectId, detail }) => `${subjectId} ${JSON.stringify(detail)}`.match(ids) ?? []),
  );
  const sources = [
    ...(scopeOf(actor.role, 'dossiers', 'read') ? [nominees, documents] : []),
    ...(scopeOf(actor.role, 'people', 'read') ? [people] : []),
  ];
  const names = new Map<string, string>();
  if (named.size === 0) return names;
  for (const source of sources) {
    const found = await db.query<{ id: string; name: string }[]>(source, [actor.organizationId, [...named]]);
    for (const { id, name } of found) names.set(id, name);
  }
  return names;
}

const nominees = 'select id, name from nominees where organization_id = $1 and id = any($2::uuid[])';
const documents = 'select id, file_name as name from documents where organization_id = $1 and id = any($2::uuid[])';
const people = `select id, full_name as name from users
  where id = any($2::uuid[]) and exists (select 1 from memberships where user_id = users.id and organization_id = $1)`;
