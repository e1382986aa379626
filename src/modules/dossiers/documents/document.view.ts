import { ApiProperty } from '@nestjs/swagger';
import type { SlotSuggestion } from '../../../domain/bundle-sorting.ts';
import { type DocumentKind, documentKinds } from '../../../domain/plan/plan.ts';
import { type RefusalCode, refusalCodes } from '../../../domain/refusal.ts';
import type { FileForm } from '../../../files/file-inspection/accepted-kinds.ts';
import { fileForms } from './document.dto.ts';

/** Một điều nên biết về tệp. */
export class FindingView {
  @ApiProperty({ description: 'Mã.', example: 'word.old-format' })
  code!: string;
  @ApiProperty({ description: 'Mức.', enum: ['warning', 'info'], example: 'warning' })
  severity!: string;
  @ApiProperty({
    description: 'Điều gì và cần làm gì.',
    example: 'Tệp Word định dạng cũ (.doc). Nên lưu lại dạng .docx.',
  })
  detail!: string;
}

/** Ô đề xuất theo tên tệp, chờ người xác nhận. */
export class SuggestionView {
  @ApiProperty({
    description: 'Giấy tờ nên tích thêm nếu có trong tệp.',
    enum: documentKinds,
    isArray: true,
    example: ['DANH_SACH', 'TOM_TAT'],
  })
  possibleKinds!: readonly DocumentKind[];
  @ApiProperty({ description: 'Mức chắc chắn.', enum: ['sure', 'likely', 'unsure'], example: 'sure' })
  confidence!: string;
}

