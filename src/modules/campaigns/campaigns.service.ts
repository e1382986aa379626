import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { buildRuleBook } from '../../domain/plan/rule-book-building.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { answersOf } from './campaign-answers.ts';
import { lockCampaign, touchCampaign } from './campaign-lock.ts';
import type { CreateCampaign } from './campaigns.dto.ts';
import { PlanPresets } from './plan-presets.ts';
import { freezeRuleBook } from './rule-book-writing.ts';

/** The life of a campaign: made from a preset, opened, closed. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly presets: PlanPresets,
  ) {}

  /** Makes a draft from a preset for the actor's own organisation. */
  async create(actor: Actor, body: CreateCampaign, receivedAt: Date): Promise<{ code: string }> {
    if ((body.organizationId ?? actor.organizationId) !== actor.organizationId) {
      throw new Refusal(
        'auth.forbidden',
        'Chỉ tạo được đợt cho cơ quan của mình. Hãy bỏ organizationId hoặc chuyển vai trò.',
      );
    }
    const preset = await this.presets.require(body.preset);
    const plan: CampaignPlan = { ...preset, code: body.code ?? preset.code };
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await refuseKnownCode(tx, plan.code);
      const id = uuid();
      await tx.getRepository(CampaignEntity).insert({
        id,
        organizationId: actor.organizationId,
        code: plan.code,
        name: plan.name,
        preset: preset.code,
        phase: 'draft',
        plan: plan as object,
        ruleBookVersion: null,
        version: 1,
        createdBy: actor.userId,
        createdByName: actor.name,
        createdAt: receivedAt,
        openedAt: null,
        closedAt: null,
      });
      await audit('campaign.create', id, { code: plan.code, preset: preset.code });
      return { code: plan.code };
    });
  }

  /** Freezes the first rule book and lets dossiers in. Refuses while a question is open, naming all of them. */
  open(actor: Actor, code: string, version: number | undefined, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await lockCampaign(tx, actor, code, version);
      if (campaign.phase !== 'draft') throw notFrom(campaign, 'đã mở từ trước nên không mở lại được.');
      const ruleBook = buildRuleBook(campaign.plan, await answersOf(tx, campaign), 1);
      await freezeRuleBook(tx, campaign, ruleBook, { actor, reason: 'Mở đợt', at: receivedAt });
      await touchCampaign(tx, campaign, { phase: 'open', ruleBookVersion: 1, openedAt: receivedAt });
      await audit('campaign.open', campaign.id, { code, ruleBookVersion: 1 });
    });
  }

  /** Ends the campaign: nothing new comes in, nothing of its rules changes any more. */
  close(actor: Actor, code: string, version: number | undefined, receivedAt: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await lockCampaign(tx, actor, code, version);
      if (campaign.phase !== 'open') throw notFrom(campaign, 'không ở trạng thái đang mở nên không đóng được.');
      await touchCampaign(tx, campaign, { phase: 'closed', closedAt: receivedAt });
      await audit('campaign.close', campaign.id, { code });
    });
  }
}

const notFrom = ({ name, phase }: CampaignEntity, rest: string): Refusal =>
  new Refusal('transition-not-allowed', `Đợt «${name}» ${rest} Hãy tải lại trang để xem trạng thái hiện tại.`, {
    phase,
  });

/** Codes are unique among all organisations. */
async function refuseKnownCode(tx: EntityManager, code: string): Promise<void> {
  if (!(await tx.existsBy(CampaignEntity, { code }))) return;
  throw new Refusal('already-exists', `Mã đợt «${code}» đã có người dùng. Hãy đặt mã khác.`);
}
