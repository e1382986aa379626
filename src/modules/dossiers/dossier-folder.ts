import type { EntityManager } from 'typeorm';
import { DocumentEntity } from '../../database/entities/document.entity.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';

/** A paper in the folder with the state of its inspection. */
export type FolderDocument = DocumentEntity & {
  readonly checks: 'pending' | 'done';
  readonly size: number;
  readonly findings: readonly object[];
};

/** Everything in one dossier, read once per act. */
export interface DossierFolder {
  readonly dossier: DossierEntity;
  readonly unit: UnitEntity;
  readonly campaign: CampaignInForce;
  /** The plan it is judged by: the one in force for drafts and returned dossiers, the submission's for all others. */
  readonly plan: CampaignPlan;
  readonly ruleBookVersion: number;
  /** In the order the unit gave; withdrawn ones included. */
  readonly nominees: readonly NomineeEntity[];
  /** Current papers: neither superseded nor hidden; arrival evidence and what nobody has confirmed yet are left out. */
  readonly documents: readonly FolderDocument[];
}

/** Reads the folder of a dossier that the caller has found or locked. */
export async function readFolder(
  db: EntityManager,
  ruleBooks: RuleBooks,
  dossier: DossierEntity,
): Promise<DossierFolder> {
  const campaign = await ruleBooks.ofCampaign(db, dossier.campaignId);
  const ruleBook = isOpenForChange(dossier)
    ? campaign.ruleBook
    : await ruleBooks.version(db, dossier.campaignId, dossier.ruleBookVersion);
  return {
    dossier,
    unit: await db.findOneByOrFail(UnitEntity, { id: dossier.unitId }),
    campaign,
    plan: ruleBook.plan,
    ruleBookVersion: ruleBook.version,
    nominees: await db.find(NomineeEntity, { where: { dossierId: dossier.id }, order: { position: 'ASC', id: 'ASC' } }),
    documents: await currentDocuments(db, dossier.id),
  };
}

const isOpenForChange = ({ state }: DossierEntity): boolean => state === 'draft' || state === 'returned';

/** Papers that count now, oldest first. */
export async function currentDocuments(db: EntityManager, dossierId: string): Promise<FolderDocument[]> {
  const { entities, raw } = await db
    .createQueryBuilder(DocumentEntity, 'd')
    .addSelect(['f.checks as checks', 'f.size as size', 'f.findings as findings'])
    .innerJoin('files', 'f', 'f.organization_id = d.organization_id and f.sha256 = d.sha256')
    .where('d.dossier_id = :dossierId and d.superseded_at is null and d.deleted_at is null', { dossierId })
    .andWhere('not d.evidence and not d.suggested')
    .orderBy('d.received_at')
    .addOrderBy('d.id')
    .getRawAndEntities<{ checks: 'pending' | 'done'; size: string; findings: object[] }>();
  return entities.map((document, index) => {
    const { checks, size, findings } = raw[index]!;
    return Object.assign(document, { checks, size: Number(size), findings });
  });
}
