import type { Election } from '../plan/plan.ts';
import { type Evidence, met, needsReview, unmet, type Verdict } from './verdict.ts';

/** What papers call each election, whatever the tiers are called in one place. */
export const electionNames: Readonly<Record<Election, string>> = {
  QUOC_HOI: 'Đại biểu Quốc hội',
  HDND_TINH: 'Đại biểu HĐND cấp tỉnh',
  HDND_XA: 'Đại biểu HĐND cấp xã',
};

/** How one measured rule reads the figure of one election. */
export interface Measurement<Figure extends { readonly confirmed: boolean }> {
  readonly figures: ReadonlyMap<Election, Figure>;
  /** Whether the figure meets the demand; undefined = it cannot tell. */
  readonly passes: (figure: Figure) => boolean | undefined;
  /** The figure in words, e.g. «490/500 cử tri đi bầu». */
  readonly inWords: (figure: Figure) => string;
  /** The demand in words, e.g. «phải đạt từ 98%». */
  readonly demand: string;
  readonly evidence?: Evidence;
}

type Status = 'passed' | 'failed' | 'provisional' | 'unclear' | 'absent';

interface Reading {
  readonly election: Election;
  readonly status: Status;
  readonly words: string;
  readonly figure: object | null;
}

/**
 * Judges a figure over every election the plan names: one confirmed failure decides; otherwise each must be there, confirmed and passing.
 * Provisional, absent and unclear figures (and a rule that names no election at all) ask for a person.
 */
export function judgeElections<Figure extends { readonly confirmed: boolean }>(
  elections: readonly Election[],
  measurement: Measurement<Figure>,
): Verdict {
  const readings = elections.map((election) => read(election, measurement));
  const evidence = {
    ...measurement.evidence,
    elections: readings.map(({ election, figure, status }) => ({ election, status, figure })),
  };
  const failed = readings.filter(({ status }) => status === 'failed');
  if (failed.length > 0) return unmet(`${wordsOf(failed)}; ${measurement.demand}.`, evidence);
  if (readings.length > 0 && readings.every(({ status }) => status === 'passed'))
    return met(`${wordsOf(readings)}.`, evidence);
  const open = readings.filter(({ status }) => status !== 'passed');
  return needsReview(
    ['Chưa đủ số liệu đã xác nhận để kết luận', wordsOf(open)].filter(Boolean).join('. ').concat('.'),
    evidence,
  );
}

function read<Figure extends { readonly confirmed: boolean }>(
  election: Election,
  measurement: Measurement<Figure>,
): Reading {
  const figure = measurement.figures.get(election);
  const name = electionNames[election];
  if (!figure) return { election, status: 'absent', words: `${name}: chưa có số liệu`, figure: null };
  const words = `${name}: ${measurement.inWords(figure)}`;
  if (!figure.confirmed) return { election, status: 'provisional', words: `${words} (tạm thời, chờ xác nhận)`, figure };
  const passes = measurement.passes(figure);
  if (passes === undefined) return { election, status: 'unclear', words: `${words} (chưa đủ căn cứ)`, figure };
  return { election, status: passes ? 'passed' : 'failed', words, figure };
}

function wordsOf(readings: readonly Reading[]): string {
  return readings.map(({ words }) => words).join('; ');
}
