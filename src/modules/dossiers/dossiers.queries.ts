import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import { effectiveCutoff } from '../../domain/cutoff.ts';
import type { DossierState } from '../../domain/dossier-workflow.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { type Page, pageOf, totalCap } from '../../http/paging.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import type { DossierQuery, DossierSort } from './dossier.dto.ts';
import { type DossierListItem, shown } from './dossier.view.ts';
import { dossierConditions, type LevelCutoff } from './dossier-conditions.ts';

interface ListRow {
  id: string;
  campaign_id: string;
  campaign: string;
  rule_book_version: number;
  level: string;
  state: DossierState;
  version: number;
  channel: string;
  first_received_at: Date | null;
  incomplete: boolean;
  mend_by: Date | null;
  updated_at: Date;
  unit_id: string;
  unit_code: string;
  unit_name: string;
  unit_kind: string;
  assignee_name: string | null;
  counts: Record<string, number> | null;
  extension: Date | null;
}

/** A page's line, or, of an empty page, only the count. */
type PageRow = (ListRow | { readonly id: null }) & { readonly total: number };

const from = 'from dossiers d join units u on u.id = d.unit_id join campaigns c on c.id = d.campaign_id';

const columns = `d.id, d.campaign_id, c.code as campaign, c.rule_book_version, d.level, d.state, d.version, d.channel, d.first_received_at, d.incomplete, d.mend_by,
  d.updated_at, u.id as unit_id, u.code as unit_code, u.name as unit_name, u.kind as unit_kind,
  (select a.full_name from users a where a.id = d.assignee_id) as assignee_name,
  (select json_object_agg(k.kind, k.count) from (select kind, count(*)::int as count from nominees n
     where n.organization_id = d.organization_id and n.dossier_id = d.id and n.state <> 'withdrawn' group by kind) k) as counts,
  (select max(until) from extensions e where e.organization_id = d.organization_id and e.campaign_id = d.campaign_id and e.unit_id = d.unit_id) as extension`;

const orders: Readonly<Record<DossierSort, string>> = {
  '-updatedAt': 'd.updated_at desc, d.id desc',
  updatedAt: 'd.updated_at, d.id',
  '-receivedAt': 'd.first_received_at desc nulls last, d.id desc',
  receivedAt: 'd.first_received_at nulls last, d.id',
  unit: 'u.position, u.code, d.id',
};

/** Lists of dossiers, always within the reader's scope. */
@Injectable()
export class DossiersQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
    private readonly clock: CampaignClock,
  ) {}

  async list(actor: Actor, query: DossierQuery): Promise<Page<DossierListItem>> {
    const now = this.clock.now();
    const cutoffs = query.state === 'lapsed' ? await this.cutoffs(actor.organizationId) : [];
    const { where, values } = dossierConditions(actor, query, { now, cutoffs });
    const order = orders[query.sort];
    const offset = (query.page - 1) * query.pageSize;
    const found = (await this.dataSource.query(
      `with counted as (select count(*)::int as total from (select 1 from dossiers d where ${where} limit ${totalCap + 1}) capped),
       page as materialized (select d.id from dossiers d ${query.sort === 'unit' ? 'join units u on u.id = d.unit_id' : ''}
         where ${where} order by ${order} limit ${query.pageSize} offset ${offset}),
       line as (select row_number() over (order by ${order}) as place, ${columns} ${from} join page on page.id = d.id)
       select * from counted left join line on true order by place`,
      values,
    )) as PageRow[];
    const rows = found.filter((row): row is ListRow & PageRow => row.id !== null);
    const plans = await this.plansOf(rows);
    const items = rows.map((row) => listItem(row, plans.get(row.campaign_id)!, now));
    return pageOf(items, found[0]?.total ?? 0, query);
  }

  /** The lines of these dossiers, in the given order, whoever lists them: the caller has seen to the reader's scope. */
  async lines(organizationId: string, ids: readonly string[]): Promise<DossierListItem[]> {
    const now = this.clock.now();
    const rows = (await this.dataSource.query(
      `select ${columns} ${from} where d.organization_id = $1 and d.id = any($2) order by array_position($2, d.id)`,
      [organizationId, ids],
    )) as ListRow[];
    const plans = await this.plansOf(rows);
    return rows.map((row) => listItem(row, plans.get(row.campaign_id)!, now));
  }

  private async plansOf(rows: readonly ListRow[]): Promise<ReadonlyMap<string, CampaignPlan>> {
    const plans = new Map<string, CampaignPlan>();
    for (const { campaign_id: id, rule_book_version: version } of rows) {
      if (!plans.has(id)) plans.set(id, (await this.ruleBooks.version(this.dataSource.manager, id, version)).plan);
    }
    return plans;
  }

  /** The cut-off of every level of the organisation's opened campaigns; which drafts have lapsed is derived from it, never stored. */
  private async cutoffs(organizationId: string): Promise<LevelCutoff[]> {
    const campaigns = (await this.dataSource.query(
      `select id from campaigns where organization_id = $1 and phase <> 'draft'`,
      [organizationId],
    )) as { id: string }[];
    const cutoffs: LevelCutoff[] = [];
    for (const { id } of campaigns) {
      const { plan } = (await this.ruleBooks.ofCampaign(this.dataSource.manager, id)).ruleBook;
      for (const level of Object.keys(plan.levels)) {
        const cutoff = planCutoff(plan, level);
        if (cutoff) cutoffs.push({ campaign: id, level, cutoff });
      }
    }
    return cutoffs;
  }
}

function listItem(row: ListRow, plan: CampaignPlan, now: Date): DossierListItem {
  const cutoff = effectiveCutoff({ planCutoff: planCutoff(plan, row.level), extension: row.extension });
  return {
    id: row.id,
    campaign: row.campaign,
    level: row.level,
    unit: { id: row.unit_id, code: row.unit_code, name: row.unit_name, kind: row.unit_kind },
    ...shown(row.state, cutoff, now),
    version: row.version,
    counts: row.counts ?? {},
    channel: row.channel,
    firstReceivedAt: row.first_received_at,
    incomplete: row.incomplete,
    mendBy: row.mend_by,
    assigneeName: row.assignee_name,
    updatedAt: row.updated_at,
  };
}
