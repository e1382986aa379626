import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Actor } from '../../domain/roles.ts';
import { pageOf, totalCap } from '../../http/paging.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import type { DossierListItem } from '../dossiers/dossier.view.ts';
import { dossierConditions } from '../dossiers/dossier-conditions.ts';
import { DossiersQueries } from '../dossiers/dossiers.queries.ts';
import { PapersMissing } from './papers-missing.ts';
import { type QueueQuery, type QueueSort, queueStates } from './queue.dto.ts';
import type { QueueCountsView, QueueItemView, QueueView } from './queue.view.ts';
import { countUndecidedDuplicates } from './undecided-duplicates.ts';

const from = 'from dossiers d join units u on u.id = d.unit_id join campaigns c on c.id = d.campaign_id';
const changed = `exists (select 1 from nominees n where n.organization_id = d.organization_id and n.dossier_id = d.id
  and n.changed_after_appraisal is not null and n.state not in ('withdrawn', 'cancelled'))`;
/** What still waits for the office. */
const open = `(d.state in ('submitted', 'returned') or (d.state = 'accepted' and ${changed}))`;

const orders: Readonly<Record<QueueSort, string>> = {
  receivedAt: 'd.first_received_at nulls last, d.id',
  '-receivedAt': 'd.first_received_at desc nulls last, d.id desc',
  mendBy: 'd.mend_by nulls last, d.first_received_at nulls last, d.id',
  '-updatedAt': 'd.updated_at desc, d.id desc',
  unit: 'u.position, u.code, d.id',
};

interface Conditions {
  readonly where: string;
  readonly values: unknown[];
}

