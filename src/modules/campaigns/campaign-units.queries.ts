import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, Like } from 'typeorm';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { cutoffInWords } from '../../domain/cutoff.ts';
import { requireScope } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { pageOf } from '../../http/paging.ts';
import { likeText } from '../organizations/organizations.queries.ts';
import { UnitView } from '../organizations/unit.view.ts';
import { isActive, requireUnit } from '../organizations/unit-lookup.ts';
import type { ExtensionListView, ExtensionView, ListedUnitView, UnitPageView } from './campaign-unit.view.ts';
import { findCampaign } from './campaign-lock.ts';
import { CampaignQueries } from './campaigns.queries.ts';
import { participates, recordedParticipation } from './participation.ts';
import type { UnitsQuery } from './units-list.dto.ts';
import { wholeList } from './whole-list.ts';

type Participation = Pick<ListedUnitView, 'participates' | 'recorded' | 'note'>;

@Injectable()
export class CampaignUnitQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly campaigns: CampaignQueries,
  ) {}

  /** The units this person may see, in the organisation's own order. An organisation has some dozens, so the rest is done here. */
  async list(actor: Actor, query: UnitsQuery): Promise<UnitPageView> {
    const scope = requireScope(actor.role, 'units', 'read');
    const units = await this.dataSource.manager.find(UnitEntity, {
      where: {
        organizationId: actor.organizationId,
        ...(scope === 'unit' ? { id: actor.unitId ?? '' } : {}),
        ...(query.kind ? { kind: query.kind } : {}),
        ...(query.q ? { searchText: Like(likeText(searchKey(query.q))) } : {}),
      },
      order: { position: 'ASC', code: 'ASC' },
    });
    const participation = await this.participation(actor, query.campaign);
    const listed = units
      .filter((unit) => query.closed || isActive(unit))
      .map((unit) => ({ ...UnitView.of(unit), ...participation(unit) }))
      .filter((unit) => query.participates === undefined || unit.participates === query.participates);
    const { page, pageSize } = query;
    return pageOf(listed.slice((page - 1) * pageSize, page * pageSize), listed.length, query);
  }

  /** One unit as the list shows it. */
  async one(actor: Actor, code: string, unitId: string): Promise<ListedUnitView> {
    const unit = await requireUnit(this.dataSource.manager, actor, unitId);
    return { ...UnitView.of(unit), ...(await this.participation(actor, code))(unit) };
  }

  /** A unit's extensions or, without a unit, those of every unit this person may see; oldest first. */
  async extensions(actor: Actor, code: string, unitId?: string): Promise<ExtensionListView> {
    const db = this.dataSource.manager;
    const campaign = await findCampaign(db, actor, code);
    const own = requireScope(actor.role, 'units', 'read') === 'unit' ? actor.unitId : null;
    const only = unitId === undefined ? own : (await requireUnit(db, actor, unitId)).id;
    const { plan } = await this.campaigns.rulesNow(db, campaign);
    const rows = (await db.query(
      `select e.id, e.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", e.until, e.reason,
         e.granted_by_name as "grantedBy", e.granted_at as "grantedAt"
       from extensions e join units u on u.id = e.unit_id and u.organization_id = e.organization_id
       where e.organization_id = $1 and e.campaign_id = $2 and ($3::uuid is null or e.unit_id = $3)
       order by e.granted_at, e.id`,
      [campaign.organizationId, campaign.id, only],
    )) as Omit<ExtensionView, 'words'>[];
    return wholeList(rows.map((row) => ({ ...row, words: cutoffInWords(row.until, plan.timeZone) })));
  }

  private async participation(actor: Actor, code: string | undefined): Promise<(unit: UnitEntity) => Participation> {
    if (code === undefined) return () => ({ participates: null, recorded: null, note: null });
    const db = this.dataSource.manager;
    const campaign = await findCampaign(db, actor, code);
    const { plan } = await this.campaigns.rulesNow(db, campaign);
    const known = await recordedParticipation(db, campaign);
    return (unit) => {
      const recorded = known.get(unit.id)?.participates ?? null;
      const settled = campaign.phase !== 'draft' || recorded !== null;
      const takesPart = settled ? participates(plan, unit, recorded ?? undefined) : null;
      return { participates: takesPart, recorded, note: known.get(unit.id)?.note ?? null };
    };
  }
}
