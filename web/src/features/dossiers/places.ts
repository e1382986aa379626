import type { View } from '../../api/client.ts';
import { slotPlace } from './papers/papers.ts';

/** Ids of the four parts of a dossier's page. */
export const partIds = {
  nominees: 'doi-tuong',
  criteria: 'tieu-chuan',
  papers: 'giay-to',
  check: 'kiem-tra-va-gui',
} as const;
export type Part = keyof typeof partIds;

const withoutSlashes = (name: string): string => name.replaceAll(/[^\w-]/g, '-');

/** Id of one nominee's sheet. */
export const nomineePlace = (nomineeId: string): string => `doi-tuong-${nomineeId}`;
/** Id of one field's input. */
export const fieldPlace = (nomineeId: string, field: string): string => `o-${nomineeId}-${field}`;
/** Id of one criterion of one nominee. */
export const criterionPlace = (nomineeId: string, criterion: string): string =>
  `tieu-chuan-${nomineeId}-${withoutSlashes(criterion)}`;

interface Pointer {
  readonly slot?: string | undefined;
  readonly nomineeId?: string | undefined;
  readonly criterion?: string | undefined;
  readonly field?: string | undefined;
}

/** Where on the page something stands, the nearest place first: whichever of them is there is gone to. */
export function placesOf({ slot, nomineeId, criterion, field }: Pointer): readonly string[] {
  if (slot) return [slotPlace(slot), partIds.papers];
  if (!nomineeId) return [partIds.nominees];
  if (criterion) return [criterionPlace(nomineeId, criterion), partIds.criteria];
  return [...(field ? [fieldPlace(nomineeId, field)] : []), nomineePlace(nomineeId), partIds.nominees];
}

/** Which part of the page a blocker belongs to; what concerns none (lateness, proof of arrival) stands beside the sending. */
export function partOf({ code, slot, criterion, nomineeId }: View<'BlockerView'>): Part {
  if (slot) return 'papers';
  if (criterion) return 'criteria';
  return nomineeId || code.startsWith('quota.') || code === 'dossier.no-nominees' ? 'nominees' : 'check';
}

/** Brings people to the first of the places that is on the page: opened, in view, with the focus. */
export function goTo(places: readonly string[]): void {
  const element = places.map((place) => document.getElementById(place)).find((found) => found !== null);
  if (!element) return;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (element instanceof HTMLDetailsElement) element.open = true;
  if (!element.matches('input, select, textarea, button, a, summary, [tabindex]')) element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
