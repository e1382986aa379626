import type { EntityManager } from 'typeorm';
import type { DuplicateDecision } from '../../database/entities/duplicate-decision.entity.ts';
import type { DossierState } from '../../domain/dossier-workflow.ts';
import { type DuplicateCandidate, type DuplicateFinding, findDuplicates } from '../../domain/duplicates.ts';
import type { NomineeState } from '../../domain/nominee-workflow.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';

/** A nominee that may be put up twice: what is compared, and what people need to find it. */
export interface PutUp extends DuplicateCandidate {
  readonly searchKey: string;
  readonly state: NomineeState;
  readonly dossierId: string;
  readonly dossierState: DossierState;
  readonly unitCode: string;
  readonly unitName: string;
}

/** What a person decided last about one pair. */
export interface LatestDecision {
  readonly id: string;
  readonly first: string;
  readonly second: string | null;
  /** Codes of the reasons that were there when it was decided, parted by spaces. */
  readonly reasons: string;
  readonly decision: DuplicateDecision;
  readonly note: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}

/** One pair (or one nominee and another route) that looks like one, with what has been decided. */
export interface Finding {
  readonly first: PutUp;
  readonly second: PutUp | null;
  readonly reasons: DuplicateFinding['reasons'];
  readonly decision: LatestDecision | null;
  /** The decision covers every reason there is now; a reason that has come since opens the pair again. */
  readonly decided: boolean;
  /** Whom the decision leaves out though it still stands: a person has to withdraw it or conclude against it. */
  readonly leftOver: PutUp | null;
}

/**
 * Everything in a campaign that may be put up twice, decided or not, by the ids of the nominees: ten thousand nominees in half a second.
 * With `dossierIds` only those who may be one with a nominee of these dossiers are looked at, found by their names, numbers and units.
 */
export async function duplicateFindings(
  db: EntityManager,
  campaign: CampaignInForce,
  dossierIds?: readonly string[],
): Promise<Finding[]> {
  const nominees = await nomineesPutUp(db, campaign, dossierIds);
  const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
  const decisions = await latestDecisions(db, campaign, dossierIds && [...byId.keys()]);
  const { levels } = campaign.ruleBook.plan;
  const levelNames = Object.fromEntries(Object.entries(levels).map(([code, { name }]) => [code, name]));
  return findDuplicates(nominees, levelNames).map(({ first, second, reasons }) => {
    const pair = { first: byId.get(first)!, second: second === null ? null : byId.get(second)!, reasons };
    return { ...pair, ...decidedAbout(pair, decisions.get(keyOf(first, second)) ?? null) };
  });
}

function decidedAbout(
  { first, second, reasons }: Pick<Finding, 'first' | 'second' | 'reasons'>,
  decision: LatestDecision | null,
): Pick<Finding, 'decision' | 'decided' | 'leftOver'> {
  if (!decision) return { decision, decided: false, leftOver: null };
  const covered = decision.reasons.split(' ');
  const decided = reasons.every(({ code }) => covered.includes(code));
  const loser = { SAME_KEEP_FIRST: second, SAME_KEEP_SECOND: first, DIFFERENT: null, KEEP_BOTH: null }[
    decision.decision
  ];
  return { decision, decided, leftOver: loser && stands(loser) ? loser : null };
}

/** Concluded against: it takes no part any more, though the unit has not withdrawn it. */
export const stands = ({ state }: Pick<PutUp, 'state'>): boolean => state !== 'unqualified' && state !== 'not-approved';

const keyOf = (first: string, second: string | null): string => `${first}+${second}`;

/** `subjectUnitId` only where a collective is a unit of the list: a body beside it (`bodyKind`) is compared by its name. */
function nomineesPutUp(
  db: EntityManager,
  { organizationId, id }: CampaignInForce,
  dossierIds?: readonly string[],
): Promise<PutUp[]> {
  const like = (column: string): string =>
    `select n.id from own o join nominees n on n.organization_id = $1 and n.campaign_id = $2 and n.${column} = o.${column}`;
  const near = `with own as (select name_key, citizen_id, subject_unit_id from nominees where organization_id = $1 and dossier_id = any($3))
     ${['name_key', 'citizen_id', 'subject_unit_id'].map(like).join(' union ')}`;
  return db.query(
    `select n.id, n.kind, n.name, n.search_key as "searchKey", n.citizen_id as "citizenId", n.birth_date::text as "birthDate",
       n.birth_year as "birthYear", n.workplace, n.state, n.other_route as "otherRoute", d.id as "dossierId", d.state as "dossierState",
       d.level, d.unit_id as "unitId", u.code as "unitCode", u.name as "unitName",
       case when n.kind = 'TAP_THE' and n.body_kind is null then n.subject_unit_id end as "subjectUnitId"
     from nominees n join dossiers d on d.id = n.dossier_id join units u on u.id = d.unit_id
     where n.organization_id = $1 and n.campaign_id = $2
       and d.state in ('submitted', 'returned', 'accepted') and n.state not in ('withdrawn', 'cancelled')
       ${dossierIds ? `and n.id in (${near})` : ''}`,
    [organizationId, id, ...(dossierIds ? [dossierIds] : [])],
  );
}

/** With `nomineeIds` only decisions about pairs that begin with one of them. */
async function latestDecisions(
  db: EntityManager,
  { organizationId, id }: CampaignInForce,
  nomineeIds?: readonly string[],
): Promise<ReadonlyMap<string, LatestDecision>> {
  const rows = await db.query<LatestDecision[]>(
    `select distinct on (first_nominee_id, second_nominee_id) id, first_nominee_id as first, second_nominee_id as second, reason as reasons,
       decision, note, decided_by_name as "decidedByName", decided_at as "decidedAt"
     from duplicate_decisions where organization_id = $1 and campaign_id = $2
       ${nomineeIds ? 'and first_nominee_id = any($3)' : ''}
     order by first_nominee_id, second_nominee_id, decided_at desc, id desc`,
    [organizationId, id, ...(nomineeIds ? [nomineeIds] : [])],
  );
  return new Map(rows.map((row) => [keyOf(row.first, row.second), row]));
}
