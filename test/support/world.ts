import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type pg from 'pg';
import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { tokenHash } from '../../src/http/actor-lookup.ts';
import { requirePlanLibrary } from '../../src/modules/campaigns/plan-library.ts';
import { permissions } from '../../src/domain/permissions.ts';
import { buildRuleBook } from '../../src/domain/plan/rule-book-building.ts';
import type { PlanAnswer } from '../../src/domain/plan/rule-book.ts';
import { demoMembership, units, widerConstituencies } from './cao-loc.ts';
import { type Agent, createOrganization, createPerson, createUnit, type Person } from './people.ts';
import type { TestApp } from './test-app.ts';

/** Xã Cao Lộc as the demo shows it, put straight into the tables: units, constituencies, campaign opened, election results. No dossiers. */
export interface World {
  readonly organizationId: string;
  readonly campaignId: string;
  readonly campaign: 'cao-loc-2026';
  /** Id of the unit with this code. */
  unit(code: string): string;
  /** The demo account of this name (`tbc05`, `thamdinh1`, …), made when it is first asked for. */
  person(username: string): Promise<Person>;
  /** The same as a client that need not sign in: it carries a token for everything the person may do. */
  as(username: string): Promise<Agent>;
}

const somebody = '00000000-0000-7000-8000-000000000000';
const openedAt = '2026-03-01T08:00:00+07:00';
const countedAt = '2026-03-16T08:00:00+07:00';
const code = 'cao-loc-2026';

/** Builds the demo's commune in a test's database; once per database. */
export async function createWorld(testApp: TestApp): Promise<World> {
  const { db } = testApp;
  const organizationId = await createOrganization(db, { code: '06211', name: 'Xã Cao Lộc' });
  const ids = new Map<string, string>();
  for (const row of units) ids.set(row.code, await createUnit(db, organizationId, row));
  const unit = (unitCode: string): string => {
    const id = ids.get(unitCode);
    if (!id) throw new Error(`no unit ${unitCode}`);
    return id;
  };
  const place = { db, organizationId, unit };
  const campaignId = await openCampaign(place);
  await recordElections(place, campaignId);
  const people = new Map<string, Promise<Person>>();
  const person = (username: string): Promise<Person> => {
    const known =
      people.get(username) ?? createPerson(testApp, { username, organizationId, ...demoMembership(username) });
    people.set(username, known);
    return known;
  };
  const as = async (username: string): Promise<Agent> => withToken(testApp, await person(username));
  return { organizationId, campaignId, campaign: code, unit, person, as };
}

/** A client that carries a fresh token of this person, with every scope there is: the role alone decides. */
export async function withToken({ db, url }: TestApp, person: Person): Promise<Agent> {
  const token = `test-${uuid()}`;
  await db.query(
    `insert into api_tokens (id, organization_id, membership_id, name, token_hash, scopes, created_by, created_at)
     values ($1, $2, $3, 'test', $4, $5, $6, now())`,
    [uuid(), person.organizationId, person.membershipId, tokenHash(token), everyScope, person.userId],
  );
  const agent = request.agent(url);
  agent.set('Authorization', `Bearer ${token}`);
  return agent;
}

const everyScope = Object.keys(permissions).map((resource) => `${resource}:*`);

interface Place {
  readonly db: pg.Pool;
  readonly organizationId: string;
  readonly unit: (code: string) => string;
}

