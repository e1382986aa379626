import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type pg from 'pg';
import { apiDocument } from '../../src/http/openapi.ts';
import { startTestApp } from '../support/test-app.ts';
import { type Answer, answerTo } from './answers.ts';
import { Callers, everybody, nameOf, type Who } from './callers.ts';
import { type Call, Calls } from './calls.ts';
import { readKnownValues } from './known-values.ts';
import { endsTheWorld, type Operation, operationsOf } from './operations.ts';
import type { Schema } from './shapes.ts';
import { createBusyWorld, papers } from './world.ts';

export interface Round {
  readonly faults: readonly string[];
  /** How many answers of each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** `METHOD path` of operations that let somebody in at least once. */
  readonly reached: ReadonlySet<string>;
  readonly operations: readonly string[];
  /** Growth of the heap after collection, from the first quarter to the end. */
  readonly heapGrowthMb: number;
  readonly impossible: readonly string[];
}

const batchSize = 240;
const together = 4;

/** `size` calls over all operations as everybody, on a world of its own. The seed decides every one of them. */
export async function playRound(seed: number, size: number): Promise<Round> {
  const testApp = await startTestApp({ settings: { LOG_LEVEL: process.env.FUZZ_LOG ?? 'silent' } });
  try {
    const world = await createBusyWorld(testApp);
    const callers = new Callers(testApp, world.organizationId);
    const document = apiDocument(testApp.app);
    const schemas = document.components?.schemas as Readonly<Record<string, Schema>>;
    const operations = operationsOf(document);
    const results: Result[] = [];
    let heapBefore = 0;
    const tries = everyPair(operations, seed).slice(0, size);
    for (let begin = 0; begin < size; begin += batchSize) {
      if (heapBefore === 0 && begin >= size / 4) heapBefore = heapUsed();
      if (begin + batchSize > tries.length)
        tries.push(...inEarnest(results, operations, { seed: seed + begin, size: size - tries.length }));
      const calls = new Calls(schemas, await readKnownValues(testApp.db), papers());
      const batch = tries.slice(begin, Math.min(begin + batchSize, size)).map((one, index) => {
        const [call] = fc.sample(calls.of(one.operation), { seed: seed + begin + index, numRuns: 1, unbiased: true });
        return { ...one, call: call! };
      });
      results.push(...(await sendAll(batch, { url: testApp.url, callers })));
    }
    const heapGrowthMb = (heapUsed() - heapBefore) / 1024 / 1024;
    return { ...summary(results, operations), heapGrowthMb, impossible: await impossibleRows(testApp.db) };
  } finally {
    await testApp.close();
  }
}

interface Try {
  readonly operation: Operation;
  readonly who: Who;
}

interface Sent extends Try {
  readonly call: Call;
}

interface Result extends Sent {
  readonly answer: Answer;
}

/** Every operation as everybody once, shuffled by the seed. */
function everyPair(operations: readonly Operation[], seed: number): Try[] {
  const pairs = operations
    .filter((one) => !endsTheWorld(one))
    .flatMap((operation) => everybody.map((who) => ({ operation, who })));
  return shuffled(pairs, seed);
}

/** More calls for those who were not simply sent away, acts before looks; what ends the world comes last, as everybody. */
function inEarnest(results: readonly Result[], operations: readonly Operation[], { seed, size }: Part): Try[] {
  if (size <= 0) return [];
  const open = results.filter(({ answer }) => answer.code !== 'auth.forbidden' && answer.status !== 401);
  const acts = open.filter(({ operation }) => operation.method !== 'GET');
  const often = shuffled([...open, ...acts, ...acts, ...acts], seed);
  const ends = operations.filter(endsTheWorld).flatMap((operation) => everybody.map((who) => ({ operation, who })));
  const last = shuffled(ends, seed).slice(0, Math.floor(size / 4));
  return [...Array.from({ length: size - last.length }, (_, index) => often[index % often.length]!), ...last];
}
interface Part {
  readonly seed: number;
  readonly size: number;
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const [order] = fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), {
    seed,
    numRuns: 1,
    unbiased: true,
  });
  return order ?? [];
}

interface Line {
  readonly url: string;
  readonly callers: Callers;
}

/** A few at a time, as people do; each caller that finds itself shut out is replaced for the next call. */
async function sendAll(batch: readonly Sent[], { url, callers }: Line): Promise<readonly Result[]> {
  const waiting = [...batch];
  const results: Result[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = await answerTo(url, next.call, await callers.headers(next.who));
      if (answer.status === 401 || shutsOut.has(answer.code ?? '')) callers.shutOut(next.who);
      results.push({ ...next, answer });
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return results;
}

const shutsOut = new Set(['auth.password-change-required', 'auth.second-factor-missing', 'auth.password-expired']);

function summary(results: readonly Result[], operations: readonly Operation[]) {
  const statuses: Record<number, number> = {};
  for (const { answer } of results) statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  const name = ({ method, path }: Operation): string => `${method} ${path}`;
  return {
    faults: results.filter(({ answer }) => answer.fault).map(faultText),
    statuses,
    reached: new Set(results.filter(({ answer }) => answer.status < 400).map(({ operation }) => name(operation))),
    operations: operations.map(name),
  };
}

function faultText({ operation, who, call, answer }: Result): string {
  const body =
    typeof call.body === 'object'
      ? `form ${JSON.stringify(call.body.fields)}, ${call.body.files.length} files`
      : call.body;
  const sent = `${call.method} ${call.address} ${JSON.stringify(call.headers)} ${body ?? ''}`.slice(0, 1500);
  return `${answer.fault} (${answer.status}) from ${operation.method} ${operation.path} as ${nameOf(who)}: ${sent}`;
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** What no row may ever say, whatever was called; one line per broken rule. */
const never: Readonly<Record<string, string>> = {
  'a dossier handed in without a submission': `select d.id from dossiers d where d.state = 'submitted' and d.first_received_at is null`,
  'a version below 1': 'select id from dossiers where version < 1 union select id from nominees where version < 1',
  'a current submission with a number twice or a gap':
    'select dossier_id from submissions group by dossier_id having max(number) <> count(*) or min(number) <> 1',
  'a document of an unknown file':
    'select d.id from documents d left join files f using (sha256) where f.sha256 is null',
  'a nominee in another organisation than its dossier':
    'select n.id from nominees n join dossiers d on d.id = n.dossier_id where n.organization_id <> d.organization_id',
  'a dossier in another organisation than its unit':
    'select d.id from dossiers d join units u on u.id = d.unit_id where u.organization_id <> d.organization_id',
  'a membership in another organisation than its unit':
    'select m.id from memberships m join units u on u.id = m.unit_id where u.organization_id <> m.organization_id',
  'more voters than are registered': 'select id from turnout_results where voted > registered',
  'a nominee on hold without a hold': `select n.id from nominees n where n.state = 'on-hold' and not exists (select from nominee_holds h where h.nominee_id = n.id)`,
};

async function impossibleRows(db: pg.Pool): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [rule, sql] of Object.entries(never)) {
    const { rows } = await db.query(sql);
    found.push(...rows.map((row) => `${rule}: ${JSON.stringify(row)}`));
  }
  return found;
}
