import type { Election } from '../../plan/plan.ts';
import type { NomineeFacts, SeatFact } from '../facts.ts';
import { judgeElections } from '../measured.ts';
import type { Verdict } from '../verdict.ts';

export interface NoRerun {
  readonly elections: readonly Election[];
}

/** Kế hoạch Cao Lộc IV.1.2.a: «không phải bầu lại, bầu thêm». */
export function noRerun(facts: NomineeFacts, { elections }: NoRerun): Verdict {
  return judgeElections(elections, {
    figures: facts.seats,
    passes: ({ revote, extraElection }) => !revote && !extraElection,
    inWords: rerunInWords,
    demand: 'yêu cầu không phải bầu lại, bầu thêm',
  });
}

function rerunInWords({ revote, extraElection }: SeatFact): string {
  if (revote && extraElection) return 'có bầu lại và bầu thêm';
  if (revote) return 'có bầu lại';
  return extraElection ? 'có bầu thêm' : 'không bầu lại, bầu thêm';
}
