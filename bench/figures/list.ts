import { openPlace } from '../data-set/place.ts';
import { boundedFigure } from '../harness/comparison.ts';
import { compareReads } from '../harness/floor-beside.ts';
import type { Call } from '../harness/load.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { tenThousand } from './places.ts';

/** A unit's first page: 50 of its 100 dossiers among ten thousand of the organisation, asked for by its own people. */
export async function list(): Promise<void> {
  const place = await openPlace(tenThousand);
  try {
    const people = await signIn(place.db, 'nominator', 20);
    const pages = people.map(
      ({ cookie, unitId }): Call => ({ path: `/api/dossiers?unit=${unitId}`, headers: { cookie } }),
    );
    const { compared, told } = await compareReads(place, pages);
    recordFigure(boundedFigure({ name: 'list', title: 'List of 50 dossiers of a unit', most: 2 }, compared, [told]));
  } finally {
    await place.close();
  }
}
