import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DuplicateDecisionEntity } from '../../database/entities/duplicate-decision.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { pageOf } from '../../http/paging.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { duplicateFindings, type Finding } from './duplicate-findings.ts';
import type { DuplicateQuery } from './duplicates.dto.ts';
import { type DuplicatePageView, DuplicateView, RecordedDuplicateDecisionView } from './duplicates.view.ts';

/** Who may be put up twice in a campaign of the reader's organisation. */
@Injectable()
export class DuplicatesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Refuses with `not-found` a campaign that is not there or not the reader's. */
  async list(actor: Actor, code: string, query: DuplicateQuery): Promise<DuplicatePageView> {
    const db = this.dataSource.manager;
    const campaign = await this.ruleBooks.byCode(db, actor.organizationId, code);
    const found = (await duplicateFindings(db, campaign)).filter((finding) => fits(finding, query));
    const start = (query.page - 1) * query.pageSize;
    const shown = found.slice(start, start + query.pageSize);
    const items = shown.map((finding) => DuplicateView.of(finding, actor));
    return { ...pageOf(items, found.length, query), items };
  }

  /** A decision as it was recorded; the caller has just written it. */
  async decision(actor: Actor, id: string): Promise<RecordedDuplicateDecisionView> {
    const where = { id, organizationId: actor.organizationId };
    return RecordedDuplicateDecisionView.ofRow(
      await this.dataSource.manager.findOneByOrFail(DuplicateDecisionEntity, where),
    );
  }
}

function fits({ first, second, decided }: Finding, { state, dossier, q = '' }: DuplicateQuery): boolean {
  const sides = second ? [first, second] : [first];
  const key = searchKey(q);
  return (
    (state === undefined || decided === (state === 'decided')) &&
    (dossier === undefined || sides.some(({ dossierId }) => dossierId === dossier.toLowerCase())) &&
    (key === '' || sides.some((side) => side.searchKey.includes(key)))
  );
}
