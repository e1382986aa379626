import type { View } from '../../api/client.ts';

export type OverviewUnit = View<'OverviewUnitView'>;

/** What may be done with one unit, and to which. */
export interface UnitAct {
  readonly act: OverviewUnit['allowedActions'][number];
  readonly unit: OverviewUnit;
}
