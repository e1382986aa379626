import path from 'node:path';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { buildRuleBook } from '../../src/domain/plan/rule-book-building.ts';
import type { PlanAnswer } from '../../src/domain/plan/rule-book.ts';
import { requirePlanLibrary } from '../../src/modules/campaigns/plan-library.ts';
import { personName } from './names.ts';

/** One commune with its campaign open. */
export interface Commune {
  readonly organizationId: string;
  readonly campaignId: string;
}

export const somebody = '00000000-0000-7000-8000-000000000000';
export const campaignCode = 'cao-loc-2026';
const openedAt = '2026-03-02T09:00:00+07:00';
const countedAt = '2026-03-16T07:00:00+07:00';

/** Makes a commune of `units` polling teams, each with one person, one office, a campaign by a real plan, and every election counted. */
export async function makeCommune(db: pg.ClientBase, units: number): Promise<Commune> {
  const commune = { organizationId: uuid(), campaignId: uuid() };
  await db.query(
    `insert into organizations (id, code, code_scheme, name, kind, search_text, created_at)
     values ($1, '06211', 'bench', 'Xã Cao Lộc', 'COMMUNE', 'xa cao loc', now())`,
    [commune.organizationId],
  );
  await makeUnits(db, commune, units);
  await openCampaign(db, commune);
  await db.query(elections, [commune.organizationId, commune.campaignId, countedAt, somebody]);
  return commune;
}

/** Ten teams to a constituency; the office reads all and belongs to none of them. */
async function makeUnits(db: pg.ClientBase, { organizationId }: Commune, units: number): Promise<void> {
  await db.query(
    `insert into units (id, organization_id, code, name, kind, position, search_text, created_at)
     select uuidv7(), $1::uuid, 'TBC' || lpad(i::text, 5, '0'), 'Tổ bầu cử số ' || i, 'TO_BAU_CU', i, 'to bau cu so ' || i, now()
       from generate_series(1, $2::int) i
     union all select uuidv7(), $1::uuid, 'DVBC' || i, 'Đơn vị bầu cử số ' || i, 'DON_VI_BAU_CU', $2 + i, 'don vi bau cu so ' || i, now()
       from generate_series(1, ($2::int + 9) / 10) i
     union all select uuidv7(), $1::uuid, 'VHXH', 'Phòng Văn hóa - Xã hội', 'PHONG_VHXH', 0, 'phong van hoa - xa hoi', now()`,
    [organizationId, units],
  );
  await db.query(
    `insert into users (id, username, full_name, search_text, created_at)
     select uuidv7(), lower(code), ${personName('position', 'shown')}, ${personName('position', 'search')}, now() from units
       where organization_id = $1 and kind <> 'DON_VI_BAU_CU'`,
    [organizationId],
  );
  await db.query(
    `insert into memberships (id, organization_id, user_id, unit_id, role, valid_from, created_at)
     select uuidv7(), $1::uuid, u.id, n.id, case n.code when 'VHXH' then 'appraiser' else 'nominator' end, '2026-01-01', now()
       from units n join users u on u.username = lower(n.code) where n.organization_id = $1`,
    [organizationId],
  );
}

async function openCampaign(db: pg.ClientBase, { organizationId, campaignId }: Commune): Promise<void> {
  const { plans, demoAnswers } = await requirePlanLibrary(path.resolve('templates/campaigns'));
  const plan = plans.get(campaignCode)!;
  const answers: Record<string, PlanAnswer> = {};
  for (const [question, answer] of Object.entries(demoAnswers.get(campaignCode)!))
    answers[question] = { ...answer, answeredBy: 'Trưởng phòng', answeredAt: openedAt, demo: true };
  const ruleBook = buildRuleBook(plan, answers, 1);
  await db.query(
    `insert into campaigns (id, organization_id, code, name, preset, phase, plan, rule_book_version, version, created_by, created_by_name,
       created_at, opened_at)
     values ($1, $2, $3, $4, $3, 'open', $5, 1, 1, $6, 'Trưởng phòng', $7, $7)`,
    [campaignId, organizationId, campaignCode, plan.name, JSON.stringify(plan), somebody, openedAt],
  );
  await db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     values (uuidv7(), $1, $2, 1, $3, $4, 'Mở đợt.', $5, 'Trưởng phòng', $6)`,
    [organizationId, campaignId, JSON.stringify(ruleBook.plan), JSON.stringify(ruleBook.answers), somebody, openedAt],
  );
}

const elections = `
  with election(name) as (values ('QUOC_HOI'), ('HDND_TINH'), ('HDND_XA')),
  team as (select *, (position + 9) / 10 as place from units where organization_id = $1 and kind = 'TO_BAU_CU'),
  area as (insert into unit_constituencies (unit_id, election, organization_id, constituency_id)
    select t.id, e.name, $1, c.id from team t join units c on c.organization_id = $1 and c.code = 'DVBC' || t.place cross join election e),
  seats as (insert into seat_results (id, organization_id, campaign_id, unit_id, election, allotted, elected, revote, extra_election, version,
      recorded_by, recorded_by_name, recorded_at, status, confirmed_by, confirmed_by_name, confirmed_at)
    select uuidv7(), $1::uuid, $2::uuid, c.id, e.name, 3, 3, false, false, 1, $4, 'Thẩm định', $3, 'confirmed', $4, 'Thẩm định', $3
      from units c cross join election e where c.organization_id = $1 and c.kind = 'DON_VI_BAU_CU')
  insert into turnout_results (id, organization_id, campaign_id, unit_id, election, registered, voted, closed_on_time, version,
    recorded_by, recorded_by_name, recorded_at, status, confirmed_by, confirmed_by_name, confirmed_at)
  select uuidv7(), $1::uuid, $2::uuid, t.id, e.name, 1000, 1000 - t.position % 20, true, 1, $4, 'Thẩm định', $3, 'confirmed', $4, 'Thẩm định', $3
    from team t cross join election e`;
