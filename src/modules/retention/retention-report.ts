import { createWriteStream } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { formatDateInColumn } from '../../domain/official-document.ts';
import { type RetentionKind, retentionKindNames, retentionKinds } from '../../domain/retention.ts';
import type { RetentionRuleEntity } from '../../database/entities/retention-rule.entity.ts';
import { numberCell, type Sheet, type SheetLayout, textCell } from '../../exports/sheet.ts';
import { writeWorkbook } from '../../exports/workbook.ts';
import type { DueSubject, SubjectFacts } from './due-subjects.ts';

export interface RetentionCount {
  readonly kind: RetentionKind;
  readonly subjects: number;
  readonly nominees: number;
  readonly documents: number;
}

/** What all tries of one run have made nameless, in the order of the ids. */
export async function erasedSubjects(db: EntityManager, organizationId: string, runId: string): Promise<DueSubject[]> {
  const rows = await db.query<{ id: string; subject: DueSubject['subject']; facts: SubjectFacts }[]>(
    `select subject_id as id, subject_kind as subject, facts from retention_erasures
     where organization_id = $1 and run_id = $2 order by subject_id`,
    [organizationId, runId],
  );
  return rows.map((row) => ({ ...row, heldBack: false }));
}

/** One line per kind there is anything of. */
export function countsOf(subjects: readonly DueSubject[]): RetentionCount[] {
  return retentionKinds.flatMap((kind) => {
    const those = subjects.filter(({ facts }) => facts.kind === kind);
    const sum = (of: 'nominees' | 'documents') => those.reduce((total, { facts }) => total + facts[of], 0);
    return those.length === 0
      ? []
      : [{ kind, subjects: those.length, nominees: sum('nominees'), documents: sum('documents') }];
  });
}

interface Report {
  readonly on: string;
  readonly at: Date;
  readonly dryRun: boolean;
  readonly requestedBy: string;
  readonly rules: ReadonlyMap<RetentionKind, RetentionRuleEntity>;
  readonly subjects: readonly DueSubject[];
}

/** The Excel report: figures with the rule each kind went by, then every dossier and account by id. Nobody's name is in it. */
export async function writeRetentionReport(path: string, report: Report): Promise<void> {
  const title = report.dryRun ? 'RÀ SOÁT THỬ DỮ LIỆU HẾT THỜI HẠN LƯU' : 'BIÊN BẢN ẨN DANH DỮ LIỆU HẾT THỜI HẠN LƯU';
  const footer = `Tính đến ${formatDateInColumn(report.on)} – người yêu cầu: ${report.requestedBy}`;
  const sheetOf = (name: string, columns: SheetLayout['columns']): SheetLayout => ({
    name,
    columns,
    title: [[{ from: 1, to: columns.length, text: title, look: 'title' }]],
    footer,
  });
  const about = { title, creator: report.requestedBy, madeAt: report.at };
  await writeWorkbook(createWriteStream(path), about, async (book) => {
    await book.sheet(sheetOf('Tổng hợp', totalColumns), (sheet) => writeTotals(sheet, report));
    await book.sheet(sheetOf('Chi tiết', detailColumns), (sheet) => writeDetails(sheet, report));
  });
}

const totalColumns = [
  { header: 'Loại', width: 50 },
  { header: 'Thời hạn', width: 12 },
  { header: 'Căn cứ', width: 50 },
  { header: 'Hồ sơ, tài khoản', width: 12 },
  { header: 'Tập thể, cá nhân', width: 12 },
  { header: 'Giấy tờ', width: 12 },
];

async function writeTotals(sheet: Sheet, { rules, subjects }: Report): Promise<void> {
  const counts = new Map(countsOf(subjects).map((line) => [line.kind, line]));
  for (const [kind, { keep, basis }] of rules) {
    const line = counts.get(kind);
    const figures = [line?.subjects, line?.nominees, line?.documents].map((figure) => numberCell(figure ?? 0));
    await sheet.row([textCell(retentionKindNames[kind]), textCell(keep ?? 'Vĩnh viễn'), textCell(basis), ...figures]);
  }
}

const detailColumns = [
  { header: 'Định danh', width: 40 },
  { header: 'Loại', width: 36 },
  { header: 'Đợt', width: 18 },
  { header: 'Đơn vị', width: 12 },
  { header: 'Hình thức', width: 20 },
  { header: 'Việc cuối cùng', width: 13 },
  { header: 'Hết hạn', width: 13 },
  { header: 'Tập thể, cá nhân', width: 10 },
  { header: 'Giấy tờ', width: 10 },
];

async function writeDetails(sheet: Sheet, { subjects }: Report): Promise<void> {
  for (const { id, facts } of subjects)
    await sheet.row([
      textCell(id),
      textCell(retentionKindNames[facts.kind]),
      ...[facts.campaign, facts.unit, facts.level].map((text) => textCell(text)),
      ...[facts.lastAct, facts.keptUntil].map((date) => textCell(formatDateInColumn(date), 'centred')),
      ...[facts.nominees, facts.documents].map((figure) => numberCell(figure)),
    ]);
}
