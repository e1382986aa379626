import { medianRatio, median } from './medians.ts';
import type { Figure } from './results.ts';
import { type Sample, whole } from './samples.ts';

/** Two sides' samples, round by round. */
export interface Compared {
  readonly service: readonly Sample[];
  readonly floor: readonly Sample[];
}

/** How many times the floor's processor time the service takes: its process alone, and together with its database's. */
export function ratios({ service, floor }: Compared): { readonly own: number; readonly whole: number } {
  return { own: medianRatio(service, floor, ({ own }) => own), whole: medianRatio(service, floor, whole) };
}

/** «0.61 ms CPU (+ 0.30 ms PostgreSQL), answer in 1.9 ms». */
export function inWords(samples: readonly Sample[]): string {
  const of = (pick: (sample: Sample) => number): number => median(samples.map(pick));
  const own = (of((one) => one.own) / 1000).toFixed(2);
  const database = (of((one) => one.database) / 1000).toFixed(2);
  return `${own} ms CPU (+ ${database} ms PostgreSQL), answer in ${of((one) => one.ms).toFixed(1)} ms`;
}

/** The figure for a bound on the process's own time as a multiple of the floor's; the whole is told beside. */
export function boundedFigure(
  { name, title, most }: { readonly name: string; readonly title: string; readonly most: number },
  compared: Compared,
  more: readonly string[] = [],
): Figure {
  const { own, whole: together } = ratios(compared);
  return {
    name,
    title,
    bound: `≤ ${most.toFixed(1)} × the floor's CPU`,
    measured: `${own.toFixed(2)} ×`,
    met: own <= most,
    details: [
      `service: ${inWords(compared.service)}`,
      `floor: ${inWords(compared.floor)}`,
      `with PostgreSQL's time on both sides: ${together.toFixed(2)} ×`,
      ...more,
    ],
  };
}