/** Một tệp giấy tờ của hồ sơ. */
export class DocumentView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000201' })
  id!: string;
  @ApiProperty({ description: 'Hồ sơ chứa tệp.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000001' })
  dossierId!: string;
  @ApiProperty({
    description: 'Những loại giấy tờ có trong tệp.',
    enum: documentKinds,
    isArray: true,
    example: ['TO_TRINH', 'DANH_SACH'],
  })
  kinds!: readonly DocumentKind[];
  @ApiProperty({
    description: 'Trong đó, loại mà tệp này là bản mới nhất; trống khi đã có bản thay hoặc không được tính.',
    enum: documentKinds,
    isArray: true,
    example: ['TO_TRINH'],
  })
  latestKinds!: readonly DocumentKind[];
  @ApiProperty({ description: 'Dạng.', enum: fileForms, example: 'SCAN' })
  form!: FileForm;
  @ApiProperty({
    description: 'Của trường hợp nào; trống = của cả hồ sơ.',
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
  })
  nomineeId!: string | null;
  @ApiProperty({
    description: 'SHA-256 của tệp.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;
  @ApiProperty({ description: 'Dung lượng, byte.', example: 418553 })
  size!: number;
  @ApiProperty({ description: 'Tên tệp như khi gửi.', example: 'Tờ trình Tổ bầu cử số 05.pdf' })
  fileName!: string;
  @ApiProperty({
    description: 'Kiểu nội dung; trống khi chưa kiểm tra xong.',
    type: String,
    nullable: true,
    example: 'application/pdf',
  })
  mediaType!: string | null;
  @ApiProperty({ description: 'Số trang của PDF, nếu đếm được.', type: Number, nullable: true, example: 3 })
  pages!: number | null;
  @ApiProperty({ description: 'SHA-256 của từng ảnh gốc đã ghép, theo thứ tự.', type: [String], example: [] })
  sourceHashes!: readonly string[];
  @ApiProperty({ description: 'Lúc đến.', format: 'date-time', type: String, example: '2026-03-17T08:12:30+07:00' })
  receivedAt!: Date;
  @ApiProperty({ description: 'Người gửi.', example: 'Nông Quang Thiện' })
  uploadedByName!: string;
  @ApiProperty({ description: 'Kiểm tra tệp: đang làm hay đã xong.', enum: ['pending', 'done'], example: 'done' })
  checks!: 'pending' | 'done';
  @ApiProperty({ description: 'Những điều nên biết về tệp.', type: [FindingView], example: [] })
  findings!: readonly FindingView[];
  @ApiProperty({
    description: 'Vì sao tệp bị loại khi kiểm tra sau khi đã nhận, và cần làm gì; trống = không bị loại.',
    type: String,
    nullable: true,
    example: null,
  })
  refusal!: string | null;
  @ApiProperty({ description: 'Mới là đề xuất theo tên tệp, chưa được xác nhận nên chưa tính.', example: false })
  suggested!: boolean;
  @ApiProperty({
    description: 'Đề xuất kèm theo; trống khi đã xác nhận.',
    type: SuggestionView,
    nullable: true,
    example: null,
  })
  suggestion!: SuggestionView | null;
  @ApiProperty({ description: 'Là bằng chứng thời điểm đến, không phải giấy tờ của kế hoạch.', example: false })
  evidence!: boolean;
  @ApiProperty({
    description: 'Lúc có bản thay; trống = bản hiện hành.',
    format: 'date-time',
    type: String,
    nullable: true,
    example: null,
  })
  supersededAt!: Date | null;
  @ApiProperty({ description: 'Bản thay.', type: String, format: 'uuid', nullable: true, example: null })
  supersededById!: string | null;
  @ApiProperty({
    description: 'Lúc bị bỏ; trống = không bỏ. Nội dung vẫn được lưu.',
    format: 'date-time',
    type: String,
    nullable: true,
    example: null,
  })
  deletedAt!: Date | null;

  /** What only waits for a person is shown as it would be proposed today: nominees may have come since. */
  static of(row: DocumentRow, { latest = [], suggestion }: Reading = {}): DocumentView {
    return {
      id: row.id,
      dossierId: row.dossier_id,
      kinds: suggestion?.kinds ?? row.kinds,
      latestKinds: latest,
      form: row.form,
      nomineeId: suggestion ? (suggestion.nomineeId ?? null) : row.nominee_id,
      sha256: row.sha256,
      size: Number(row.size),
      fileName: row.file_name,
      mediaType: row.media_type,
      pages: row.pages,
      sourceHashes: row.source_hashes,
      receivedAt: row.received_at,
      uploadedByName: row.uploaded_by_name,
      checks: row.checks,
      findings: row.findings,
      refusal: refusalIn(row.findings)?.detail ?? null,
      suggested: row.suggested,
      suggestion: suggestion ? { possibleKinds: suggestion.possibleKinds, confidence: suggestion.confidence } : null,
      evidence: row.evidence,
      supersededAt: row.superseded_at,
      supersededById: row.superseded_by_id,
      deletedAt: row.deleted_at,
    };
  }
}

/** What a later look into the file refused it for; its finding carries the refusal's code. */
export function refusalIn(findings: readonly FindingView[]): (FindingView & { code: RefusalCode }) | undefined {
  return findings.find(
    (finding): finding is FindingView & { code: RefusalCode } =>
      finding.code.startsWith('file.') && refusalCodes.includes(finding.code as RefusalCode),
  );
}

interface Reading {
  readonly latest?: readonly DocumentKind[] | undefined;
  readonly suggestion?: SlotSuggestion | undefined;
}

/** A document with its file, as the queries read it. */
export interface DocumentRow {
  readonly id: string;
  readonly organization_id: string;
  readonly dossier_id: string;
  readonly nominee_id: string | null;
  readonly kinds: DocumentKind[];
  readonly form: FileForm;
  readonly sha256: string;
  readonly file_name: string;
  readonly source_hashes: string[];
  readonly suggested: boolean;
  readonly evidence: boolean;
  readonly received_at: Date;
  readonly uploaded_by_name: string;
  readonly superseded_at: Date | null;
  readonly superseded_by_id: string | null;
  readonly deleted_at: Date | null;
  /** bigint, as text. */
  readonly size: string;
  readonly media_type: string | null;
  readonly checks: 'pending' | 'done';
  readonly findings: readonly FindingView[];
  readonly pages: number | null;
}

/** Mọi tệp của hồ sơ. */
export class DocumentListView {
  @ApiProperty({ description: 'Các tệp, cũ trước; kể cả bản đã thay, đã bỏ, chưa xác nhận.', type: [DocumentView] })
  items!: DocumentView[];
}

/** Một tệp của lô không nhận được. */
export class RefusedFileView {
  @ApiProperty({ description: 'Tên tệp.', example: 'Thumbs.db' })
  fileName!: string;
  @ApiProperty({ description: 'Mã lỗi.', example: 'file.wrong-type' })
  code!: string;
  @ApiProperty({
    description: 'Vì sao, và cần làm gì.',
    example: 'Nội dung tệp là tệp không rõ loại, không dùng trong hồ sơ được.',
  })
  detail!: string;
}

/** Kết quả gửi một lô tệp. */
export class BundleView {
  @ApiProperty({ description: 'Các tệp đã nhận, kèm ô đề xuất, chờ xác nhận.', type: [DocumentView] })
  items!: DocumentView[];
  @ApiProperty({
    description: 'Các tệp không nhận được; tệp khác không bị ảnh hưởng.',
    type: [RefusedFileView],
    example: [],
  })
  refused!: RefusedFileView[];
}
