import { openPlace, type Place } from '../data-set/place.ts';
import { startBare } from '../harness/bare-beside.ts';
import { inWords } from '../harness/comparison.ts';
import { measured, profiling, recordOnce, serviceSide } from '../harness/floor-beside.ts';
import { alternate, medianRatio } from '../harness/medians.ts';
import { signIn } from '../harness/people.ts';
import { pgbench } from '../harness/pgbench.ts';
import { recordFigure } from '../harness/results.ts';
import { sample, whole } from '../harness/samples.ts';
import { startService } from '../harness/service.ts';
import { drafts } from './places.ts';
import { ownDossiers, submissionOf } from './submissions.ts';

const most = 2.5;
const perRound = 50;
/** A thousand units; fewer where time is short: SUBMIT_UNITS. */
const rounds = Math.ceil(Number(process.env.SUBMIT_UNITS ?? 1000) / perRound);
const width = 4;

/**
 * Units hand in through the service while, in turn, the statements of as many others go to the same database bare. Which
 * statements those are has been learnt on a copy of the database, so that keys, versions and numbers fit.
 */
export async function submit(): Promise<void> {
  const place = await openPlace(drafts);
  try {
    await place.reset();
    const { served, others } = await calls(place);
    await place.db.query("select setval('receipt_numbers', 6000000)"); // other numbers than the service will give
    const recorded = await recordOnce(place, others);
    await place.reset();
    const bench = await pgbench(place, recorded.slice(0, 2 * perRound));
    await place.reset();
    await calls(place); // sessions went with the reset
    const service = await startService({ dataDir: place.dataDir, environment: measured, nodeOptions: profiling() });
    const bare = await startBare(place, recorded);
    const turn = (round: number): [number, number] => [round * perRound, (round + 1) * perRound];
    const samples = await alternate(
      {
        service: (round) => sample(place.db, serviceSide(service), served.slice(...turn(round)), width),
        bare: (round) => bare.sample(place.db, ...turn(round), width),
      },
      rounds,
    );
    await Promise.all([service.stop(), bare.stop()]);
    const counted = { service: samples.service.slice(1), bare: samples.bare.slice(1) }; // the first warms up
    const own = medianRatio(counted.service, counted.bare, (one) => one.own);
    const together = medianRatio(counted.service, counted.bare, whole);
    recordFigure({
      name: 'submit',
      title: `Submit, over ${rounds * perRound} units`,
      bound: `≤ ${most} × the CPU of the same statements sent bare`,
      measured: `${together.toFixed(2)} ×`,
      met: together <= most,
      details: [
        `service: ${inWords(counted.service)}`,
        `the same statements bare: ${inWords(counted.bare)}`,
        `the statements' CPU is that of sender and PostgreSQL together; the two Node processes alone: ${own.toFixed(2)} ×`,
        `${recorded[0]!.statements.length} statements a submission: session, act and the view it answers with; ${rounds} rounds of ${perRound} on either side, ${width} at a time, the first left out`,
        bench,
      ],
    });
  } finally {
    await place.close();
  }
}

/** Of these units every other one hands in through the service; the statements of the rest are sent bare. */
async function calls({ db }: Place) {
  const people = await signIn(db, 'nominator', 2 * rounds * perRound);
  const all = (await ownDossiers(db, people)).map(submissionOf);
  return { served: all.filter((_, index) => index % 2 === 0), others: all.filter((_, index) => index % 2 === 1) };
}