async function openCampaign({ db, organizationId, unit }: Place): Promise<string> {
  const { plans, demoAnswers } = await requirePlanLibrary(path.resolve('templates/campaigns'));
  const plan = plans.get(code)!;
  const answers: Record<string, PlanAnswer> = {};
  for (const [question, answer] of Object.entries(demoAnswers.get(code)!)) {
    answers[question] = { ...answer, answeredBy: 'Trưởng phòng', answeredAt: openedAt, demo: true };
  }
  const ruleBook = buildRuleBook(plan, answers, 1);
  const id = uuid();
  await db.query(
    `insert into campaigns (id, organization_id, code, name, preset, phase, plan, rule_book_version, version, created_by, created_by_name,
       created_at, opened_at)
     values ($1, $2, $3, $4, $3, 'open', $5, 1, 1, $6, 'Trưởng phòng', $7, $7)`,
    [id, organizationId, code, plan.name, JSON.stringify(plan), somebody, openedAt],
  );
  await db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     values ($1, $2, $3, 1, $4, $5, 'Mở đợt.', $6, 'Trưởng phòng', $7)`,
    [uuid(), organizationId, id, JSON.stringify(ruleBook.plan), JSON.stringify(ruleBook.answers), somebody, openedAt],
  );
  for (const [question, { answer, basis }] of Object.entries(answers)) {
    await db.query(
      `insert into plan_answers (campaign_id, question, organization_id, answer, basis, answered_by, answered_by_name, answered_at, demo)
       values ($1, $2, $3, $4, $5, $6, 'Trưởng phòng', $7, true)`,
      [id, question, organizationId, answer, basis, somebody, openedAt],
    );
  }
  for (const wider of Object.values(widerConstituencies)) {
    await db.query(
      `insert into campaign_units (campaign_id, unit_id, organization_id, participates, recorded_by, recorded_at)
       values ($1, $2, $3, false, $4, $5)`,
      [id, unit(wider), organizationId, somebody, openedAt],
    );
  }
  return id;
}

interface ResultRow {
  readonly unit: string;
  readonly constituency: string;
  readonly election: 'QUOC_HOI' | 'HDND_TINH' | 'HDND_XA';
  readonly registered: string;
  readonly voted: string;
  readonly seatsAllotted: string;
  readonly seatsElected: string;
  readonly revote: string;
  readonly extraElection: string;
  readonly closedOnTime: string;
  readonly status: string;
}

async function recordElections(place: Place, campaignId: string): Promise<void> {
  const csv = await readFile(path.resolve('test/samples/election-results.csv'));
  const rows: ResultRow[] = parse(csv, { columns: true, bom: true });
  for (const row of rows) {
    const constituency = row.election === 'HDND_XA' ? row.constituency : widerConstituencies[row.election];
    await place.db.query(
      'insert into unit_constituencies (unit_id, election, organization_id, constituency_id) values ($1, $2, $3, $4)',
      [place.unit(row.unit), row.election, place.organizationId, place.unit(constituency)],
    );
    await recordTurnout(place, campaignId, row);
    const together = rows.filter((other) => other.constituency === row.constituency && other.election === row.election);
    const confirmed = together.every(({ status }) => status === 'CONFIRMED');
    await recordSeats(place, campaignId, { row, constituency, confirmed });
  }
}

async function recordTurnout({ db, organizationId, unit }: Place, campaignId: string, row: ResultRow): Promise<void> {
  await db.query(
    `insert into turnout_results (id, organization_id, campaign_id, unit_id, election, registered, voted, closed_on_time, version,
       recorded_by, recorded_by_name, recorded_at, status, confirmed_by, confirmed_by_name, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, 'Thẩm định', $10, $11, $12, $13, $14)`,
    [
      ...[
        uuid(),
        organizationId,
        campaignId,
        unit(row.unit),
        row.election,
        row.registered,
        row.voted,
        row.closedOnTime,
      ],
      ...[somebody, countedAt],
      ...confirmation(row.status === 'CONFIRMED'),
    ],
  );
}

interface SeatRow {
  readonly row: ResultRow;
  readonly constituency: string;
  readonly confirmed: boolean;
}

/** Each tổ repeats its constituency's seats: the first is taken. */
async function recordSeats(place: Place, campaignId: string, { row, constituency, confirmed }: SeatRow): Promise<void> {
  const { election, seatsAllotted, seatsElected, revote, extraElection } = row;
  await place.db.query(
    `insert into seat_results (id, organization_id, campaign_id, unit_id, election, allotted, elected, revote, extra_election, version,
       recorded_by, recorded_by_name, recorded_at, status, confirmed_by, confirmed_by_name, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, 'Thẩm định', $11, $12, $13, $14, $15)
     on conflict (campaign_id, unit_id, election) do nothing`,
    [
      ...[uuid(), place.organizationId, campaignId, place.unit(constituency), election],
      ...[seatsAllotted, seatsElected, revote, extraElection, somebody, countedAt],
      ...confirmation(confirmed),
    ],
  );
}

const confirmation = (confirmed: boolean): readonly (string | null)[] =>
  confirmed ? ['confirmed', somebody, 'Thẩm định', countedAt] : ['provisional', null, null, null];
