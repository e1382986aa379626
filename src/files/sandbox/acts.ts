import { type Declared, inspectFile } from '../file-inspection/inspect-file.ts';
import type { InspectionLimits } from '../file-inspection/limits.ts';
import type { TableLimits } from '../table/table.ts';

/**
 * Everything that opens foreign bytes, by name: what a sandbox can be asked to do. Arguments and answers are plain data. What few files need
 * is loaded when the first one comes: most threads only look.
 */
export const acts = {
  inspect: (limits: InspectionLimits, path: string, declared: Declared) => inspectFile(path, declared, limits),
  mergePhotos: async (limits: InspectionLimits, paths: readonly string[], out: string) =>
    (await import('../photos.ts')).photosToPdf(paths, out, limits),
  readTables: async (
    limits: InspectionLimits,
    file: { readonly path: string; readonly name: string },
    rows: TableLimits,
  ) => (await import('../table/table-file.ts')).readTables(file, rows, limits),
} as const;

export type ActName = keyof typeof acts;
type Rest<Parameters> = Parameters extends readonly [InspectionLimits, ...infer Others] ? Others : never;
export type ArgumentsOf<Name extends ActName> = Rest<Parameters<(typeof acts)[Name]>>;
export type AnswerOf<Name extends ActName> = Awaited<ReturnType<(typeof acts)[Name]>>;

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly limits: InspectionLimits;
}

export interface Demand {
  readonly name: ActName;
  readonly args: readonly unknown[];
}

/** A refusal travels as its parts: an error would arrive without them. */
export type Answer =
  | { readonly value: unknown }
  | {
      readonly refusal: {
        readonly code: string;
        readonly detail: string;
        readonly facts: Readonly<Record<string, unknown>>;
      };
    }
  | { readonly fault: string };
