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
  if (!isGroup(before) || !isGroup(after)) return same(before, after) ? [] : [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => planChanges(own(before, key), own(after, key), at(path, key)));
}

const own = (group: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(group, key) ? group[key] : undefined;

function same(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  return before.length === after.length && before.every((item, index) => planChanges(item, after[index]).length === 0);
}
