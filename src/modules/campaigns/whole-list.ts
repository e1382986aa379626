import type { Page } from '../../http/paging.ts';

/** A short list that is never cut into pages, in the shape of every list. */
export function wholeList<T>(items: readonly T[]): Page<T> {
  return { items, total: items.length, totalCapped: false, page: 1, pageSize: items.length };
}
