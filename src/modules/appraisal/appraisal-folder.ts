import { type EntityManager, In } from 'typeorm';
import { AppraisalVerdictEntity } from '../../database/entities/appraisal-verdict.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { DocumentEntity } from '../../database/entities/document.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import { combineAppraisal } from '../../domain/appraisal/appraised.ts';
import type { NomineeFactsJson } from '../../domain/eligibility/facts.ts';
import type { Judgement } from '../../domain/eligibility/judgement.ts';
import type { RuleBooks } from '../campaigns/rule-books.ts';
import { type DossierFolder, type FolderDocument, readFolder } from '../dossiers/dossier-folder.ts';
import { type JudgedNominee, judgeNominee } from '../dossiers/nominee-judging.ts';
import { exceptionsOf } from '../dossiers/submission-case.ts';
import type { SubmittedNominee } from '../dossiers/submission-recording.ts';

/**
 * The folder as the office judges it. What a unit has changed in a returned dossier and not sent yet is its own affair: until it is handed in
 * again, the latest submission is what is judged, by the rule book it came under (`model.md`, Lateness).
 */
export async function readAppraisedFolder(
  db: EntityManager,
  ruleBooks: RuleBooks,
  dossier: DossierEntity,
): Promise<DossierFolder> {
  const folder = await readFolder(db, ruleBooks, dossier);
  if (dossier.state !== 'returned') return folder;
  const latest = await latestSubmission(db, dossier.id);
  if (!latest) return folder;
  const { plan, version } = await ruleBooks.version(db, dossier.campaignId, latest.ruleBookVersion);
  const ids = (latest.documents as readonly { id: string }[]).map(({ id }) => id);
  const submitted = new Map((latest.nominees as readonly SubmittedNominee[]).map((nominee) => [nominee.id, nominee]));
  return {
    ...folder,
    plan,
    ruleBookVersion: version,
    documents: await submittedDocuments(db, ids),
    nominees: folder.nominees.map((nominee) => asSubmitted(nominee, submitted.get(nominee.id))),
  };
}

export function latestSubmission(db: EntityManager, dossierId: string): Promise<SubmissionEntity | null> {
  return db.findOne(SubmissionEntity, { where: { dossierId }, order: { number: 'DESC' } });
}

/** What the judgement rests on as it was handed in; name and state are those of today. */
function asSubmitted(nominee: NomineeEntity, submitted: SubmittedNominee | undefined): NomineeEntity {
  if (!submitted) return nominee;
  const { attestations, isPartyMember } = submitted.facts as NomineeFactsJson;
  return { ...nominee, attestations, isPartyMember };
}

/** The files of a submission, superseded and hidden ones included; what proved unsafe afterwards (hidden by nobody) is gone. */
async function submittedDocuments(db: EntityManager, ids: readonly string[]): Promise<FolderDocument[]> {
  const documents = await db.find(DocumentEntity, {
    where: { id: In([...ids]) },
    order: { receivedAt: 'ASC', id: 'ASC' },
  });
  const files = (await db.query(
    `select d.id, f.checks, f.size, f.findings from documents d
     join files f on f.organization_id = d.organization_id and f.sha256 = d.sha256 where d.id = any($1)`,
    [ids],
  )) as { id: string; checks: 'pending' | 'done'; size: string; findings: object[] }[];
  const byId = new Map(files.map((file) => [file.id, file]));
  return documents
    .filter(({ deletedAt, deletedBy }) => deletedAt === null || deletedBy !== null)
    .map((document) => {
      const { checks, size, findings } = byId.get(document.id)!;
      return Object.assign(document, { checks, size: Number(size), findings });
    });
}

/** One nominee with everything that has been said about it: by the machine, by appraisers, by the head of office. */
export interface AppraisedNominee extends JudgedNominee {
  readonly verdicts: readonly AppraisalVerdictEntity[];
  /** Criteria with an exception. */
  readonly exceptions: readonly string[];
  /** All of it together; undefined where the plan has no criteria for such a subject. */
  readonly combined: Judgement | undefined;
}

/** Judges nominees of a folder and lays beside it what people have concluded. */
export async function appraisedNominees(
  db: EntityManager,
  folder: DossierFolder,
  nominees: readonly NomineeEntity[] = folder.nominees,
): Promise<AppraisedNominee[]> {
  const ids = nominees.map(({ id }) => id);
  const rows = await db.find(AppraisalVerdictEntity, { where: { nomineeId: In(ids) }, order: { criterion: 'ASC' } });
  const exceptions = await exceptionsOf(db, nominees);
  const appraised: AppraisedNominee[] = [];
  for (const nominee of nominees) {
    const judged = await judgeNominee(db, folder, nominee);
    const said = {
      verdicts: rows.filter(({ nomineeId }) => nomineeId === nominee.id),
      exceptions: exceptions.get(nominee.id) ?? [],
    };
    const combined = judged.judgement ? combineAppraisal(judged.judgement, said) : undefined;
    appraised.push({ ...judged, ...said, combined });
  }
  return appraised;
}
