import type { EntityManager } from 'typeorm';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { NomineeFacts } from '../../domain/eligibility/facts.ts';
import { type Judgement, judge } from '../../domain/eligibility/judgement.ts';
import type { CampaignPlan, CriteriaSet } from '../../domain/plan/plan.ts';
import { criteriaSetFor } from '../../domain/plan/plan-lookup.ts';
import { type ElectionFacts, electionFacts } from '../elections/election-facts.ts';
import type { DossierFolder } from './dossier-folder.ts';

/** One nominee, the facts it was judged by, and the machine's judgement; null where the plan has no criteria for such a subject. */
export interface JudgedNominee {
  readonly nominee: NomineeEntity;
  readonly facts: NomineeFacts;
  readonly judgement: Judgement | null;
  /** What it was judged by; null as above. */
  readonly set: CriteriaSet | null;
  /** Kind of the body that is put up, or of the unit that proposes a person: decides exclusion and criteria group. */
  readonly subjectKind: string;
}

/** Judges every nominee of a folder by the plan the folder is judged by. Most share one area, which is read once. */
export async function judgeFolder(db: EntityManager, folder: DossierFolder): Promise<JudgedNominee[]> {
  const judged: JudgedNominee[] = [];
  const areas = new Map<string, SubjectArea>();
  for (const nominee of folder.nominees) {
    const unitId = subjectUnitId(folder, nominee);
    const area = areas.get(unitId) ?? (await areaOf(db, folder, unitId));
    areas.set(unitId, area);
    judged.push(judgeByFacts({ plan: folder.plan, level: folder.dossier.level, nominee, ...area }));
  }
  return judged;
}

/** Judges one nominee: a collective by the area of its subject unit, a person by the unit that proposes them. */
export async function judgeNominee(
  db: EntityManager,
  folder: Pick<DossierFolder, 'plan' | 'campaign' | 'dossier' | 'unit'>,
  nominee: NomineeEntity,
): Promise<JudgedNominee> {
  const area = await areaOf(db, folder, subjectUnitId(folder, nominee));
  return judgeByFacts({ plan: folder.plan, level: folder.dossier.level, nominee, ...area });
}

type SubjectArea = Pick<JudgingFacts, 'subjectUnit' | 'elections'>;

const subjectUnitId = ({ unit }: Pick<DossierFolder, 'unit'>, nominee: NomineeEntity): string =>
  nominee.subjectUnitId ?? unit.id;

async function areaOf(
  db: EntityManager,
  { campaign, unit }: Pick<DossierFolder, 'campaign' | 'unit'>,
  unitId: string,
): Promise<SubjectArea> {
  const subjectUnit = unitId === unit.id ? unit : await db.findOneByOrFail(UnitEntity, { id: unitId });
  return { subjectUnit, elections: await electionFacts(db, campaign.id, unitId) };
}

/** What a judgement rests on, read beforehand: many nominees share a unit and its figures. */
export interface JudgingFacts {
  readonly plan: CampaignPlan;
  readonly level: string;
  readonly nominee: NomineeEntity;
  /** The collective itself, or the unit that proposes. */
  readonly subjectUnit: Pick<UnitEntity, 'kind'>;
  /** Of the subject unit. */
  readonly elections: ElectionFacts;
}

/** As `judgeNominee`, without reading anything. */
export function judgeByFacts({ plan, level, nominee, subjectUnit, elections }: JudgingFacts): JudgedNominee {
  const subjectKind = nominee.kind !== 'CA_NHAN' && nominee.bodyKind ? nominee.bodyKind : subjectUnit.kind;
  const facts: NomineeFacts = {
    kind: nominee.kind,
    isPartyMember: nominee.isPartyMember,
    attestations: nominee.attestations,
    ...elections,
  };
  const set = criteriaSetFor(plan, { level, subject: nominee.kind, group: plan.unitKinds[subjectKind]?.group ?? null });
  return { nominee, facts, set: set ?? null, judgement: set ? judge(facts, set, plan.criteria) : null, subjectKind };
}
