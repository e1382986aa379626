import type { Election } from '../../plan/plan.ts';
import type { NomineeFacts } from '../facts.ts';
import { judgeElections } from '../measured.ts';
import type { Verdict } from '../verdict.ts';

export interface ClosedOnTime {
  readonly elections: readonly Election[];
}

/** Kế hoạch Cao Lộc IV.1.2.a: «kết thúc bầu cử sớm hoặc đúng thời gian quy định». */
export function closedOnTime(facts: NomineeFacts, { elections }: ClosedOnTime): Verdict {
  return judgeElections(elections, {
    figures: facts.turnout,
    passes: (figure) => figure.closedOnTime ?? undefined,
    inWords: (figure) => closingInWords(figure.closedOnTime),
    demand: 'phải kết thúc sớm hoặc đúng thời gian quy định',
  });
}

function closingInWords(onTime: boolean | null): string {
  if (onTime === null) return 'chưa ghi giờ kết thúc';
  return onTime ? 'kết thúc sớm hoặc đúng giờ' : 'kết thúc muộn';
}
