/**
 * Every kind of work that is done later, with the payload its handler gets: plain JSON that names rows, never a person.
 * The module that owns the work registers the handler (`JobHandlers`); whoever needs the work done enqueues it.
 */
export interface JobPayloads {
  /** Figures changed: what was judged by them is judged again. Owned by appraisal. */
  rejudge: { readonly campaignId: string; readonly unitIds: readonly string[] };
  /** A file whose inspection took longer than its sender could wait is looked into. Owned by dossiers. */
  'inspect-file': { readonly organizationId: string; readonly sha256: string };
  /** Once a day: what has served its time is forgotten. Owned by reports. */
  'purge-sign-in-attempts': Nothing;
  'purge-idempotency-keys': Nothing;
  'purge-job-runs': Nothing;
  'sweep-orphan-files': Nothing;
  /** What has been kept long enough loses its persons, or is only counted. `at`: ISO 8601, the instant it was asked for. Owned by retention. */
  'retention-run': { readonly organizationId: string; readonly dryRun: boolean; readonly at: string };
  /** Everything of one organisation as one zip. Owned by retention. */
  'export-organization': { readonly organizationId: string; readonly at: string };
  /** Every minute: audit entries are chained by hash. Owned by audit. */
  'seal-audit': Nothing;
}

type Nothing = Readonly<Record<string, never>>;

export type JobKind = keyof JobPayloads;
