import type { EntityManager } from 'typeorm';
import { constituencyTurnout, type SeatFact, type TurnoutFact } from '../../domain/eligibility/facts.ts';
import { type Election, elections } from '../../domain/plan/plan.ts';

/** What the elections say about one unit: turnout of its area, seats of the constituencies it lies in. */
export interface ElectionFacts {
  readonly turnout: ReadonlyMap<Election, TurnoutFact>;
  readonly seats: ReadonlyMap<Election, SeatFact>;
}

interface AreaRow {
  asked_id: string;
  unit_id: string;
  election: Election;
  constituency_id: string | null;
  registered: number | null;
  voted: number | null;
  closed_on_time: boolean | null;
  turnout_status: string | null;
  allotted: number | null;
  elected: number | null;
  revote: boolean | null;
  extra_election: boolean | null;
  seat_status: string | null;
}

/**
 * Turnout belongs to the Tổ (a constituency's is the integer sum of its tổ); seats, bầu lại and bầu thêm belong to the constituency of
 * that election and its tổ inherit them. A unit without any area has no facts.
 */
export async function electionFacts(db: EntityManager, campaignId: string, unitId: string): Promise<ElectionFacts> {
  return (await electionFactsOf(db, campaignId, [unitId])).get(unitId)!;
}

/** The same for many units in one question; each has an entry. */
export async function electionFactsOf(
  db: EntityManager,
  campaignId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, ElectionFacts>> {
  const rows = (await db.query(areas, [campaignId, [...new Set(unitIds)]])) as AreaRow[];
  const byUnit = new Map(unitIds.map((id) => [id, [] as AreaRow[]]));
  for (const row of rows) byUnit.get(row.asked_id)!.push(row);
  return new Map([...byUnit].map(([id, areasOfUnit]) => [id, factsOf(areasOfUnit)]));
}

function factsOf(rows: readonly AreaRow[]): ElectionFacts {
  const turnout = new Map<Election, TurnoutFact>();
  const seats = new Map<Election, SeatFact>();
  for (const election of elections) {
    const ofElection = rows.filter((row) => row.election === election);
    const sum = constituencyTurnout(ofElection.map(turnoutOf));
    if (sum) turnout.set(election, sum);
    const seat = seatsTogether(ofElection);
    if (seat) seats.set(election, seat);
  }
  return { turnout, seats };
}

/** One row per unit asked for, area (the unit itself, or the tổ of the constituency) and election. */
const areas = `
  with asked(id) as (select unnest($2::uuid[])), area as (
    select distinct asked.id as asked_id, c.unit_id from asked join unit_constituencies c on c.constituency_id = asked.id
    union select id, id from asked where not exists (select 1 from unit_constituencies where constituency_id = asked.id)
  ), election(election) as (values ('QUOC_HOI'), ('HDND_TINH'), ('HDND_XA'))
  select a.asked_id, a.unit_id, e.election, c.constituency_id, t.registered, t.voted, t.closed_on_time, t.status as turnout_status,
    s.allotted, s.elected, s.revote, s.extra_election, s.status as seat_status
  from area a cross join election e
  left join unit_constituencies c on c.unit_id = a.unit_id and c.election = e.election
  left join turnout_results t on t.campaign_id = $1 and t.unit_id = a.unit_id and t.election = e.election
  left join seat_results s on s.campaign_id = $1 and s.unit_id = c.constituency_id and s.election = e.election
  order by a.asked_id, a.unit_id`;

function turnoutOf(row: AreaRow): TurnoutFact | undefined {
  if (row.registered === null || row.voted === null) return undefined;
  return {
    registered: row.registered,
    voted: row.voted,
    closedOnTime: row.closed_on_time,
    confirmed: row.turnout_status === 'confirmed',
  };
}

/** Areas of one constituency share its seats; areas of several (a sum that spans them) add up. */
function seatsTogether(rows: readonly AreaRow[]): SeatFact | undefined {
  const byConstituency = [
    ...new Map(rows.filter((row) => row.constituency_id !== null).map((row) => [row.constituency_id, row])).values(),
  ];
  const known = byConstituency.filter((row) => row.allotted !== null && row.elected !== null);
  if (known.length === 0) return undefined;
  return {
    allotted: known.reduce((sum, row) => sum + row.allotted!, 0),
    elected: known.reduce((sum, row) => sum + row.elected!, 0),
    revote: known.some((row) => row.revote === true),
    extraElection: known.some((row) => row.extra_election === true),
    confirmed: known.length === byConstituency.length && known.every((row) => row.seat_status === 'confirmed'),
  };
}
