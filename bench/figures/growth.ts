import { openPlace, type Place } from '../data-set/place.ts';
import { inWords } from '../harness/comparison.ts';
import { measured, serviceSide } from '../harness/floor-beside.ts';
import { type Call, load } from '../harness/load.ts';
import { alternate, medianRatio } from '../harness/medians.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { type Sample, sample, whole } from '../harness/samples.ts';
import { startService } from '../harness/service.ts';
import { million, tenThousand } from './places.ts';

const most = 1.3;

/** The same lists in an organisation of ten thousand dossiers and in one of a million, a service and a database each. */
export async function growth(): Promise<void> {
  const few = await openPlace(tenThousand);
  const many = await openPlace(million);
  try {
    const ofUnit = await measure(few, many, unitPages);
    const ofOffice = await measure(few, many, officePages);
    recordFigure({
      name: 'growth',
      title: 'The same list with a million dossiers instead of ten thousand',
      bound: `≤ ${most} ×`,
      measured: `${ofUnit.whole.toFixed(2)} × (office: ${ofOffice.whole.toFixed(2)} ×)`,
      met: Math.max(ofUnit.whole, ofOffice.whole) <= most,
      details: [
        'processor time of service and PostgreSQL together; «office»: the newest 50 of the whole organisation, its total told as «hơn 10.000»',
        ...words('unit', ofUnit),
        ...words('office', ofOffice),
      ],
    });
  } finally {
    await many.close();
    await few.close();
  }
}

/** 50 of a unit's 100 dossiers, for its own people. */
const unitPages = async ({ db }: Place): Promise<Call[]> =>
  (await signIn(db, 'nominator', 100)).map(({ cookie, unitId }) => ({
    path: `/api/dossiers?unit=${unitId}`,
    headers: { cookie },
  }));

const officePages = async ({ db }: Place): Promise<Call[]> =>
  (await signIn(db, 'appraiser', 1)).map(({ cookie }) => ({ path: '/api/dossiers', headers: { cookie } }));

async function measure(few: Place, many: Place, pages: (place: Place) => Promise<Call[]>) {
  const turns = { many: await turnsOf(many, await pages(many)), few: await turnsOf(few, await pages(few)) };
  const rounds = { many: turns.many.round, few: turns.few.round };
  await alternate(rounds, 1);
  const samples = await alternate(rounds, 5);
  await Promise.all([turns.many.stop(), turns.few.stop()]);
  const latency = medianRatio(samples.many, samples.few, ({ ms }) => ms);
  return { ...samples, whole: medianRatio(samples.many, samples.few, whole), latency };
}

async function turnsOf({ dataDir, db }: Place, pages: readonly Call[]) {
  const service = await startService({ dataDir, environment: measured });
  const calls = Array.from({ length: 100 }, (_, index) => pages[index % pages.length]!);
  await load(service.url, calls, 2);
  return { round: () => sample(db, serviceSide(service), calls, 2), stop: () => service.stop() };
}

function words(list: string, { many, few, latency }: { many: Sample[]; few: Sample[]; latency: number }): string[] {
  return [
    `${list}, ten thousand: ${inWords(few)}`,
    `${list}, a million: ${inWords(many)}; time to the answer ${latency.toFixed(2)} ×`,
  ];
}
