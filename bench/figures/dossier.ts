import { openPlace } from '../data-set/place.ts';
import { boundedFigure, ratios } from '../harness/comparison.ts';
import { compareReads, measured } from '../harness/floor-beside.ts';
import { type Call, load } from '../harness/load.ts';
import { signIn } from '../harness/people.ts';
import { recordFigure } from '../harness/results.ts';
import { startService } from '../harness/service.ts';
import { drafts } from './places.ts';
import { ownDossiers, submissionOf } from './submissions.ts';

const most = 2.5;

/** One dossier whole: three nominees, ten papers; handed in with its receipt, and as a draft with everything that is in its way judged. */
export async function dossier(): Promise<void> {
  const place = await openPlace(drafts);
  try {
    await place.reset();
    const people = await signIn(place.db, 'nominator', 40);
    const own = await ownDossiers(place.db, people);
    const handedIn = own.slice(0, 20);
    const service = await startService({ dataDir: place.dataDir, environment: measured });
    await load(service.url, handedIn.map(submissionOf), 1);
    await service.stop();
    const read = ({ id, cookie }: (typeof own)[number]): Call => ({ path: `/api/dossiers/${id}`, headers: { cookie } });
    const submitted = await compareReads(place, handedIn.map(read));
    const draft = await compareReads(place, own.slice(20).map(read));
    recordFigure(
      boundedFigure({ name: 'dossier', title: 'One dossier, handed in', most }, submitted.compared, [submitted.told]),
    );
    const { own: ratio } = ratios(draft.compared);
    recordFigure(
      boundedFigure({ name: 'dossier-draft', title: 'One dossier, a draft with its blockers', most }, draft.compared, [
        draft.told,
        `the draft is judged anew at every look (${ratio.toFixed(2)} ×): criteria, quota, papers`,
      ]),
    );
  } finally {
    await place.close();
  }
}
