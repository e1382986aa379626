import { setTimeout as delay } from 'node:timers/promises';
import { openPlace } from '../data-set/place.ts';
import { measured } from '../harness/floor-beside.ts';
import { load } from '../harness/load.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { startService } from '../harness/service.ts';
import { tenThousand } from './places.ts';

const minutes = 2.5;

/** One person keeps reading through two instances at once, which know nothing of each other; PostgreSQL counts what is written. */
export async function sessionWrites(): Promise<void> {
  const place = await openPlace(tenThousand);
  const instances = [];
  try {
    const [person] = await signIn(place.db, 'nominator', 1);
    for (let count = 0; count < 2; count++) {
      instances.push(await startService({ dataDir: place.dataDir, environment: measured }));
    }
    const writes = async (): Promise<number> => {
      await delay(1_500); // PostgreSQL counts with a delay of a second
      const { rows } = await place.db.query<{ count: string }>(
        `select n_tup_upd + n_tup_ins as count from pg_stat_user_tables where relname = 'sessions'`,
      );
      return Number(rows[0]!.count);
    };
    const before = await writes();
    const until = performance.now() + minutes * 60_000;
    let reads = 0;
    for (; performance.now() < until; reads += 20) {
      const calls = Array(10).fill({ path: '/api/clock', headers: { cookie: person!.cookie } });
      await Promise.all(instances.map(({ url }) => load(url, calls, 2)));
      await delay(250);
    }
    const written = (await writes()) - before;
    const most = Math.ceil(minutes);
    recordFigure({
      name: 'session-writes',
      title: 'Writes of one session under load',
      bound: '≤ 1 a minute',
      measured: `${written} in ${minutes} minutes`,
      met: written <= most,
      details: [
        `${reads} reads of one person in ${minutes} minutes through two instances; the minute that has begun counts whole`,
      ],
    });
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()));
    await place.close();
  }
}
