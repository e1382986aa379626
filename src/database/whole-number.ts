import type { ValueTransformer } from 'typeorm';

/** Reads a `bigint` column as a number: exact up to 2^53, which is enough for bytes. Raw queries still give text. */
export const wholeNumber: ValueTransformer = {
  from: (stored: string | null): number | null => (stored === null ? null : Number(stored)),
  to: (value: number | null): number | null => value,
};
