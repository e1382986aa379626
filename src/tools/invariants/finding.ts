/** One thing in database or store that no act of the service leaves behind. */
export interface Finding {
  /** Permanent, for machines. */
  readonly code: string;
  /** The row: its id, or what names it. */
  readonly subject: string;
  /** A Vietnamese sentence. */
  readonly detail: string;
}

/** A rule that one set-based statement can judge: it selects the rows that break it. */
export interface RowRule {
  readonly code: string;
  /** What the rows are, as people read it: «Hồ sơ». */
  readonly of: string;
  /** What is wrong with each: «đã gửi nhưng không có lần gửi nào». */
  readonly wrong: string;
  /** Selects `subject` and, where it helps, `note`, both text. */
  readonly sql: string;
}

/** The most rows of one rule that are named; a report that long is read by its codes. */
export const mostNamed = 1000;
