/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of sorted or unsorted values; `share` between 0 and 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Measures every side once a round, in turning order, so that whatever else the machine does falls on all of them alike.
 * Answers with the samples of each side, by round.
 */
export async function alternate<Name extends string, Sample>(
  sides: Readonly<Record<Name, (round: number) => Promise<Sample>>>,
  rounds: number,
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(sides) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) samples[name].push(await sides[name](round));
  }
  return samples;
}

/** How many times as much the first needs as the second: the median over the rounds of what one round showed. */
export function medianRatio<Sample>(
  above: readonly Sample[],
  below: readonly Sample[],
  of: (sample: Sample) => number,
): number {
  return median(above.map((sample, round) => of(sample) / of(below[round]!)));
}
