import type { TestApp } from '../../support/test-app.ts';

/** The payloads of the waiting `rejudge` jobs, units in order of their ids. */
export async function rejudgeJobs({ db }: TestApp): Promise<{ campaignId: string; unitIds: string[] }[]> {
  const { rows } = await db.query<{ payload: { campaignId: string; unitIds: string[] } }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'rejudge' order by j.id`,
  );
  return rows.map(({ payload }) => ({ ...payload, unitIds: [...payload.unitIds].sort() }));
}
