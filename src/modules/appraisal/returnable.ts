import type { EntityManager } from 'typeorm';
import { codesOf } from '../../domain/eligibility/criteria-tree.ts';
import type { Returnable } from '../../domain/return-demand.ts';
import { filledSlots } from '../dossiers/documents/slots.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import type { NomineeInput } from '../dossiers/nominee.dto.ts';
import { judgeNominee } from '../dossiers/nominee-judging.ts';

/** Fields of a nominee that may be reopened: what a unit may patch, the answers to criteria apart. A new field without a line does not compile. */
const reopenable: Readonly<Record<Exclude<keyof NomineeInput, 'kind' | 'attestations'>, true>> = {
  ...{ name: true, honorific: true, rank: true, gender: true, birthDate: true, birthYear: true, citizenId: true },
  ...{ position: true, workplace: true, subjectUnitId: true, bodyKind: true, isPartyMember: true, isLeader: true },
  ...{ ethnicity: true, womenPercent: true, headcount: true, otherRoute: true, achievementSummary: true },
};
export const reopenableFields: readonly string[] = Object.keys(reopenable);

/** Everything in a dossier that can be sent back. */
export async function returnableOf(db: EntityManager, folder: DossierFolder): Promise<Returnable> {
  const nominees = new Map<string, readonly string[]>();
  for (const nominee of folder.nominees.filter(({ state }) => state !== 'withdrawn')) {
    const { judgement } = await judgeNominee(db, folder, nominee);
    nominees.set(nominee.id, judgement ? codesOf(judgement.require) : []);
  }
  return { slots: await filledSlots(db, folder), fields: reopenableFields, nominees };
}
