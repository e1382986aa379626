import { readFile } from 'node:fs/promises';
import { Refusal } from '../../domain/refusal.ts';
import { type InspectionLimits, usualLimits } from '../file-inspection/limits.ts';
import { inspectFile } from '../file-inspection/inspect-file.ts';
import { describeKind } from '../file-inspection/kind-names.ts';
import { csvTable } from './csv-table.ts';
import type { Table, TableLimits } from './table.ts';
import { workbookTables } from './workbook-table.ts';

/**
 * Reads a CSV (UTF-8, UTF-16, Windows-1258; commas, semicolons or tabs) or .xlsx file into cells, after judging by content what it is.
 * Sizes are checked before anything is parsed; the caller has limited the bytes of the file.
 *
 * @throws Refusal `file.wrong-type`, `file.unsafe`, `file.too-large`
 */
export async function readTables(
  file: { readonly path: string; readonly name: string },
  limits: TableLimits,
  inspectionLimits: InspectionLimits = usualLimits,
): Promise<readonly Table[]> {
  const inspection = await inspectFile(file.path, { declaredName: file.name }, inspectionLimits);
  if (inspection.kind === 'xlsx') return workbookTables(file.path, limits);
  const text = inspection.kind === 'csv' || inspection.mediaType === 'text/plain';
  if (text) return [csvTable(await readFile(file.path), limits)];
  throw new Refusal(
    'file.wrong-type',
    `Cần bảng tính Excel (.xlsx) hoặc CSV, nhưng tệp này là ${describeKind(inspection)}. Hãy lưu lại dạng .xlsx hoặc CSV rồi gửi lại.`,
  );
}
