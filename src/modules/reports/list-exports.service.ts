import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { formatInstant } from '../../domain/cutoff.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { AwardLevel, CampaignPlan } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { writeCouncilList } from '../../exports/council-list.ts';
import { writeRestrictedList } from '../../exports/restricted-list.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { councilRows } from './council-rows.ts';
import type { CouncilListQuery, RestrictedListQuery } from './list-exports.dto.ts';
import { basisLines, frameOf, sheetNameOf, subjectOf } from './list-frame.ts';
import { allStates, type ListSelection, qualifiedStates } from './list-selection.ts';
import { signersOf } from './list-signers.ts';
import { restrictedRows } from './restricted-rows.ts';

/** A file that has been granted and recorded, and is written when somebody takes it. */
export interface ListFile {
  readonly fileName: string;
  /** Streams the whole file and ends `out`; what fails on the way destroys it. */
  write(out: Writable): Promise<void>;
}

/** The Excel lists of a campaign. Each leaves its audit entry before the first byte is written. */
@Injectable()
export class ListExports {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** The list for the Hội đồng: nothing sensitive in it. */
  async councilList(actor: Actor, code: string, query: CouncilListQuery, at: Date): Promise<ListFile> {
    const { campaign, levels } = await this.chosen(actor, code, query);
    await this.record(actor, 'council-list.export', campaign, { ...query });
    const db = this.dataSource.manager;
    const { plan } = campaign.ruleBook;
    const signers = await signersOf(db, actor.organizationId, at);
    const rowsOf = (level: string) =>
      councilRows({ db, ruleBooks: this.ruleBooks, campaign }, selectionOf(campaign, level, query));
    return {
      fileName: fileNameOf('Danh sách trình Hội đồng', campaign, levels),
      write: (out) =>
        writeCouncilList(out, {
          ...frameOf(plan, at),
          ...signers,
          title: 'DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG',
          subject: subjectOf(plan),
          basis: basisLines(plan),
          levels: levels.map((level) => ({ ...sheetOf(plan, level), rows: rowsOf(level) })),
          footer: `${campaign.code} – in lúc ${formatInstant(at, plan.timeZone)}`,
        }),
    };
  }

  /** The list with birth dates and citizen numbers: columns the plan has turned on and this role may read. */
  async restrictedList(actor: Actor, code: string, query: RestrictedListQuery, at: Date): Promise<ListFile> {
    const { campaign, levels } = await this.chosen(actor, code, query);
    await this.record(actor, 'restricted-list.export', campaign, { ...query });
    const { plan } = campaign.ruleBook;
    const shows = (field: 'citizenId' | 'ethnicity' | 'partyMembership') =>
      plan.fields[field] !== 'OFF' && scopeOf(actor.role, 'fields', field) === 'organization';
    const rowsOf = (level: string) =>
      restrictedRows(this.dataSource.manager, plan, selectionOf(campaign, level, query));
    return {
      fileName: fileNameOf('Danh sách kèm số căn cước', campaign, levels),
      write: (out) =>
        writeRestrictedList(out, {
          ...frameOf(plan, at),
          title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG KÈM SỐ CĂN CƯỚC',
          subject: subjectOf(plan),
          fields: {
            citizenId: shows('citizenId'),
            ethnicity: shows('ethnicity'),
            partyMembership: shows('partyMembership'),
          },
          levels: levels.map((level) => ({ ...sheetOf(plan, level), rows: rowsOf(level) })),
          footer: `Người xuất: ${actor.name}, ${formatInstant(at, plan.timeZone)}`,
        }),
    };
  }

  private async chosen(actor: Actor, code: string, { level }: CouncilListQuery) {
    const campaign = await this.ruleBooks.byCode(this.dataSource.manager, actor.organizationId, code);
    const levels = Object.keys(campaign.ruleBook.plan.levels);
    if (level !== undefined && !levels.includes(level)) throw unknownLevel(level, levels);
    return { campaign, levels: level === undefined ? levels : [level] };
  }

  private record(actor: Actor, action: string, { id }: CampaignInForce, detail: Record<string, unknown>) {
    return this.unitOfWork.run(actor, (_, audit) => audit(action, id, detail));
  }
}

const unknownLevel = (level: string, levels: readonly string[]): Refusal =>
  new Refusal(
    'request.invalid',
    `Đợt này không có hình thức khen thưởng «${level}». Hãy chọn một trong: ${levels.join(', ')}.`,
    { levels },
  );

function selectionOf(
  { id, organizationId }: CampaignInForce,
  level: string,
  { include }: CouncilListQuery,
): ListSelection {
  return { organizationId, campaignId: id, level, states: include === 'all' ? allStates : qualifiedStates };
}

function sheetOf({ levels }: CampaignPlan, level: string): { name: string; sheetName: string } {
  const award = levels[level] as AwardLevel;
  return { name: award.name, sheetName: sheetNameOf(award) };
}

function fileNameOf(title: string, { code, ruleBook }: CampaignInForce, levels: readonly string[]): string {
  const only = levels.length === 1 ? ruleBook.plan.levels[levels[0]!]?.name : undefined;
  return `${[title, only, code].filter(Boolean).join(' - ')}.xlsx`;
}
