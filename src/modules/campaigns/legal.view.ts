import { ApiProperty } from '@nestjs/swagger';
import type { AwardCoefficientEntity } from '../../database/entities/award-coefficient.entity.ts';
import type { BaseSalaryEntity } from '../../database/entities/base-salary.entity.ts';
import type { LegalBasisEntity } from '../../database/entities/legal-basis.entity.ts';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';
import { PageView } from '../../http/paging.ts';

type Dated = Pick<LegalBasisEntity, 'id' | 'organizationId' | 'validFrom' | 'validUntil' | 'confidence'>;

/** Phần chung của các dòng có ngày hiệu lực. */
export class DatedRowView {
  @ApiProperty({ description: 'Định danh.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000030' })
  id!: string;
  @ApiProperty({ description: 'Dòng của cơ quan mình (sửa được); không thì là dòng chung.', example: false })
  own!: boolean;
  @ApiProperty({ description: 'Có hiệu lực từ ngày.', format: 'date', example: '2025-07-01' })
  validFrom!: string;
  @ApiProperty({
    description: 'Ngày cuối cùng còn hiệu lực.',
    type: String,
    format: 'date',
    nullable: true,
    example: null,
  })
  validUntil!: string | null;
  @ApiProperty({
    description: 'Độ tin cậy: high, medium, low; office = cơ quan tự ghi.',
    enum: ['high', 'medium', 'low', 'office'],
    example: 'high',
  })
  confidence!: string;
}

const dated = ({ id, organizationId, validFrom, validUntil, confidence }: Dated): DatedRowView => ({
  id,
  own: organizationId !== null,
  validFrom,
  validUntil,
  confidence,
});

/** Một văn bản làm căn cứ. */
export class LegalBasisView extends DatedRowView {
  @ApiProperty({ description: 'Mã.', example: 'ND_152_2025' })
  code!: string;
  @ApiProperty({ description: 'Loại văn bản.', example: 'Nghị định' })
  type!: string;
  @ApiProperty({ description: 'Số, ký hiệu.', type: String, nullable: true, example: '152/2025/NĐ-CP' })
  number!: string | null;
  @ApiProperty({
    description: 'Trích yếu.',
    example: 'Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  })
  title!: string;
  @ApiProperty({ description: 'Cơ quan ban hành.', example: 'Chính phủ' })
  issuer!: string;
  @ApiProperty({ description: 'Ngày ban hành.', type: String, format: 'date', nullable: true, example: '2025-06-14' })
  issuedOn!: string | null;
  @ApiProperty({ description: 'Mã văn bản thay thế.', type: String, nullable: true, example: null })
  replacedBy!: string | null;
  @ApiProperty({ description: 'Thuộc chế độ pháp lý ghi vào từng lần gửi hồ sơ.', example: true })
  regime!: boolean;
  @ApiProperty({ description: 'Ghi chú.', type: String, nullable: true, example: null })
  note!: string | null;

  static of(row: LegalBasisEntity): LegalBasisView {
    const { code, type, number, title, issuer, issuedOn, replacedBy, regime, note } = row;
    return { ...dated(row), code, type, number, title, issuer, issuedOn, replacedBy, regime, note };
  }
}

/** Một hệ số tiền thưởng. */
export class CoefficientView extends DatedRowView {
  @ApiProperty({ description: 'Hình thức.', example: 'GIAY_KHEN_XA' })
  level!: string;
  @ApiProperty({ description: 'Loại đối tượng.', enum: nomineeKinds, example: 'CA_NHAN' })
  nomineeKind!: NomineeKind;
  @ApiProperty({ description: 'Phần trăm lương cơ sở: 0,3 lần là 30.', example: 30 })
  coefficientX100!: number;
  @ApiProperty({ description: 'Căn cứ.', example: 'Điều 54 Nghị định số 152/2025/NĐ-CP' })
  basis!: string;

  static of(row: AwardCoefficientEntity): CoefficientView {
    const { level, nomineeKind, coefficientX100, basis } = row;
    return { ...dated(row), level, nomineeKind, coefficientX100, basis };
  }
}

/** Mức lương cơ sở. */
export class BaseSalaryView extends DatedRowView {
  @ApiProperty({ description: 'Mức, đồng.', example: 2_340_000 })
  amount!: number;
  @ApiProperty({ description: 'Căn cứ.', example: 'Nghị định số 73/2024/NĐ-CP' })
  basis!: string;

  static of(row: BaseSalaryEntity): BaseSalaryView {
    return { ...dated(row), amount: row.amount, basis: row.basis };
  }
}

/** Dòng vừa ghi. */
export class LegalRowId {
  @ApiProperty({ description: 'Định danh dòng.', format: 'uuid', example: '0199c0de-0000-7000-8000-000000000030' })
  id!: string;
}

/** Các văn bản còn hiệu lực. */
export class LegalBasisListView extends PageView {
  @ApiProperty({ description: 'Các văn bản; cũ trước.', type: [LegalBasisView] })
  items!: readonly LegalBasisView[];
}

/** Các hệ số còn hiệu lực. */
export class CoefficientListView extends PageView {
  @ApiProperty({ description: 'Mỗi hình thức và loại đối tượng một hệ số.', type: [CoefficientView] })
  items!: readonly CoefficientView[];
}
