import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { multiplyCommune } from '../data-set/province.ts';
import { openPlace, type Place } from '../data-set/place.ts';
import { profiling } from '../harness/floor-beside.ts';
import { call } from '../harness/load.ts';
import { percentile } from '../harness/medians.ts';
import { type SignedIn, signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { type RunningService, startService } from '../harness/service.ts';
import { type EveningFigures, play } from '../last-night/evening.ts';
import { type Cutoff, type Judged, judgeEvening } from '../last-night/judging.ts';
import { paperMaker } from '../last-night/papers.ts';
import type { Unit } from '../last-night/unit.ts';

const communes = 92;
const unitsEach = 50;
/** A quarter of the province's units hand in within the last five minutes. */
const unitsASecond = (communes * unitsEach) / 4 / 300;
const papersEach = 6;
const pauseMs = Number(process.env.CUTOFF_PAUSE_MS ?? 1500);
const nightSeconds = Number(process.env.CUTOFF_SECONDS ?? 90);
const stepSeconds = Number(process.env.CUTOFF_STEP_SECONDS ?? 30);
const steps = [1, 1.5, 2, 3, 4, 6];
const mostMs = 1000;
/** The service's clock ticks from when it is told to start. */
const startSeconds = 5;

/** The last night of a province: the last five minutes' rate in real time with the hour striking inside, then as much as is carried. */
export async function cutoff(): Promise<void> {
  const place = await openPlace({ name: 'last-night', units: unitsEach, perUnit: 2, ready: true });
  try {
    await prepare(place);
    const units = await unitsOf(place);
    const papers = await paperMaker();
    const evening = { db: place.db, papers, pauseMs };
    const carried: Carried[] = [];
    let service = await startNight(place, new Date('2026-03-17T08:00:00+07:00'));
    for (const factor of steps) {
      const own = units.splice(0, Math.round(unitsASecond * factor * stepSeconds));
      const figures = await play({ ...evening, service, units: own, seconds: stepSeconds });
      carried.push({ factor, units: own.length, figures });
      if (submitMs(figures, 0.99) > mostMs) break;
    }
    await service.stop();
    const instant = new Date('2026-03-19T00:00:00+07:00');
    const journeySeconds = carried[0]!.figures.tookSeconds - stepSeconds; // as long as the last unit of the first step took
    const seconds = nightSeconds * 0.7 + journeySeconds;
    service = await startNight(place, new Date(instant.getTime() - (seconds + startSeconds) * 1000));
    const strikes = await strikesAt(service, instant);
    const own = units.splice(0, Math.round(unitsASecond * nightSeconds));
    const figures = await play({ ...evening, service, units: own, seconds: nightSeconds });
    const judged = await judgeEvening(place.db, figures, strikes);
    await service.stop();
    tell({ figures, judged, units: own.length, invariants: invariantsOf(place), carried });
  } finally {
    await place.close();
  }
}

interface Carried {
  readonly factor: number;
  readonly units: number;
  readonly figures: EveningFigures;
}

/** A fresh province: drafts have their nominees and no papers yet. */
async function prepare(place: Place): Promise<void> {
  await place.reset();
  rmSync(path.join(place.dataDir, 'uploads'), { recursive: true, force: true });
  const client = await place.db.connect();
  try {
    await client.query('truncate documents, files cascade');
    await multiplyCommune(client, communes);
  } finally {
    client.release();
  }
}

/** In no order of communes: neighbours in time are strangers. */
async function unitsOf({ db }: Place): Promise<Unit[]> {
  const people = await signIn(db, 'nominator', communes * unitsEach);
  const { rows } = await db.query<{ unit_id: string; id: string; nominee: string }>(
    `select d.unit_id, d.id, (select n.id from nominees n where n.dossier_id = d.id order by n.position limit 1) as nominee
     from dossiers d order by d.id`,
  );
  const drafts = new Map<string, { id: string; nominee: string }[]>();
  for (const { unit_id, ...draft } of rows) drafts.set(unit_id, [...(drafts.get(unit_id) ?? []), draft]);
  return people.map(({ cookie, unitId }: SignedIn) => ({ cookie, drafts: drafts.get(unitId)! })).sort(byDraft);
}

const byDraft = (one: Unit, other: Unit): number =>
  one.drafts[0]!.id.slice(-12).localeCompare(other.drafts[0]!.id.slice(-12));

const startNight = ({ dataDir }: Place, clock: Date): Promise<RunningService> =>
  startService({
    dataDir,
    environment: { APP_CLOCK: clock.toISOString(), LOG_LEVEL: 'error' },
    nodeOptions: profiling(),
  });

/** When the hour strikes on our clock: asked for, as its clock began to tick when it started. */
async function strikesAt({ url }: RunningService, instant: Date): Promise<Cutoff> {
  const began = Date.now();
  const { text } = await call(url, { path: '/api/clock' });
  const ahead = Date.parse((JSON.parse(text) as { now: string }).now) - (began + Date.now()) / 2;
  return { at: instant.getTime() - ahead, ahead, instant };
}

const submitMs = ({ stories }: EveningFigures, share: number): number =>
  percentile(
    stories.flatMap(({ submits }) => submits.map(({ ms }) => ms)),
    share,
  );

const uploadMs = ({ stories }: EveningFigures, share: number): number =>
  percentile(
    stories.flatMap(({ uploads }) => uploads.map(({ ms }) => ms)),
    share,
  );

/** What `npm run check-invariants` says of the database and the files afterwards. */
function invariantsOf({ dataDir }: Place): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['launch/tool.mjs', 'check-invariants', '--json'], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, UPLOADS_DIR: path.join(dataDir, 'uploads'), DEMO: '0' },
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const found = stdout.split('\n').filter((line) => line.startsWith('{'));
  return status === 0 || found.length > 0 ? found : [`${status} ${stderr.slice(0, 300)}`];
}

