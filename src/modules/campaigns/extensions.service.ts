import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ExtensionEntity } from '../../database/entities/extension.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { formatInstant } from '../../domain/cutoff.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { planCutoff } from '../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { lockCampaign } from './campaign-lock.ts';
import type { GrantExtension } from './campaigns.dto.ts';
import { RuleBooks, requireOpen } from './rule-books.ts';

/** A later cut-off for one unit. Earlier ones stay as history; the latest instant counts. */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  grant(actor: Actor, path: { code: string; unitId: string }, body: GrantExtension, at: Date): Promise<{ id: string }> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { id: campaignId, organizationId, name } = await lockCampaign(tx, actor, path.code);
      const campaign = await this.ruleBooks.ofCampaign(tx, campaignId);
      requireOpen({ name, phase: campaign.phase });
      const unit = await requireUnit(tx, actor, path.unitId);
      const until = new Date(body.until);
      const { plan } = campaign.ruleBook;
      const latest = latestOf([
        firstCutoff(plan),
        at,
        await earlier(tx, { organizationId, campaignId, unitId: unit.id }),
      ]);
      if (until.getTime() <= latest.getTime()) throw tooEarly(latest, plan.timeZone);
      const id = uuid();
      const granted = { grantedBy: actor.userId, grantedByName: actor.name, grantedAt: at };
      const row = { id, organizationId, campaignId, unitId: unit.id, until, reason: body.reason };
      await tx.insert(ExtensionEntity, { ...row, ...granted });
      await audit('campaign.extend', campaignId, { unitId: unit.id, until: until.toISOString(), reason: body.reason });
      return { id };
    });
  }
}

/** The earliest cut-off of any level: an extension beyond it helps at least that level. Refuses where the plan sets none. */
function firstCutoff(plan: CampaignPlan): Date {
  const cutoffs = Object.keys(plan.levels).flatMap((level) => planCutoff(plan, level) ?? []);
  if (cutoffs.length > 0) return new Date(Math.min(...cutoffs.map((cutoff) => cutoff.getTime())));
  const sentence = 'Kế hoạch chưa có hạn gửi hồ sơ nên không có gì để gia hạn. Hãy ghi hạn vào kế hoạch trước.';
  throw new Refusal('transition-not-allowed', sentence);
}

async function earlier(
  tx: EntityManager,
  unit: { organizationId: string; campaignId: string; unitId: string },
): Promise<Date> {
  const rows = await tx.findBy(ExtensionEntity, unit);
  return latestOf([new Date(0), ...rows.map(({ until }) => until)]);
}

const latestOf = (instants: readonly Date[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant.getTime())));

function tooEarly(latest: Date, timeZone: string): Refusal {
  const sentence = `Thời điểm gia hạn phải sau ${formatInstant(latest, timeZone)}, tức là muộn hơn hạn của kế hoạch, lần gia hạn trước và thời điểm hiện tại. Hãy chọn thời điểm muộn hơn.`;
  return new Refusal('request.invalid', sentence, { errors: [{ field: 'until', message: sentence }] });
}
