import type { Election } from '../../plan/plan.ts';
import type { NomineeFacts, SeatFact } from '../facts.ts';
import { judgeElections } from '../measured.ts';
import type { Verdict } from '../verdict.ts';

export interface SeatsFilled {
  readonly elections: readonly Election[];
}

/** Kế hoạch Cao Lộc IV.1.2.a: «kết quả bầu cử đảm bảo đủ số lượng đại biểu». */
export function seatsFilled(facts: NomineeFacts, { elections }: SeatsFilled): Verdict {
  return judgeElections(elections, {
    figures: facts.seats,
    passes: filled,
    inWords: ({ allotted, elected }) => `bầu được ${elected}/${allotted} đại biểu`,
    demand: 'phải bầu đủ số lượng đại biểu',
  });
}

/** No seats to fill, or more elected than allotted, is a faulty record and proves nothing. */
function filled({ allotted, elected }: SeatFact): boolean | undefined {
  if (allotted <= 0 || elected > allotted) return undefined;
  return elected === allotted;
}
