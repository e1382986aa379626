import { Refusal } from './refusal.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Deeper than any plan (12) and far from what a stack of calls can bear. */
const deepest = 100;

/**
 * Applies a JSON merge patch (RFC 7396): objects are merged, null removes a member, everything else (arrays too) replaces.
 *
 * Neither argument is changed and the answer shares nothing with the patch. Members keep the target's order, new ones follow in the
 * patch's order. A member named `__proto__` is never taken over. Refusal `request.invalid` when the patch is nested deeper than 100.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  return merged(target, patch, 0);
}

function merged(target: unknown, patch: unknown, depth: number): unknown {
  if (!isObject(patch)) return copied(patch, depth);
  refuseTooDeep(depth);
  const members = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) members.delete(key);
    else members.set(key, merged(members.get(key), value, depth + 1));
  }
  members.delete('__proto__');
  return Object.fromEntries(members);
}

/** Inside an array nothing is merged and nulls stay. */
function copied(value: unknown, depth: number): unknown {
  refuseTooDeep(depth);
  if (Array.isArray(value)) return value.map((item) => copied(item, depth + 1));
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(members.map(([key, member]) => [key, copied(member, depth + 1)]));
}

function refuseTooDeep(depth: number): void {
  if (depth <= deepest) return;
  throw new Refusal(
    'request.invalid',
    `Nội dung sửa đổi lồng nhau quá ${deepest} cấp. Gửi lại đúng cấu trúc của kế hoạch.`,
  );
}

/**
 * The merge patch that writes `value` at a dot-separated path of `target`: («dates.PAPER_CUTOFF.time», '17:00') →
 * `{ dates: { PAPER_CUTOFF: { time: '17:00' } } }`. The target is only read.
 *
 * Keys that hold dots themselves (criterion «G.TT.4.a») are found in the target, longest first; what is not there yet is split at every dot.
 * As in every merge patch null removes: it cannot write a null.
 */
export function setPath(target: unknown, path: string, value: unknown): JsonObject {
  const [last, ...outwards] = keysOf(target, path).reverse() as [string, ...string[]];
  return outwards.reduce<JsonObject>((inner, key) => ({ [key]: inner }), { [last]: value });
}

function keysOf(target: unknown, path: string): string[] {
  const own = isObject(target) ? Object.keys(target) : [];
  const [key] = own.filter((name) => path === name || path.startsWith(`${name}.`)).sort((a, b) => b.length - a.length);
  if (key === undefined) return path.split('.');
  if (key === path) return [key];
  return [key, ...keysOf((target as JsonObject)[key], path.slice(key.length + 1))];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
