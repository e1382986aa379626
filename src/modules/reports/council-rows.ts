import type { EntityManager } from 'typeorm';
import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { Judgement } from '../../domain/eligibility/judgement.ts';
import { judgeWithAppraisal } from '../../domain/eligibility/judgement.ts';
import { nomineeStateNames } from '../../domain/nominee-workflow.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { CouncilRow, CouncilTurnout } from '../../exports/council-row.ts';
import type { CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { type JudgedNominee, judgeByFacts } from '../dossiers/nominee-judging.ts';
import { type Conclusions, conclusionsOn } from './list-conclusions.ts';
import { printedName } from './list-frame.ts';
import { MissingPapers, papersOf } from './list-papers.ts';
import { type ListedNominee, type ListGroup, type ListSelection, listPages } from './list-selection.ts';
import { SubjectUnits } from './subject-units.ts';

/** What the rows of a list are read with. */
export interface RowSource {
  readonly db: EntityManager;
  readonly ruleBooks: RuleBooks;
  readonly campaign: CampaignInForce;
}

/** Everybody selected, in the order of the list, judged as things stand now. A page at a time: memory stays the same. */
export async function* councilRows(source: RowSource, selection: ListSelection): AsyncGenerator<CouncilRow> {
  const subjects = new SubjectUnits(source.db, source.campaign);
  for await (const page of listPages(source.db, selection)) {
    yield* await pageRows({ ...source, subjects, selection }, page);
  }
}

interface PageSource extends RowSource {
  readonly subjects: SubjectUnits;
  readonly selection: ListSelection;
}

async function pageRows(source: PageSource, page: readonly ListedNominee[]): Promise<CouncilRow[]> {
  const { db, ruleBooks, campaign, subjects, selection } = source;
  const { organizationId, level } = selection;
  const ids = page.map(({ nominee }) => nominee.id);
  const conclusions = await conclusionsOn(db, organizationId, ids);
  const dossiers = [...new Set(page.map(({ nominee }) => nominee.dossierId))];
  const papers = new MissingPapers(level, await papersOf(db, organizationId, dossiers));
  const units = await subjects.of(page.map(subjectOf));
  const rows: CouncilRow[] = [];
  for (const listed of page) {
    const { nominee, group, ruleBookVersion } = listed;
    const { plan } = await ruleBooks.version(db, campaign.id, ruleBookVersion);
    const { unit: subjectUnit, elections } = units.get(subjectOf(listed))!;
    const judged = judgeByFacts({ plan, level, nominee, subjectUnit, elections });
    const missing = papers.of(plan, nominee);
    rows.push(councilRow({ plan, group, judged, missing, conclusions: conclusions.get(nominee.id)! }));
  }
  return rows;
}

const subjectOf = ({ nominee, group }: ListedNominee): string => nominee.subjectUnitId ?? group.unit.id;

interface RowFacts {
  readonly plan: CampaignPlan;
  readonly group: ListGroup;
  readonly judged: JudgedNominee;
  readonly missing: readonly string[];
  readonly conclusions: Conclusions;
}

function councilRow({ plan, group, judged, missing, conclusions }: RowFacts): CouncilRow {
  const { nominee } = judged;
  const judgement = judged.judgement && judgeWithAppraisal(judged.judgement, conclusions.outcomes);
  const unit = { code: group.unit.code, name: printedName(group.unit, plan) };
  const isUnitItself = nominee.kind === 'TAP_THE' && nominee.name === group.unit.name;
  return {
    kind: nominee.kind,
    unit,
    name: isUnitItself ? unit.name : nominee.name,
    honorific: nominee.honorific,
    rank: nominee.rank,
    position: nominee.post,
    workplace: nominee.workplace,
    achievement: nominee.achievementSummary,
    criteria: (judgement?.verdicts ?? []).map(({ clause, label, outcome }) => ({ clause, label, outcome })),
    turnout: judgement ? turnoutOf(judged, judgement, plan) : [],
    missingPapers: missing,
    conclusion: conclusionOf(nominee),
    conclusionNote: nominee.conclusionNote,
    note: noteOf(nominee, conclusions, plan),
    isWoman: nominee.gender === 'NU',
    isLeader: nominee.isLeader === true,
  };
}

/** The figures of every election that a turnout criterion of this nominee asks for, as far as they are known. */
function turnoutOf({ facts }: JudgedNominee, { verdicts }: Judgement, { criteria }: CampaignPlan): CouncilTurnout[] {
  const asked = verdicts.flatMap(({ criterion }) => {
    const rule = criteria[criterion]?.rule;
    return rule?.kind === 'turnout-at-least' ? rule.params.elections : [];
  });
  return [...new Set(asked)].flatMap((election) => {
    const known = facts.turnout.get(election);
    return known ? [{ election, registered: known.registered, voted: known.voted, confirmed: known.confirmed }] : [];
  });
}

/** Once found eligible a nominee stays so on paper, whatever the council or the level above decided. */
function conclusionOf({ state }: NomineeEntity): CouncilRow['conclusion'] {
  if (state === 'unqualified') return 'unqualified';
  return state === 'proposed' || state === 'on-hold' ? 'undecided' : 'qualified';
}

function noteOf(
  { state, changedAfterAppraisal, otherRoute }: NomineeEntity,
  { excepted }: Conclusions,
  { criteria }: CampaignPlan,
): string {
  const exceptions = excepted.map((code) => criteria[code]?.label ?? code);
  return [
    state === 'qualified' ? '' : `${nomineeStateNames[state]}.`,
    changedAfterAppraisal && `Kết quả thay đổi sau thẩm định: ${changedAfterAppraisal}`,
    otherRoute && `Đã đề nghị tuyến khác: ${otherRoute}`,
    exceptions.length > 0 && `Trưởng phòng chấp thuận ngoại lệ: ${exceptions.join('; ')}.`,
  ]
    .filter(Boolean)
    .join('\n');
}
