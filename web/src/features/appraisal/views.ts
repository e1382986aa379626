import type { View } from '../../api/client.ts';

/** A dossier as those who appraise it see it. */
export type Appraisal = View<'AppraisalView'>;
/** One of its nominees. */
export type Appraised = View<'AppraisedNomineeView'>;
/** Two that may be one, or one that went another route, too. */
export type Duplicate = View<'DuplicateView'>;
