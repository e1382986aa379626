import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { FileSandbox } from '../../../files/sandbox/file-sandbox.ts';
import { enqueue } from '../../../jobs/enqueue.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { ConstituencyMap } from '../constituency-map.ts';
import { lockCampaignResults, mayConfirm } from '../election-campaign.ts';
import { seatKind, turnoutKind } from '../figure-kinds.ts';
import { type FigureWrite, standingFigures, storeFigures } from '../figure-store.ts';
import { columnNames, importColumns, type ReadLines, readLines } from './import-columns.ts';
import { type Decided, type DecidedRow, decideImport, type ImportSources, type ImportUnit } from './import-decision.ts';
import { readRow } from './import-rows.ts';
import { ImportRowView, type ImportSummaryView, type ImportView } from './import.view.ts';

/** A table of figures as it came in. */
export interface ImportedTable {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
}

export interface Import {
  readonly actor: Actor;
  readonly campaign: string;
  readonly table: ImportedTable;
  readonly reason: string | null;
  readonly at: Date;
}

/** Bytes and rows of an imported table. */
export const importLimits = { maxBytes: 5 * 1024 * 1024, maxRows: 20_000 } as const;

/** Many figures at once, out of a CSV or Excel file: looked at first, then stored all together or not at all. */
@Injectable()
export class ImportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sandbox: FileSandbox,
  ) {}

  /** What the table would change and what is wrong with it, line by line. Stores nothing. */
  async preview({ actor, campaign: code, table, reason }: Import): Promise<ImportView> {
    const { manager } = this.dataSource;
    const campaign = await this.ruleBooks.byCode(manager, actor.organizationId, code);
    const { lines, ignored } = await readImport(this.sandbox, table);
    const map = await ConstituencyMap.of(manager, actor.organizationId);
    const sources = await sourcesOf(manager, { actor, campaignId: campaign.id, map, reason });
    const rows = decideImport(lines.map(readRow), sources);
    return { applied: false, summary: summaryOf(rows), rows: rows.map(ImportRowView.of), ignoredColumns: [...ignored] };
  }

  /** Stores every figure of the table in one commit; refuses with `election.import-faulty` (the faulty `rows`) as long as one line is wrong. */
  async apply({ actor, campaign: code, table, reason, at }: Import): Promise<ImportView> {
    const { lines, ignored } = await readImport(this.sandbox, table);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { campaign, map } = await lockCampaignResults(tx, this.ruleBooks, actor, code);
      const sources = await sourcesOf(tx, { actor, campaignId: campaign.id, map, reason });
      const rows = decideImport(lines.map(readRow), sources);
      refuseFaulty(rows);
      const turnout = writesOf(distinct(rows.flatMap((row) => row.turnout ?? [])));
      const seats = writesOf(distinct(rows.flatMap((row) => row.seats ?? [])));
      const writing = { actor, campaignId: campaign.id, at, reason };
      await storeFigures(tx, turnoutKind, writing, turnout);
      await storeFigures(tx, seatKind, writing, seats);
      const summary = summaryOf(rows);
      await audit('election.import', campaign.id, { campaign: code, sha256: table.sha256, reason, ...summary });
      await rejudge(tx, campaign.id, map, [...turnout, ...seats]);
      return { applied: true, summary, rows: [], ignoredColumns: [...ignored] };
    });
  }
}

async function readImport(sandbox: FileSandbox, { path, name }: ImportedTable): Promise<ReadLines> {
  const read = readLines(await sandbox.readTables({ path, name }, importLimits));
  if ('missing' in read) {
    const missing = read.missing.map((column) => `«${columnNames[column]}»`).join(', ');
    throw new Refusal(
      'election.import-faulty',
      `Không tìm thấy cột ${missing} ở dòng tiêu đề. Hãy đặt tên cột như mẫu (${importColumns.join(', ')}) hoặc tên tiếng Việt tương ứng.`,
      { missingColumns: read.missing, rows: [] },
    );
  }
  if (read.lines.length > 0) return read;
  throw new Refusal('election.import-faulty', 'Bảng chỉ có tiêu đề, không có dòng số liệu nào. Hãy chọn đúng tệp.', {
    rows: [],
  });
}

interface ImportPlace {
  readonly actor: Actor;
  readonly campaignId: string;
  readonly map: ConstituencyMap;
  readonly reason: string | null;
}

async function sourcesOf(db: EntityManager, { actor, campaignId, map, reason }: ImportPlace): Promise<ImportSources> {
  const units = (await db.query('select id, code, name, kind from units where organization_id = $1', [
    actor.organizationId,
  ])) as ImportUnit[];
  return {
    unitsByCode: new Map(units.map((unit) => [unit.code, unit])),
    map,
    turnout: await standingFigures(db, turnoutKind, campaignId),
    seats: await standingFigures(db, seatKind, campaignId),
    mayConfirm: mayConfirm(actor),
    reason,
  };
}

function refuseFaulty(rows: readonly DecidedRow[]): void {
  const faulty = rows.filter(({ problems }) => problems.length > 0);
  if (faulty.length === 0) return;
  throw new Refusal(
    'election.import-faulty',
    `Bảng còn ${faulty.length} dòng có lỗi nên chưa lưu dòng nào. Hãy sửa các dòng được nêu rồi nhập lại.`,
    { rows: faulty.map(ImportRowView.of) },
  );
}

type AnyDecided = Pick<Decided<never, never>, 'change'> & { readonly write: { readonly unitId: string } };

/** Seats stand on every line of their constituency, as one and the same decision. */
const distinct = <Decision>(decisions: readonly Decision[]): Decision[] => [...new Set(decisions)];

const writesOf = <Write>(decisions: readonly { readonly change: string; readonly write: Write }[]): Write[] =>
  decisions.filter(({ change }) => change !== 'none').map(({ write }) => write);

function summaryOf(rows: readonly DecidedRow[]): ImportSummaryView {
  const decisions: readonly AnyDecided[] = distinct(rows.flatMap((row) => [row.turnout ?? [], row.seats ?? []].flat()));
  const counted = (change: AnyDecided['change']): number => decisions.filter((one) => one.change === change).length;
  return {
    rows: rows.length,
    faultyRows: rows.filter(({ problems }) => problems.length > 0).length,
    recorded: counted('recorded'),
    changed: counted('changed'),
    confirmed: counted('confirmed'),
    unchanged: counted('none'),
  };
}

async function rejudge(
  tx: EntityManager,
  campaignId: string,
  map: ConstituencyMap,
  writes: readonly Pick<FigureWrite<object, never>, 'unitId'>[],
): Promise<void> {
  if (writes.length === 0) return;
  const changed = new Set(writes.map(({ unitId }) => unitId));
  const unitIds = [...new Set([...changed].flatMap((unitId) => map.reachedFrom(unitId)))];
  await enqueue(tx, 'rejudge', { campaignId, unitIds });
}
