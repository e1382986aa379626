/** What a file really is, judged by its content alone. `other` is everything the service has no use for. */
export type FileKind = 'pdf' | 'docx' | 'doc' | 'jpg' | 'png' | 'heic' | 'xlsx' | 'csv' | 'other';

export type FindingCode =
  | 'name.extension-differs'
  | 'name.extension-missing'
  | 'word.old-format'
  | 'office.local-link'
  | 'scan.waiting'
  | 'pdf.unreadable'
  | 'pdf.too-large-to-read'
  | 'image.unreadable'
  | 'image.low-resolution';

/** Something people should see about a file that was taken in. Never a reason to refuse it: those are refusals. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'warning' | 'info';
  /** Vietnamese: what is odd and what to do. */
  readonly detail: string;
}

/** Stored beside a paper: an inspection may still be under way when the upload is answered. */
export type InspectionState = 'pending' | 'done';

/** What one look into a file tells. */
export interface Inspection {
  readonly kind: FileKind;
  readonly mediaType: string;
  /** Usual extension without the dot; empty when the type is not known. */
  readonly extension: string;
  readonly findings: readonly Finding[];
  /** PDF only. */
  readonly pages?: number;
  /** Images only; pixels, upright. */
  readonly width?: number;
  readonly height?: number;
}
