import { at, isGroup } from '../../domain/plan/shape.ts';

/** One place where two plans differ; `before` or `after` is absent where the place itself is. */
export interface PlanChange {
  /** E.g. «dates.DOSSIER_CUTOFF.date», «criteria[G.TT.4.a].rule.params.percent». */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every place where two JSON documents differ, as deep as groups of fields go; lists are compared whole. The order of keys counts for nothing. */
export function planChanges(before: unknown, after: unknown, path = ''): readonly PlanChange[] {
  if (!isGroup(before) || !isGroup(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => planChanges(before[key], after[key], at(path, key)));
}
