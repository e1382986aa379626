import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { pageOf } from '../../http/paging.ts';
import { isActive } from '../organizations/unit-lookup.ts';
import { type CampaignPageView, CampaignSummaryView, type CampaignView, phaseNames } from './campaign.view.ts';
import { type Answers, answersOf, planSoFar } from './campaign-answers.ts';
import { campaignActions, describePlan } from './campaign-description.ts';
import { findCampaign } from './campaign-lock.ts';
import type { CampaignsQuery } from './campaigns.dto.ts';
import { participates, recordedParticipation } from './participation.ts';
import { RuleBooks } from './rule-books.ts';

/** The rules as people should read them: those in force, or a draft with the answers given so far. */
export interface RulesNow {
  readonly plan: CampaignPlan;
  readonly answers: Answers;
}

@Injectable()
export class CampaignQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** The campaigns of the actor's organisation, newest first: a few per year, so the text is compared here. */
  async list({ organizationId }: Actor, query: CampaignsQuery): Promise<CampaignPageView> {
    const { page, pageSize, q, phase } = query;
    const rows = (await this.dataSource.query(
      `select ${summaryColumns} from campaigns where organization_id = $1 and ($2::text is null or phase = $2)
       order by created_at desc, id desc`,
      [organizationId, phase ?? null],
    )) as SummaryRow[];
    const found = q ? rows.filter(({ code, name }) => searchKey(`${code} ${name}`).includes(searchKey(q))) : rows;
    const items = found.slice((page - 1) * pageSize, page * pageSize).map(summary);
    return pageOf(items, found.length, query);
  }

  async one(actor: Actor, code: string): Promise<CampaignView> {
    const db = this.dataSource.manager;
    const campaign = await findCampaign(db, actor, code);
    const { plan, answers } = await this.rulesNow(db, campaign);
    return {
      ...summary(campaign),
      ...describePlan(plan, answers),
      participation: await participationCount(db, campaign, plan),
      allowedActions: campaignActions(actor.role, campaign.phase),
    };
  }

  /** The plan itself, as a change is applied to it: without the answers, whatever the phase. */
  async plan(actor: Actor, code: string): Promise<CampaignPlan> {
    return (await findCampaign(this.dataSource.manager, actor, code)).plan;
  }

  async rulesNow(db: EntityManager, campaign: CampaignEntity): Promise<RulesNow> {
    if (campaign.ruleBookVersion !== null) return this.ruleBooks.version(db, campaign.id, campaign.ruleBookVersion);
    const answers = await answersOf(db, campaign);
    return { plan: planSoFar(campaign.plan, answers), answers };
  }
}

async function participationCount(
  db: EntityManager,
  campaign: CampaignEntity,
  plan: CampaignPlan,
): Promise<CampaignView['participation']> {
  const { organizationId, id, phase } = campaign;
  const units = await db.findBy(UnitEntity, { organizationId });
  const recorded = await recordedParticipation(db, { organizationId, id });
  const participating = units.filter((unit) => participates(plan, unit, recorded.get(unit.id)?.participates)).length;
  return {
    setting: plan.settings.participation,
    participating: phase === 'draft' ? null : participating,
    units: units.filter(isActive).length,
  };
}

type SummaryRow = Omit<CampaignSummaryView, 'phaseName'>;

const summaryColumns = `id, code, name, preset, phase, version, rule_book_version as "ruleBookVersion",
  organization_id as "organizationId", created_by_name as "createdBy", created_at as "createdAt", opened_at as "openedAt",
  closed_at as "closedAt"`;

function summary(row: SummaryRow | CampaignEntity): CampaignSummaryView {
  const { id, code, name, preset, phase, version, ruleBookVersion, organizationId, createdAt, openedAt, closedAt } =
    row;
  const createdBy = row instanceof CampaignEntity ? row.createdByName : row.createdBy;
  const head = { id, code, name, preset, phase, phaseName: phaseNames[phase], version, ruleBookVersion };
  return { ...head, organizationId, createdBy, createdAt, openedAt, closedAt };
}
