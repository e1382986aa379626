/** What a plan asks people to do beside the awards: tasks, reports, indicators, conferences, and how their dates are meant. */

/** «chậm nhất D» includes D; «trước D» excludes it; `AT` and `DURING` are for reading only. */
export type DateSense = 'NO_LATER_THAN' | 'BEFORE' | 'AT' | 'DURING';
export const dateSenses: readonly DateSense[] = ['NO_LATER_THAN', 'BEFORE', 'AT', 'DURING'];

export interface PlanTask {
  readonly title: string;
  readonly owner: string;
  readonly due: string | null;
  readonly dueSense: DateSense | null;
  readonly clause: string;
}
export interface PlanReport {
  readonly name: string;
  readonly by: string;
  readonly to: string;
  readonly form: string | null;
  /** Once, or repeated: the day of the month before which it is due. */
  readonly period: 'ONCE' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';
  /** Key in `dates` for ONCE. */
  readonly due: string | null;
  readonly beforeDay: number | null;
  readonly sections: readonly string[];
  readonly clause: string;
}
export interface PlanIndicator {
  readonly name: string;
  readonly unit: string;
  /** Decimal text with a dot, e.g. «12.5»: exact, never a float. */
  readonly target: string;
  readonly direction: 'AT_LEAST' | 'AT_MOST';
  /** The figure a relative target is measured from («tăng 10% so với chỉ tiêu tỉnh giao»), whole `unit`s; null = not known yet. */
  readonly baseline?: { readonly label: string; readonly unit: string; readonly value: number | null };
  readonly owner: string | null;
  readonly period: string;
  readonly milestones: readonly { readonly by: string; readonly target: string }[];
  readonly clause: string;
}
export interface PlanConference {
  readonly name: string;
  readonly when: string;
  readonly place: string;
  readonly points: number;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly programme: readonly { readonly item: string; readonly by: string }[];
  readonly clause: string;
}
