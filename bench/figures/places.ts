import type { PlaceSettings } from '../data-set/place.ts';

/** A unit's list is 100 dossiers long in both; an organisation has ten thousand or a million. */
export const tenThousand: PlaceSettings = { name: 'ten-thousand', units: 100, perUnit: 100, ready: false };
export const million: PlaceSettings = { name: 'million', units: 10_000, perUnit: 100, ready: false };

/** One draft in each unit that lacks nothing. */
export const drafts: PlaceSettings = { name: 'drafts', units: 2_000, perUnit: 1, ready: true };
