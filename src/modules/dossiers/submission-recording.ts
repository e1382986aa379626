import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import { SubmissionVerdictEntity } from '../../database/entities/submission-verdict.entity.ts';
import { factsToJson } from '../../domain/eligibility/facts.ts';
import { localDate } from '../../domain/local-time.ts';
import type { QuotaState } from '../../domain/quota.ts';
import type { Blocker } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { legalRegime } from '../campaigns/legal-regime.ts';
import type { DossierFolder, FolderDocument } from './dossier-folder.ts';
import type { JudgedNominee } from './nominee-judging.ts';

/** One submission, complete, at the moment it is recorded. */
export interface SubmissionFacts {
  readonly actor: Actor;
  readonly folder: DossierFolder;
  readonly judged: readonly JudgedNominee[];
  /** The arrival that decides lateness. */
  readonly arrival: Date;
  readonly recordedAt: Date;
  readonly missing: readonly Blocker[];
  /** The unit's quota with this dossier counted, and in words. */
  readonly quota: QuotaState & { readonly words: string };
}

/** Appends a submission with facts, verdicts, files and rule book as they are now, and gives it a receipt number. */
export async function recordSubmission(tx: EntityManager, facts: SubmissionFacts): Promise<SubmissionEntity> {
  const { actor, folder, arrival, recordedAt, missing, quota } = facts;
  const judged = facts.judged.filter(({ nominee }) => nominee.state !== 'withdrawn'); // the unit no longer puts them up
  const { dossier, plan, documents } = folder;
  const earlier = await tx.findOne(SubmissionEntity, { where: { dossierId: dossier.id }, order: { number: 'DESC' } });
  const onBehalf = dossier.takenInByOffice && dossier.state === 'draft';
  const submission = tx.create(SubmissionEntity, {
    id: uuid(),
    organizationId: dossier.organizationId,
    campaignId: dossier.campaignId,
    dossierId: dossier.id,
    number: (earlier?.number ?? 0) + 1,
    receivedAt: arrival,
    channel: onBehalf ? dossier.channel : 'WEB',
    incomingNumber: onBehalf ? dossier.incomingNumber : null,
    incomingDate: onBehalf ? dossier.incomingDate : null,
    ruleBookVersion: folder.ruleBookVersion,
    legalRegime: await legalRegime(tx, dossier.organizationId, localDate(arrival, plan.timeZone)),
    nominees: judged.map(snapshot),
    documents: documents.map(submittedFile),
    missing,
    quota,
    receiptNumber: await nextReceiptNumber(tx, localDate(arrival, plan.timeZone)),
    receiptCode: receiptCode(),
    supersedes: earlier?.receiptNumber ?? null,
    submittedBy: actor.userId,
    submittedByName: actor.name,
    createdAt: recordedAt,
  });
  await tx.insert(SubmissionEntity, submission);
  await recordVerdicts(tx, submission, judged);
  return submission;
}

function submittedFile({ id, kinds, form, nomineeId, fileName, sha256, size }: FolderDocument) {
  return { id, kinds, form, nomineeId, fileName, sha256, size };
}

/** What is kept of a nominee with a submission: enough to explain the verdicts, without CCCD, birth date or ethnicity. */
export interface SubmittedNominee {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly honorific: string | null;
  readonly rank: string | null;
  readonly position: string | null;
  readonly workplace: string | null;
  readonly subjectKind: string;
  readonly outcome: string | null;
  readonly facts: object;
}

function snapshot({ nominee, facts, judgement, subjectKind }: JudgedNominee): SubmittedNominee {
  const { id, kind, name, honorific, rank, post, workplace } = nominee;
  return {
    id,
    kind,
    name,
    honorific,
    rank,
    position: post,
    workplace,
    subjectKind,
    outcome: judgement?.outcome ?? null,
    facts: factsToJson(facts),
  };
}

async function recordVerdicts(
  tx: EntityManager,
  { id: submissionId, organizationId }: SubmissionEntity,
  judged: readonly JudgedNominee[],
): Promise<void> {
  const rows = judged.flatMap(({ nominee, judgement }) =>
    (judgement?.verdicts ?? []).map(({ criterion, clause, outcome, reason, evidence }) => ({
      submissionId,
      nomineeId: nominee.id,
      criterion,
      organizationId,
      clause,
      outcome,
      reason,
      evidence: evidence as object,
    })),
  );
  if (rows.length > 0) await tx.insert(SubmissionVerdictEntity, rows);
  for (const { nominee, judgement } of judged)
    await tx.update(NomineeEntity, nominee.id, { machineOutcome: judgement?.outcome ?? null });
}

/** «PGN-2026-000123»: unique over all organisations; a number may be skipped, never given twice. */
async function nextReceiptNumber(tx: EntityManager, day: string): Promise<string> {
  const [row] = (await tx.query(`select nextval('receipt_numbers') as number`)) as { number: string }[];
  return `PGN-${day.slice(0, 4)}-${row!.number.padStart(6, '0')}`;
}

/** Letters and digits that cannot be taken for one another on paper. */
const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const receiptCode = (): string => Array.from({ length: 10 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
