import { type EntityManager, IsNull } from 'typeorm';
import { CriterionExceptionEntity } from '../../database/entities/criterion-exception.entity.ts';
import { DocumentEntity } from '../../database/entities/document.entity.ts';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { SubmissionCase } from '../../domain/blockers.ts';
import type { Exclusion } from '../../domain/plan/plan.ts';
import { cutoffDate, documentsFor, exclusionFor } from '../../domain/plan/plan-lookup.ts';
import type { Blocker } from '../../domain/refusal.ts';
import type { NomineeCase } from '../../domain/nominee-blockers.ts';
import { unitCutoff } from '../campaigns/unit-cutoff.ts';
import type { DossierFolder } from './dossier-folder.ts';
import type { JudgedNominee } from './nominee-judging.ts';

/** A submission's facts but for the quota, which is counted last, under its lock. */
export type UncountedCase = Omit<SubmissionCase, 'quota'>;

/** Gathers what the blockers are judged from. `receivedAt` is the arrival that decides lateness. */
export async function submissionCase(
  db: EntityManager,
  folder: DossierFolder,
  judged: readonly JudgedNominee[],
  receivedAt: Date,
): Promise<UncountedCase> {
  const { dossier, plan, unit, documents } = folder;
  const exceptions = await exceptionsOf(db, folder.nominees);
  return {
    receivedAt,
    deadline: {
      cutoff: await deadlineOf(db, folder),
      clause: cutoffDate(plan, dossier.level)?.clause ?? plan.levels[dossier.level]?.clause ?? '',
      timeZone: plan.timeZone,
    },
    unitName: unit.name,
    nominees: judged.map((one) => nomineeCase(one, folder, exceptions)),
    requirements: documentsFor(plan, dossier.level),
    documents,
    fields: plan.fields,
    confirmedFailure: plan.settings.confirmedFailure,
  };
}

/** The unit's cut-off; for a returned dossier the day the office set for mending it. */
export async function deadlineOf(
  db: EntityManager,
  { dossier, campaign }: Pick<DossierFolder, 'dossier' | 'campaign'>,
): Promise<Date | undefined> {
  if (dossier.state === 'returned') return dossier.mendBy ?? undefined;
  return unitCutoff(db, campaign, dossier.level, dossier.unitId);
}

/** The arrival that decides lateness: stamped on the web, evidenced for what the office took in on a unit's behalf. */
export function arrivalOf({ dossier }: Pick<DossierFolder, 'dossier'>, receivedAt: Date): Date {
  return dossier.takenInByOffice && dossier.state === 'draft' && dossier.evidencedArrival
    ? dossier.evidencedArrival
    : receivedAt;
}

/** What is taken in on a unit's behalf needs proof of when it came. */
export async function evidenceBlockers(
  db: EntityManager,
  { dossier }: Pick<DossierFolder, 'dossier'>,
): Promise<Blocker[]> {
  if (!dossier.takenInByOffice || dossier.state !== 'draft') return [];
  if (await db.existsBy(DocumentEntity, { dossierId: dossier.id, evidence: true, deletedAt: IsNull() })) return [];
  const detail =
    'Chưa có bằng chứng thời điểm văn bản đến. Hãy tải lên ảnh chụp màn hình iOffice hoặc phiếu giao nhận có giờ.';
  return [{ code: 'slot.missing', severity: 'refusing', detail, slot: 'EVIDENCE' }];
}

function nomineeCase(
  { nominee, judgement, subjectKind }: JudgedNominee,
  { plan, dossier }: DossierFolder,
  exceptions: Exceptions,
): NomineeCase {
  return {
    id: nominee.id,
    kind: nominee.kind,
    name: nominee.name,
    state: nominee.state,
    identity: { ...nominee, position: nominee.post },
    exclusion: exclusionOf({ nominee, subjectKind }, plan, dossier.level),
    judgement: judgement ?? undefined,
    exceptions: exceptions.get(nominee.id) ?? [],
  };
}

/** The plan's exclusion of the body that is put up, or of the body a person belongs to. */
export function exclusionOf(
  { nominee, subjectKind }: Pick<JudgedNominee, 'nominee' | 'subjectKind'>,
  plan: DossierFolder['plan'],
  level: string,
): Exclusion | undefined {
  const kind = nominee.kind === 'CA_NHAN' ? nominee.bodyKind : subjectKind;
  return kind ? exclusionFor(plan, kind, level) : undefined;
}

type Exceptions = ReadonlyMap<string, readonly string[]>;

/** Criteria the head of office has excepted each nominee from. */
export async function exceptionsOf(db: EntityManager, nominees: readonly NomineeEntity[]): Promise<Exceptions> {
  const ids = nominees.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await db
          .createQueryBuilder(CriterionExceptionEntity, 'e')
          .where('e.nominee_id in (:...ids)', { ids })
          .getMany();
  return new Map(
    ids.map((id) => [id, rows.filter(({ nomineeId }) => nomineeId === id).map(({ criterion }) => criterion)]),
  );
}
