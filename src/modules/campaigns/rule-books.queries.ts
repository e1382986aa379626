import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RuleBookEntity } from '../../database/entities/rule-book.entity.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { findCampaign } from './campaign-lock.ts';
import { changeWords } from './plan-change-words.ts';
import { planChanges } from './plan-changes.ts';
import { type PlanChangeView, type RuleBookHistoryView, RuleBookSummaryView, RuleBookView } from './rule-book.view.ts';
import { wholeList } from './whole-list.ts';

@Injectable()
export class RuleBookQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Every version, oldest first, each with what it changed. */
  async history(actor: Actor, code: string): Promise<RuleBookHistoryView> {
    const { id: campaignId, organizationId } = await findCampaign(this.dataSource.manager, actor, code);
    const books = await this.dataSource.manager.find(RuleBookEntity, {
      where: { campaignId, organizationId },
      order: { version: 'ASC' },
    });
    const items = books.map((book, index) => {
      const before = books[index - 1];
      return RuleBookSummaryView.of(book, before ? changesBetween(before, book) : []);
    });
    return wholeList(items);
  }

  async version(actor: Actor, code: string, version: number): Promise<RuleBookView> {
    const { id: campaignId, organizationId } = await findCampaign(this.dataSource.manager, actor, code);
    const book = await this.dataSource.manager.findOneBy(RuleBookEntity, { campaignId, organizationId, version });
    if (!book)
      throw new Refusal('not-found', 'Đợt này không có phiên bản quy định ấy. Hãy xem lại danh sách phiên bản.');
    return RuleBookView.of(book);
  }
}

function changesBetween(before: RuleBookEntity, after: RuleBookEntity): readonly PlanChangeView[] {
  const changes = planChanges(rules(before), rules(after));
  return changes.map((change) => ({ ...change, words: changeWords(change, before.plan, after.plan) }));
}

/** What is compared: the plan's own paths, and the answers under «answers». */
const rules = ({ plan, answers }: RuleBookEntity) => ({
  ...plan,
  answers: Object.fromEntries(Object.entries(answers).map(([id, { answer, basis }]) => [id, { answer, basis }])),
});
