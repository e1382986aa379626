import type pg from 'pg';
import type { EveningFigures } from './evening.ts';
import type { Submitted } from './unit.ts';

/** What must not be, counted and in words; all of it zero is a good night. */
export interface Wrongs {
  readonly errors: readonly string[];
  readonly lateTaken: number;
  readonly onTimeRefused: number;
  readonly overQuota: number;
}

export interface Judged extends Wrongs {
  readonly taken: number;
  readonly late: number;
  readonly twins: number;
  readonly tooMany: number;
  /** Submissions whose head left less than `inFlightMs` before the cut-off and were too late. */
  readonly inFlight: number;
  /** Longest from a head leaving a unit to its stamp, in milliseconds. */
  readonly longestStampMs: number;
}

export interface Cutoff {
  /** On the generator's clock, in milliseconds. */
  readonly at: number;
  /** How much later than the generator's the service's clock is, in milliseconds. */
  readonly ahead: number;
  /** On the campaign's clock. */
  readonly instant: Date;
}

/** Sent so shortly before, it may be under way when the hour strikes. */
const inFlightMs = 250;
const refusals = new Set(['campaign.closed', 'stale', 'transition-not-allowed', 'dossier.blocked']);

/** Holds every answer of the evening against what the database holds and against the hour. */
export async function judgeEvening(db: pg.Pool, { stories }: EveningFigures, cutoff: Cutoff): Promise<Judged> {
  const submits = stories.flatMap((story) => story.submits);
  const stamps = await stampsOf(db, submits);
  const late = submits.filter(({ body }) => body.code === 'campaign.closed');
  const taken = submits.filter(({ status }) => status === 200);
  const firstTaken = [...new Map(taken.map((one) => [one.dossier, one])).values()];
  const early = late.filter(({ sentAt }) => sentAt < cutoff.at);
  return {
    errors: errorsOf(stories),
    lateTaken:
      [...stamps.values()].filter((stamp) => stamp >= cutoff.instant.getTime()).length +
      firstTaken.filter(({ sentAt }) => sentAt > cutoff.at + 50).length,
    onTimeRefused: early.filter(({ sentAt }) => sentAt < cutoff.at - inFlightMs).length,
    inFlight: early.filter(({ sentAt }) => sentAt >= cutoff.at - inFlightMs).length,
    overQuota: await overQuota(db),
    taken: firstTaken.length,
    late: new Set(late.map(({ dossier }) => dossier)).size,
    twins: submits.length - new Set(submits.map(({ dossier }) => dossier)).size,
    tooMany: submits.filter(({ body }) => body.code === 'dossier.blocked').length,
    longestStampMs: Math.max(0, ...firstTaken.map((one) => stamps.get(one.dossier)! - cutoff.ahead - one.sentAt)),
  };
}

/** When each dossier was taken in, by the service's own stamp. A dossier that was answered as taken and is not there has none. */
async function stampsOf(db: pg.Pool, submits: readonly Submitted[]): Promise<Map<string, number>> {
  const { rows } = await db.query<{ dossier_id: string; received_at: Date }>(
    'select dossier_id, received_at from submissions where dossier_id = any($1)',
    [submits.map(({ dossier }) => dossier)],
  );
  return new Map(rows.map((row) => [row.dossier_id, row.received_at.getTime()]));
}

function errorsOf(stories: EveningFigures['stories']): string[] {
  const uploads = stories.flatMap((story) => story.uploads).filter(({ status }) => status !== 201);
  const submits = stories
    .flatMap((story) => story.submits)
    .filter(({ status, body }) => status !== 200 && !(status < 500 && refusals.has(body.code)));
  return [...uploads, ...submits].map(({ status, body }) => `${status} ${body.code}`);
}

/** Units with more nominees in handed-in dossiers than their quota has places: 01 collective, 02 persons in this plan. */
async function overQuota(db: pg.Pool): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int from (
       select d.unit_id from dossiers d join nominees n on n.dossier_id = d.id
       where d.state = 'submitted' group by d.unit_id, n.kind having count(*) > case n.kind when 'TAP_THE' then 1 else 2 end) as over`,
  );
  return rows[0]!.count;
}
