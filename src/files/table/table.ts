/** Empty cells are null; dates are ISO texts; formulas stand for their last result. */
export type TableCell = string | number | boolean | null;

export interface TableRow {
  /** As the file counts, from 1: the sheet's row, or the record of a CSV. */
  readonly number: number;
  readonly cells: readonly TableCell[];
}

/** One sheet; a CSV file is one sheet without a name. */
export interface Table {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export interface TableLimits {
  /** Rows of all sheets together, empty ones included. */
  readonly maxRows: number;
}
