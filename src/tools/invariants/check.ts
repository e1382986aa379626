import type { FileStore } from '../../files/file-store.ts';
import { checkChains } from '../../modules/audit/chain-check.ts';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import { catalogRules } from './catalog-rules.ts';
import { dossierRules, submissionRules } from './dossier-rules.ts';
import { type Finding, mostNamed, type RowRule } from './finding.ts';
import { nomineeRules, paperRules } from './nominee-rules.ts';
import { quotaFindings } from './quota.ts';
import { standingRules } from './standing-rules.ts';
import { fileFindings } from './stored-files.ts';

export const rowRules: readonly RowRule[] = [
  ...dossierRules,
  ...submissionRules,
  ...nomineeRules,
  ...paperRules,
  ...standingRules,
];

export interface Scrutiny {
  /** Answers from one snapshot. */
  readonly ask: Ask;
  /** Undefined: only the database is looked at. */
  readonly store?: FileStore;
  /** False: the files' contents are not read again. */
  readonly reading?: boolean;
}

/**
 * Everything in database and store that breaks a rule, as it is found. Set-based statements, one after the other; of one rule at most
 * `mostNamed` rows are named, and the last of them says that there are more.
 */
export async function* checkInvariants({ ask, store, reading = true }: Scrutiny): AsyncGenerator<Finding> {
  for (const rule of [...rowRules, ...(await catalogRules(ask))]) yield* broken(ask, rule);
  yield* quotaFindings(ask);
  for (const { kind, entryId, seal, organizationId, detail } of (await checkChains(ask)).faults) {
    yield { code: `audit.${kind}`, subject: entryId ?? `${organizationId ?? 'dịch vụ'}/${seal}`, detail };
  }
  if (store) yield* fileFindings(ask, store, reading);
}

async function* broken(ask: Ask, { code, of, wrong, sql }: RowRule): AsyncGenerator<Finding> {
  const rows = await ask<{ subject: string; note: string | null }>(
    `select subject, note from (${sql}) broken order by 1, 2 limit ${mostNamed + 1}`,
  );
  for (const { subject, note } of rows.slice(0, mostNamed)) {
    yield { code, subject, detail: `${of} ${subject} ${wrong}${note === null ? '' : ` (${note})`}.` };
  }
  if (rows.length <= mostNamed) return;
  yield { code, subject: '…', detail: `${of}: còn nhiều hơn ${mostNamed} dòng ${wrong}.` };
}
