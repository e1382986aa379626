import type { ChainEntry, Seal } from '../../domain/audit-chain.ts';

/** Asks the database; a data source, a transaction or a plain client answers. */
export type Ask = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>;

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const entryColumns = `e.id, e.organization_id as "organizationId", ${instant('e.at')} as at, ${instant('e.campaign_at')} as "campaignAt",
  e.actor_id as "actorId", e.actor_name as "actorName", e.membership_id as "membershipId", e.role, e.action,
  e.subject_id as "subjectId", e.detail, e.request_id as "requestId"`;

/** Up to `limit` entries of one chain that wait for their seal, in the order in which they will stand in it. */
export const waitingEntries = (ask: Ask, organizationId: string | null, limit: number): Promise<ChainEntry[]> =>
  ask<ChainEntry>(
    `select ${entryColumns} from audit_unsealed u join audit_entries e on e.id = u.entry_id
     where u.organization_id is not distinct from $1 order by u.entry_id limit $2`,
    [organizationId, limit],
  );

/** The entries of these ids that are still there, in ascending order of their ids. */
export const entriesById = (ask: Ask, ids: readonly string[]): Promise<ChainEntry[]> =>
  ask<ChainEntry>(`select ${entryColumns} from audit_entries e where e.id = any($1::uuid[]) order by e.id`, [ids]);

interface SealRow {
  readonly organizationId: string | null;
  readonly number: number;
  readonly entryIds: readonly string[];
  readonly entryHashes: readonly string[];
  readonly previousHash: string;
  readonly sealedAt: string;
  readonly hash: string;
}

const sealColumns = `organization_id as "organizationId", number, entry_ids as "entryIds", entry_hashes as "entryHashes",
  previous_hash as "previousHash", ${instant('sealed_at')} as "sealedAt", hash`;
const sealsPerLook = 20;

/** One chain's seals in ascending order, a few at a time. */
export async function* sealsOf(ask: Ask, organizationId: string | null): AsyncGenerator<Seal> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await ask<SealRow>(
      `select ${sealColumns} from audit_seals where organization_id is not distinct from $1 and number > $2::bigint order by number limit ${sealsPerLook}`,
      [organizationId, after],
    );
    for (const row of rows) yield sealOf(row);
    const last = rows.at(-1);
    if (!last || rows.length < sealsPerLook) return;
    after = last.number;
  }
}

/** The latest seal of one chain. */
export async function lastSeal(ask: Ask, organizationId: string | null): Promise<Seal | undefined> {
  const [row] = await ask<SealRow>(
    `select ${sealColumns} from audit_seals where organization_id is not distinct from $1 order by number desc limit 1`,
    [organizationId],
  );
  return row && sealOf(row);
}

function sealOf({ entryIds, entryHashes, ...seal }: SealRow): Seal {
  return { ...seal, entries: entryIds.map((id, place) => [id, entryHashes[place] ?? ''] as const) };
}
