import { openPlace, type Place } from '../data-set/place.ts';
import { startBare } from '../harness/bare-beside.ts';
import { inWords } from '../harness/comparison.ts';
import { measured, record, serviceSide } from '../harness/floor-beside.ts';
import type { Call } from '../harness/load.ts';
import { alternate, medianRatio } from '../harness/medians.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { sample, whole } from '../harness/samples.ts';
import { startService } from '../harness/service.ts';
import { million } from './places.ts';

const most = 1.5;
const rounds = 5;

/** The office looks for persons by their whole names among a million dossiers; beside it the same statements, sent bare. */
export async function search(): Promise<void> {
  const place = await openPlace(million);
  try {
    const searches = await searchesOf(place);
    const recorded = await record(place, searches);
    const service = await startService({ dataDir: place.dataDir, environment: measured });
    const bare = await startBare(place, recorded);
    const turns = {
      service: () => sample(place.db, serviceSide(service), searches, 1),
      bare: () => bare.sample(place.db, 0, searches.length, 1),
    };
    await alternate(turns, 1);
    const samples = await alternate(turns, rounds);
    await Promise.all([service.stop(), bare.stop()]);
    const time = medianRatio(samples.service, samples.bare, ({ ms }) => ms);
    const work = medianRatio(samples.service, samples.bare, whole);
    recordFigure({
      name: 'search',
      title: 'Search by name among a million dossiers',
      bound: `≤ ${most} × its SQL`,
      measured: `${time.toFixed(2)} × the time, ${work.toFixed(2)} × the work`,
      met: Math.max(time, work) <= most,
      details: [
        `service: ${inWords(samples.service)}`,
        `the same statements bare: ${inWords(samples.bare)}`,
        `${rounds} rounds of ${searches.length} names, one at a time; time: median to the answer; work: CPU of both process and PostgreSQL`,
      ],
    });
  } finally {
    await place.close();
  }
}

/** Whole names of nominees, spread over the organisation. */
async function searchesOf({ db }: Place): Promise<Call[]> {
  const [office] = await signIn(db, 'appraiser', 1);
  const { rows } = await db.query<{ name: string }>(
    `select distinct on (name) name from nominees tablesample system (0.05) repeatable (7) where kind = 'CA_NHAN' order by name limit 40`,
  );
  return rows.map(({ name }) => ({
    path: `/api/dossiers?q=${encodeURIComponent(name)}`,
    headers: { cookie: office!.cookie },
  }));
}
