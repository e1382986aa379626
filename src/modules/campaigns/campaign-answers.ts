import type { EntityManager } from 'typeorm';
import { PlanAnswerEntity } from '../../database/entities/plan-answer.entity.ts';
import { applyAnswer } from '../../domain/plan/answers.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { PlanAnswer } from '../../domain/plan/rule-book.ts';
import { answerFaults } from '../../domain/plan/rule-book-building.ts';

export type Answers = Readonly<Record<string, PlanAnswer>>;

/** What the office has answered so far, by question. */
export async function answersOf(db: EntityManager, campaign: { id: string; organizationId: string }): Promise<Answers> {
  const { id, organizationId } = campaign;
  const rows = await db.find(PlanAnswerEntity, {
    where: { campaignId: id, organizationId },
    order: { question: 'ASC' },
  });
  return Object.fromEntries(rows.map((row) => [row.question, planAnswer(row)]));
}

export function planAnswer(row: PlanAnswerEntity): PlanAnswer {
  const { answer, basis, answeredByName: answeredBy, answeredAt, demo } = row;
  return { answer, basis, answeredBy, answeredAt: answeredAt.toISOString(), ...(demo ? { demo } : {}) };
}

/** A draft as it would read with the answers given so far: what people look at before opening. Answers that do not fit are left out. */
export function planSoFar(plan: CampaignPlan, answers: Answers): CampaignPlan {
  return Object.entries(plan.questions).reduce((read, [id, question]) => {
    const given = answers[id];
    if (!given || answerFaults(question, given.answer).length > 0) return read;
    return applyAnswer(read, question.answer, given.answer) ?? read;
  }, plan);
}
