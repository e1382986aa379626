import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { PlanAnswerEntity } from '../../database/entities/plan-answer.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { mergePatch } from '../../domain/merge-patch.ts';
import type { CampaignPlan, PlanQuestion } from '../../domain/plan/plan.ts';
import { answerFaults, buildRuleBook } from '../../domain/plan/rule-book-building.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { answersOf, planSoFar } from './campaign-answers.ts';
import { lockCampaign, refuseClosed, touchCampaign } from './campaign-lock.ts';
import { type PlanPatch, refuseFaultyPlan, refuseFixedSections } from './plan-patch.ts';
import { type PlanChange, planChanges } from './plan-changes.ts';
import { freezeRuleBook, requireReason } from './rule-book-writing.ts';
import { RuleBooks } from './rule-books.ts';

/** What the office answers to one question. */
export interface GivenAnswer {
  readonly answer: string | null;
  readonly basis: string;
  readonly version?: number;
  readonly reason?: string;
  /** A demonstration's answer, not an office's. */
  readonly demo?: boolean;
}

/** Changes of a plan and of the answers to its questions: to the draft itself, or, once open, as the next version of the rule book. */
@Injectable()
export class CampaignChangesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Applies a merge patch (RFC 7396) to the plan. A patch that changes nothing is taken and leaves no version behind. */
  change(actor: Actor, code: string, { patch, reason, version }: PlanPatch, at: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await lockCampaign(tx, actor, code, version);
      refuseClosed(campaign);
      refuseFixedSections(patch, campaign.phase);
      const why = campaign.phase === 'open' ? requireReason(reason) : (reason ?? null);
      const plan = mergePatch(campaign.plan, patch) as CampaignPlan;
      const changes =
        campaign.phase === 'open' ? await this.effects(tx, campaign, plan, patch) : planChanges(campaign.plan, plan);
      refuseFaultyPlan(plan);
      if (changes.length === 0) return;
      const ruleBookVersion = await this.freezeNext(tx, campaign, { plan, reason: why, actor, at });
      await touchCampaign(tx, campaign, { plan, name: plan.name, ruleBookVersion });
      await audit('campaign.change', campaign.id, { code, reason: why, ruleBookVersion, changes: paths(changes) });
    });
  }

  /** Stores an answer; in an open campaign the rules follow it at once. The same answer again is taken and changes nothing. */
  answer(actor: Actor, path: { code: string; id: string }, given: GivenAnswer, at: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await lockCampaign(tx, actor, path.code, given.version);
      refuseClosed(campaign);
      const question = campaign.plan.questions[path.id];
      if (!question || !Object.hasOwn(campaign.plan.questions, path.id)) throw questionNotFound(campaign.plan);
      refuseUnfit(question, given.answer);
      const basis = given.basis.trim();
      const earlier = (await answersOf(tx, campaign))[path.id];
      if (earlier?.answer === given.answer && earlier.basis === basis) return;
      await storeAnswer(tx, actor, campaign, { ...given, basis, question: path.id, at });
      const reason = campaign.phase === 'open' ? answerReason(path.id, given) : null;
      const ruleBookVersion = await this.freezeNext(tx, campaign, { plan: campaign.plan, reason, actor, at });
      await touchCampaign(tx, campaign, { ruleBookVersion });
      const detail = { question: path.id, from: earlier?.answer, to: given.answer, basis, ruleBookVersion };
      await audit('campaign.answer', campaign.id, { code: path.code, ...detail });
    });
  }

  /** The next version of an open campaign's rules; a draft has none yet. Answers with the version then in force. */
  private async freezeNext(
    tx: EntityManager,
    campaign: CampaignEntity,
    { plan, reason, actor, at }: { plan: CampaignPlan; reason: string | null; actor: Actor; at: Date },
  ): Promise<number | null> {
    const { ruleBookVersion } = campaign;
    if (ruleBookVersion === null) return null;
    const next = buildRuleBook(plan, await answersOf(tx, campaign), ruleBookVersion + 1);
    await freezeRuleBook(tx, campaign, next, { actor, reason: reason ?? '', at });
    return next.version;
  }

  /**
   * What the rules in force become by a patch. What an answer decides is changed by another answer, not by writing over it: such a patch
   * would be without effect and is refused.
   */
  private async effects(tx: EntityManager, campaign: CampaignEntity, plan: CampaignPlan, patch: object) {
    const now = await this.ruleBooks.version(tx, campaign.id, campaign.ruleBookVersion!);
    const next = planSoFar(plan, now.answers);
    const overruled = paths(planChanges(mergePatch(now.plan, patch), next));
    if (overruled.length === 0) return planChanges(now.plan, next);
    const sentence = `Chỗ ${overruled.join(', ')} do câu trả lời của cơ quan quyết định. Hãy sửa câu trả lời thay vì sửa kế hoạch.`;
    throw new Refusal('request.invalid', sentence, { paths: overruled });
  }
}

const paths = (changes: readonly PlanChange[]): string[] => changes.map(({ path }) => path);

const questionNotFound = ({ questions }: CampaignPlan): Refusal =>
  new Refusal('not-found', `Kế hoạch không có câu hỏi này. Các câu hỏi: ${Object.keys(questions).join(', ')}.`);

function refuseUnfit(question: PlanQuestion, answer: string | null): void {
  const faults = answerFaults(question, answer);
  if (faults.length === 0) return;
  const errors = faults.map((message) => ({ field: 'answer', message }));
  throw new Refusal('request.invalid', faults.join(' '), { errors });
}

/** The reason of a changed answer is its own or, where none is given, the basis. */
const answerReason = (question: string, { reason, basis }: GivenAnswer): string =>
  `Đổi câu trả lời ${question}: ${requireReason(reason ?? basis)}`;

async function storeAnswer(
  tx: EntityManager,
  actor: Actor,
  { id: campaignId, organizationId }: CampaignEntity,
  given: GivenAnswer & { question: string; at: Date },
): Promise<void> {
  const { question, answer, basis, at: answeredAt, demo = false } = given;
  const by = { answeredBy: actor.userId, answeredByName: actor.name, answeredAt };
  await tx.upsert(PlanAnswerEntity, { campaignId, organizationId, question, answer, basis, demo, ...by }, [
    'campaignId',
    'question',
  ]);
}
