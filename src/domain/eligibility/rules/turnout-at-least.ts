import type { Election } from '../../plan/plan.ts';
import { formatCount, reachesTurnout } from '../../turnout.ts';
import type { NomineeFacts } from '../facts.ts';
import { judgeElections } from '../measured.ts';
import type { Verdict } from '../verdict.ts';

export interface TurnoutAtLeast {
  readonly percent: number;
  readonly elections: readonly Election[];
}

/** Kế hoạch Cao Lộc IV.1.2.a: «tỷ lệ cử tri đi bầu cử đạt từ 98% trở lên», in integers: 3.919/3.999 fails. */
export function turnoutAtLeast(facts: NomineeFacts, { percent, elections }: TurnoutAtLeast): Verdict {
  return judgeElections(elections, {
    figures: facts.turnout,
    passes: (figure) => reachesTurnout(figure, percent),
    inWords: ({ registered, voted }) => `${formatCount(voted)}/${formatCount(registered)} cử tri đi bầu`,
    demand: `phải đạt từ ${percent}%`,
    evidence: { percent },
  });
}
