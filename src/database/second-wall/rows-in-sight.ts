import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { requestContext } from '../../request-context.ts';

/** An organisation, `nobody` while a request has not yet said who asks, or `everything` for the service's own acts. */
export type RowsInSight = { readonly organizationId: string } | 'nobody' | 'everything';

const chosen = new AsyncLocalStorage<RowsInSight>();

/** Whose rows the database shows to the code at hand. A request sees none before the session guard knows its organisation. */
export function rowsInSight(): RowsInSight {
  const onPurpose = chosen.getStore();
  if (onPurpose) return onPurpose;
  const request = requestContext.getStore();
  if (!request) return 'everything';
  return request.organizationId === undefined ? 'nobody' : { organizationId: request.organizationId };
}

/** Does `work` with the rows of one organisation only, whatever its statements forget to say. */
export const withinOrganization = <T>(organizationId: string, work: () => Promise<T>): Promise<T> =>
  chosen.run({ organizationId }, work);

/** Does `work` with all rows, whoever asks: for what the service does in its own name. */
export const unattended = <T>(work: () => Promise<T>): Promise<T> => chosen.run('everything', work);

/** A data source or a transaction. */
type Reader = Pick<EntityManager, 'query'> & Partial<Pick<EntityManager, 'queryRunner'>>;

/**
 * Asks `question` of `db` across all organisations, for this question only. Each call is a hole in the second wall that says so: the
 * question itself must name the person, the secret or the forwarded package that entitles the asker.
 */
export async function acrossOrganizations<T>(db: Reader, question: () => Promise<T>): Promise<T> {
  return db.queryRunner ? withinTransaction(db, question) : unattended(question);
}

async function withinTransaction<T>(tx: Reader, question: () => Promise<T>): Promise<T> {
  const [before] = (await tx.query(
    `select current_setting('role') as role, coalesce(current_setting('app.organization_id', true), '') as organization`,
  )) as [{ role: string; organization: string }];
  const show = (role: string, organization: string) =>
    tx.query(`select set_config('role', $1, true), set_config('app.organization_id', $2, true)`, [role, organization]);
  await show('none', '');
  try {
    return await question();
  } finally {
    // a failed statement has ended the transaction, and both settings with it
    await show(before.role, before.organization).catch(() => undefined);
  }
}
