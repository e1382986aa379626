import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { requireScope } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { type PageQuery, pageOf } from '../../http/paging.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import type { UnitNameView } from '../organizations/unit.view.ts';
import { ConstituencyMap, pollingKind } from './constituency-map.ts';
import { seatKind, turnoutKind } from './figure-kinds.ts';
import { standingFigures } from './figure-store.ts';
import { areaRow, constituencyRow, type GridSources } from './results-grid.ts';
import type { ResultsGridView } from './results-grid.view.ts';

/** Tổ that stand, and tổ merged or closed since that have figures in the campaign ($2). */
const areas = `from units u where u.organization_id = $1 and u.kind = '${pollingKind}'
  and ((u.merged_into_id is null and u.valid_until is null)
    or exists (select 1 from turnout_results t where t.campaign_id = $2 and t.unit_id = u.id))
  and ($3::uuid is null or u.id = $3) and ($4::text is null or u.search_text like '%' || $4 || '%')`;

/** The whole of a campaign's results as one table. */
@Injectable()
export class ResultsGridQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Tổ × election with the constituencies beneath. A unit sees its own line, and of its constituencies only the seats it inherits. */
  async grid(actor: Actor, code: string, query: PageQuery): Promise<ResultsGridView> {
    const { manager } = this.dataSource;
    const campaign = await this.ruleBooks.byCode(manager, actor.organizationId, code);
    const ownUnit = requireScope(actor.role, 'elections', 'read') === 'unit' ? actor.unitId : null;
    const { units, total } = await this.areas(actor, campaign, ownUnit, query);
    const map = await ConstituencyMap.of(manager, actor.organizationId);
    const visible = ownUnit ? visibleConstituencies(map, ownUnit) : map.constituencies();
    const names = await this.names(actor, visible);
    const sources: GridSources = {
      actor,
      campaign,
      map,
      ownUnit,
      names: new Map(names.map((unit) => [unit.id, unit])),
      turnout: await standingFigures(manager, turnoutKind, campaign.id),
      seats: await standingFigures(manager, seatKind, campaign.id),
    };
    return {
      ...pageOf(units, total, query),
      items: units.map((unit) => areaRow(sources, unit)),
      constituencies: names.map((unit) => constituencyRow(sources, unit)),
    };
  }

  private async areas(actor: Actor, campaign: CampaignInForce, ownUnit: string | null, query: PageQuery) {
    const search = query.q ? searchKey(query.q).replace(/[\\%_]/g, '\\$&') : null;
    const values = [actor.organizationId, campaign.id, ownUnit, search];
    const [counted] = (await this.dataSource.query(`select count(*)::int as total ${areas}`, values)) as {
      total: number;
    }[];
    const units = (await this.dataSource.query(
      `select u.id, u.code, u.name ${areas} order by u.position, u.code limit $5 offset $6`,
      [...values, query.pageSize, (query.page - 1) * query.pageSize],
    )) as UnitNameView[];
    return { units, total: counted?.total ?? 0 };
  }

  private async names({ organizationId }: Actor, ids: readonly string[]): Promise<UnitNameView[]> {
    return (await this.dataSource.query(
      'select id, code, name from units where organization_id = $1 and id = any($2) order by position, code',
      [organizationId, ids],
    )) as UnitNameView[];
  }
}

/** A constituency sees itself and what its tổ lie in; a tổ what it lies in. */
function visibleConstituencies(map: ConstituencyMap, ownUnit: string): readonly string[] {
  const wider = [ownUnit, ...map.areasOf(ownUnit)].flatMap((area) => map.constituenciesOf(area));
  return [...new Set([...(map.areasOf(ownUnit).length > 0 ? [ownUnit] : []), ...wider])];
}