interface Night {
  readonly figures: EveningFigures;
  readonly judged: Judged;
  readonly units: number;
  readonly invariants: readonly string[];
  readonly carried: readonly Carried[];
}

function tell({ figures, judged, units, invariants, carried }: Night): void {
  const p99 = submitMs(figures, 0.99);
  const wrong = judged.errors.length + judged.lateTaken + judged.onTimeRefused + judged.overQuota + invariants.length;
  const codes = [...new Set(judged.errors)].map(
    (code) => `${code} × ${judged.errors.filter((one) => one === code).length}`,
  );
  recordFigure({
    name: 'cutoff',
    title: 'The last night: a province at its cut-off',
    bound: 'p99 of submit ≤ 1 s; nothing wrong',
    measured: `p99 ${Math.round(p99)} ms; ${wrong} wrong`,
    met: p99 <= mostMs && wrong === 0,
    details: [
      `${communes} communes × ${unitsEach} units, one instance; of the hour the rate of its last five minutes (${unitsASecond.toFixed(2)} units a second, each ${papersEach} files of 300 KB and a submission) is played in real time for ${nightSeconds} s, the hour striking inside; units pause ${pauseMs / 1000} s between acts; nothing else of the hour is played`,
      `${units} units: ${judged.taken} taken, ${judged.late} late and refused, ${judged.tooMany} refused for too many, ${judged.twins} second clicks; ${judged.inFlight} sent in the last 250 ms and under way when it struck`,
      `wrong: ${judged.errors.length} errors (${codes.join(', ') || 'none'}), ${judged.lateTaken} late and taken, ${judged.onTimeRefused} on time and refused, ${judged.overQuota} units over quota, ${invariants.length} broken invariants ${invariants.slice(0, 3).join(' ')}`,
      `submit: median ${Math.round(submitMs(figures, 0.5))} ms, p99 ${Math.round(p99)} ms; upload: median ${Math.round(uploadMs(figures, 0.5))} ms, p99 ${Math.round(uploadMs(figures, 0.99))} ms; longest from leaving a unit to the stamp ${Math.round(judged.longestStampMs)} ms`,
      `${processorTimes(figures)}; memory every ten seconds: ${figures.memory.filter((_, second) => second % 10 === 0).join(' ')} MB`,
      ...carried.map((step) => stepInWords(step)),
    ],
  });
}

const processorTimes = ({ processor, tookSeconds }: EveningFigures): string =>
  `CPU over ${Math.round(tookSeconds)} s: service ${processor.service.toFixed(0)} s, PostgreSQL ${processor.database.toFixed(0)} s, the generator on the same two cores ${processor.generator.toFixed(0)} s`;

function stepInWords({ factor, units, figures }: Carried): string {
  const answered = units / figures.tookSeconds;
  return `${factor} × that rate for ${stepSeconds} s (${units} units, ${answered.toFixed(1)} a second carried): submit p99 ${Math.round(submitMs(figures, 0.99))} ms, upload p99 ${Math.round(uploadMs(figures, 0.99))} ms, memory at most ${Math.max(...figures.memory)} MB; ${processorTimes(figures)}`;
}