/** The queue of those who appraise, within the reader's organisation. */
@Injectable()
export class QueueQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly dossiers: DossiersQueries,
    private readonly papers: PapersMissing,
    private readonly ruleBooks: RuleBooks,
    private readonly clock: CampaignClock,
  ) {}

  async page(actor: Actor, query: QueueQuery): Promise<QueueView> {
    const everything = this.everything(actor, query);
    const { where, values } = narrowed(everything, actor, query);
    const [counted] = (await this.dataSource.query(
      `select count(*)::int as total from (select 1 ${from} where ${where} limit ${totalCap + 1}) capped`,
      values,
    )) as { total: number }[];
    const rows = (await this.dataSource.query(
      `select d.id ${from} where ${where} order by ${orders[query.sort]}
       limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
      values,
    )) as { id: string }[];
    const items = await this.items(
      actor,
      rows.map(({ id }) => id),
    );
    const page = pageOf(items, counted?.total ?? 0, query);
    return { ...page, items, counts: await this.counts(actor, everything) };
  }

  /** All that has been handed in and fits campaign, level, unit and text. */
  private everything(actor: Actor, { campaign, level, unit, q }: QueueQuery): Conditions {
    const hours = { now: this.clock.now(), cutoffs: [] };
    const { where, values } = dossierConditions(actor, { campaign, level, unit, q }, hours);
    return { where: `${where} and d.state <> 'draft'`, values };
  }

  private async items(actor: Actor, ids: readonly string[]): Promise<QueueItemView[]> {
    if (ids.length === 0) return [];
    const lines = await this.dossiers.lines(actor.organizationId, ids);
    const figures = new Map((await this.figures(ids)).map((row) => [row.id, row]));
    const missing = await this.papers.of(actor.organizationId, ids);
    const duplicates = await this.openDuplicates(actor, lines);
    return lines.map((line) => {
      const { id: _, met, unmet, needsReview, ...own } = figures.get(line.id)!;
      const machine = { met, unmet, needsReview };
      const papersMissing = missing.get(line.id) ?? 0;
      return { ...line, ...own, machine, papersMissing, openDuplicates: duplicates.get(line.id) ?? 0 };
    });
  }

  /** By dossier; two statements for each campaign on the page. */
  private async openDuplicates(
    { organizationId }: Actor,
    lines: readonly DossierListItem[],
  ): Promise<ReadonlyMap<string, number>> {
    const counts: [string, number][] = [];
    for (const code of new Set(lines.map(({ campaign }) => campaign))) {
      const campaign = await this.ruleBooks.byCode(this.dataSource.manager, organizationId, code);
      const ids = lines.filter((line) => line.campaign === code).map(({ id }) => id);
      counts.push(...(await countUndecidedDuplicates(this.dataSource.manager, campaign, ids)));
    }
    return new Map(counts);
  }

  private figures(ids: readonly string[]): Promise<FiguresRow[]> {
    const standing = `n.state not in ('withdrawn', 'cancelled')`;
    const outcome = (value: string): string =>
      `count(*) filter (where ${standing} and n.machine_outcome = '${value}')::int`;
    return this.dataSource.query(
      `select d.id, d.assignee_id as "assigneeId", (select full_name from users where id = d.second_reader_id) as "secondReaderName",
         count(*) filter (where ${standing} and n.state not in ('proposed', 'on-hold'))::int as judged,
         count(*) filter (where n.state = 'proposed')::int as undecided,
         count(*) filter (where n.state = 'on-hold')::int as "onHold",
         count(*) filter (where ${standing} and n.changed_after_appraisal is not null)::int as "changedAfterAppraisal",
         ${outcome('met')} as met, ${outcome('unmet')} as unmet, ${outcome('needs-review')} as "needsReview"
       from dossiers d left join nominees n on n.organization_id = d.organization_id and n.dossier_id = d.id
       where d.id = any($1) group by d.id`,
      [ids],
    );
  }

  private async counts(actor: Actor, { where, values }: Conditions): Promise<QueueCountsView> {
    const states = queueStates.map((state) => `count(*) filter (where d.state = '${state}')::int as ${state}`);
    const me = `$${values.length + 1}`;
    const [row] = (await this.dataSource.query(
      `select ${states.join(', ')},
         count(*) filter (where ${open} and d.assignee_id = ${me})::int as me,
         count(*) filter (where ${open} and d.assignee_id is null)::int as none,
         count(*) filter (where ${open} and d.assignee_id <> ${me})::int as others,
         count(*) filter (where ${open} and d.incomplete)::int as incomplete,
         count(*) filter (where ${changed})::int as changed
       ${from} where ${where}`,
      [...values, actor.userId],
    )) as Record<string, number>[];
    const { me: mine, none, others, incomplete, changed: moved, ...byState } = row!;
    return {
      states: byState,
      assignees: { me: mine!, none: none!, others: others! },
      incomplete: incomplete!,
      changed: moved!,
    };
  }
}

interface FiguresRow {
  readonly id: string;
  readonly assigneeId: string | null;
  readonly secondReaderName: string | null;
  readonly judged: number;
  readonly undecided: number;
  readonly onHold: number;
  readonly changedAfterAppraisal: number;
  readonly met: number;
  readonly unmet: number;
  readonly needsReview: number;
}

function narrowed({ where, values }: Conditions, actor: Actor, query: QueueQuery): Conditions {
  const terms = [where];
  const all = [...values];
  const add = (term: (place: string) => string, value: unknown): void => {
    all.push(value);
    terms.push(term(`$${all.length}`));
  };
  const { state, assignee, incomplete, changed: moved } = query;
  if (state) add((place) => `d.state = ${place}`, state);
  else terms.push(open);
  if (assignee === 'none') terms.push('d.assignee_id is null');
  else if (assignee) add((place) => `d.assignee_id = ${place}`, assignee === 'me' ? actor.userId : assignee);
  if (incomplete !== undefined) add((place) => `d.incomplete = ${place}`, incomplete);
  if (moved !== undefined) terms.push(moved ? changed : `not ${changed}`);
  return { where: terms.join(' and '), values: all };
}
