import { openPlace } from '../data-set/place.ts';
import { boundedFigure } from '../harness/comparison.ts';
import { sideBySide } from '../harness/floor-beside.ts';
import type { Call } from '../harness/load.ts';
import { alternate } from '../harness/medians.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { sample } from '../harness/samples.ts';
import { tenThousand } from './places.ts';

/** A unit's first page: 50 of its 100 dossiers among ten thousand of the organisation, asked for by its own people. */
export async function list(): Promise<void> {
  const place = await openPlace(tenThousand);
  try {
    const people = await signIn(place.db, 'nominator', 20);
    const pages = people.map(
      ({ cookie, unitId }): Call => ({ path: `/api/dossiers?unit=${unitId}`, headers: { cookie } }),
    );
    const sides = await sideBySide(place, pages);
    const calls = Array.from({ length: 600 }, (_, index) => pages[index % pages.length]!);
    await alternate(
      { service: () => sample(place.db, sides.service, calls), floor: () => sample(place.db, sides.floor, calls) },
      2,
    );
    const compared = await alternate(
      { service: () => sample(place.db, sides.service, calls), floor: () => sample(place.db, sides.floor, calls) },
      7,
    );
    const statements = sides.recorded[0]!.statements.length;
    await sides.close();
    const told = [
      `7 rounds of ${calls.length} calls in turn after 2 to warm up; ${statements} statements a call on either side`,
    ];
    recordFigure(boundedFigure({ name: 'list', title: 'List of 50 dossiers of a unit', most: 2 }, compared, told));
  } finally {
    await place.close();
  }
}
