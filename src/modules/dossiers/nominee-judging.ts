import type { EntityManager } from 'typeorm';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { NomineeFacts } from '../../domain/eligibility/facts.ts';
import { type Judgement, judge } from '../../domain/eligibility/judgement.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { criteriaSetFor } from '../../domain/plan/plan-lookup.ts';
import { type ElectionFacts, electionFacts } from '../elections/election-facts.ts';
import type { DossierFolder } from './dossier-folder.ts';

/** One nominee, the facts it was judged by, and the machine's judgement; null where the plan has no criteria for such a subject. */
export interface JudgedNominee {
  readonly nominee: NomineeEntity;
  readonly facts: NomineeFacts;
  readonly judgement: Judgement | null;
  /** Kind of the body that is put up, or of the unit that proposes a person: decides exclusion and criteria group. */
  readonly subjectKind: string;
}

/** Judges every nominee of a folder by the plan the folder is judged by. */
export async function judgeFolder(db: EntityManager, folder: DossierFolder): Promise<JudgedNominee[]> {
  const judged: JudgedNominee[] = [];
  for (const nominee of folder.nominees) judged.push(await judgeNominee(db, folder, nominee));
  return judged;
}

/** Judges one nominee: a collective by the area of its subject unit, a person by the unit that proposes them. */
export async function judgeNominee(
  db: EntityManager,
  { plan, campaign, dossier, unit }: Pick<DossierFolder, 'plan' | 'campaign' | 'dossier' | 'unit'>,
  nominee: NomineeEntity,
): Promise<JudgedNominee> {
  const subjectUnit =
    nominee.subjectUnitId && nominee.subjectUnitId !== unit.id
      ? await db.findOneByOrFail(UnitEntity, { id: nominee.subjectUnitId })
      : unit;
  const elections = await electionFacts(db, campaign.id, subjectUnit.id);
  return judgeByFacts({ plan, level: dossier.level, nominee, subjectUnit, elections });
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
  return { nominee, facts, judgement: set ? judge(facts, set, plan.criteria) : null, subjectKind };
}
