import { ApiProperty } from '@nestjs/swagger';
import type { RetentionRuleEntity } from '../../database/entities/retention-rule.entity.ts';
import {
  type CountsFrom,
  countsFromValues,
  type RetentionKind,
  retentionKindNames,
  retentionKinds,
} from '../../domain/retention.ts';

/** Thời hạn lưu một loại. */
export class RetentionRuleView {
  @ApiProperty({ description: 'Loại.', enum: retentionKinds, example: 'AWARD_AGENCY' })
  kind!: RetentionKind;
  @ApiProperty({ description: 'Tên loại.', example: 'Hồ sơ khen thưởng của người đứng đầu cơ quan (gồm Giấy khen)' })
  kindName!: string;
  @ApiProperty({ description: 'Thời hạn (ISO 8601); null = vĩnh viễn.', type: String, nullable: true, example: 'P10Y' })
  keep!: string | null;
  @ApiProperty({
    description: 'Tính từ việc cuối cùng (act) hay từ đầu năm sau (year-end).',
    enum: countsFromValues,
    example: 'year-end',
  })
  countsFrom!: CountsFrom;
  @ApiProperty({ description: 'Có hiệu lực từ ngày.', type: String, format: 'date', example: '2023-02-15' })
  validFrom!: string;
  @ApiProperty({
    description: 'Ngày cuối cùng còn hiệu lực.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  validUntil!: string | null;
  @ApiProperty({ description: 'Căn cứ.', example: 'Thông tư số 10/2022/TT-BNV' })
  basis!: string;
  @ApiProperty({ description: 'Độ chắc của căn cứ: high, medium, low; office = cơ quan tự ghi.', example: 'medium' })
  confidence!: string;
  @ApiProperty({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  note!: string | null;
  @ApiProperty({ description: 'Do cơ quan mình ghi.', example: false })
  own!: boolean;

  static of(row: RetentionRuleEntity): RetentionRuleView {
    const { keep, countsFrom, validFrom, validUntil, basis, confidence, note, organizationId } = row;
    const kind = row.kind as RetentionKind;
    return {
      kind,
      kindName: retentionKindNames[kind],
      keep,
      countsFrom,
      validFrom,
      validUntil,
      basis,
      confidence,
      note,
      own: organizationId !== null,
    };
  }
}

/** Các thời hạn đang có hiệu lực. */
export class RetentionRulesView {
  @ApiProperty({ description: 'Mỗi loại một dòng.', type: [RetentionRuleView] })
  items!: RetentionRuleView[];
}

/** Một dòng đã ghi. */
export class RetentionRuleId {
  @ApiProperty({ description: 'Định danh dòng.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000901' })
  id!: string;
}

/** Việc đã xếp hàng; theo dõi và tải kết quả ở `/api/jobs/{id}`. */
export class StartedJobView {
  @ApiProperty({ description: 'Định danh việc.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000902' })
  jobId!: string;
}

/** Số lượng của một loại trong một lượt. */
export class RetentionCountView {
  @ApiProperty({ description: 'Loại.', enum: retentionKinds, example: 'DRAFT' })
  kind!: RetentionKind;
  @ApiProperty({ description: 'Số hồ sơ hoặc tài khoản.', example: 12 })
  subjects!: number;
  @ApiProperty({ description: 'Số tập thể, cá nhân trong đó.', example: 30 })
  nominees!: number;
  @ApiProperty({ description: 'Số giấy tờ trong đó.', example: 64 })
  documents!: number;
}

/** Kết quả một lượt rà soát. */
export class RetentionRunView {
  @ApiProperty({ description: 'Định danh lượt (cũng là việc).', format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Chỉ báo cáo hay đã làm thật.', example: true })
  dryRun!: boolean;
  @ApiProperty({ description: 'Trạng thái việc.', enum: ['queued', 'running', 'done', 'failed'], example: 'done' })
  state!: string;
  @ApiProperty({ description: 'Tính đến ngày.', type: String, format: 'date', example: '2036-01-05' })
  on!: string;
  @ApiProperty({ description: 'Số lượng theo loại; trống khi chưa xong.', type: [RetentionCountView] })
  counts!: RetentionCountView[];
  @ApiProperty({ description: 'Số hồ sơ đã hết hạn nhưng giữ lại vì đang tạm dừng xét.', example: 0 })
  heldBack!: number;
  @ApiProperty({ description: 'Số tệp đã xóa khỏi kho.', example: 64 })
  filesRemoved!: number;
}
