import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Tập thể hoặc cá nhân được đề nghị. */
export class NomineeInput {
  @ApiProperty({ description: 'Tập thể, cá nhân hay hộ gia đình.', enum: nomineeKinds, example: 'CA_NHAN' })
  @IsIn(nomineeKinds)
  kind!: NomineeKind;

  @ApiProperty({ description: 'Tên đầy đủ như in trên giấy khen.', example: 'Nông Quang Thiện', maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  name!: string;

  @ApiPropertyOptional({ description: 'Tôn xưng: Ông, Bà, Đồng chí.', type: String, nullable: true, example: 'Ông' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  honorific?: string | null;

  @ApiPropertyOptional({
    description: 'Cấp bậc (công an, quân đội).',
    type: String,
    nullable: true,
    example: 'Trung tá',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  rank?: string | null;

  @ApiPropertyOptional({ description: 'Giới tính.', enum: ['NAM', 'NU'], nullable: true, example: 'NAM' })
  @IsOptional()
  @IsIn(['NAM', 'NU'])
  gender?: 'NAM' | 'NU' | null;

  @ApiPropertyOptional({
    description: 'Ngày sinh.',
    type: String,
    format: 'date',
    nullable: true,
    example: '1968-04-12',
  })
  @IsOptional()
  @Matches(isoDate, { message: 'Phải là ngày dạng 1968-04-12.' })
  birthDate?: string | null;

  @ApiPropertyOptional({
    description: 'Năm sinh, khi không rõ ngày tháng.',
    type: Number,
    nullable: true,
    example: 1968,
  })
  @IsOptional()
  @IsInt()
  @Min(1880)
  @Max(2200)
  birthYear?: number | null;

  @ApiPropertyOptional({
    description: 'Số CCCD, 12 chữ số (chữ, không phải số). Chỉ khi kế hoạch có dùng.',
    type: String,
    nullable: true,
    example: '020068003417',
  })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  citizenId?: string | null;

  @ApiPropertyOptional({ description: 'Chức vụ.', type: String, nullable: true, example: 'Tổ trưởng' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  position?: string | null;

  @ApiPropertyOptional({
    description: 'Đơn vị công tác hoặc nơi cư trú.',
    type: String,
    nullable: true,
    example: 'Tổ bầu cử số 05',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  workplace?: string | null;

  @ApiPropertyOptional({
    description: 'Tập thể là chính đơn vị nào (mặc định: đơn vị đề nghị).',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  @IsOptional()
  @IsUUID()
  subjectUnitId?: string | null;

  @ApiPropertyOptional({
    description: 'Loại tổ chức của tập thể ngoài danh sách đơn vị, hoặc ban mà cá nhân là thành viên.',
    type: String,
    nullable: true,
    example: 'TO_CHUC_CO_SO_DANG',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  bodyKind?: string | null;

  @ApiPropertyOptional({
    description: 'Là đảng viên. Chỉ khi kế hoạch có dùng.',
    type: Boolean,
    nullable: true,
    example: true,
  })
  @IsOptional()
  @IsBoolean()
  isPartyMember?: boolean | null;

  @ApiPropertyOptional({ description: 'Giữ chức vụ lãnh đạo, quản lý.', type: Boolean, nullable: true, example: false })
  @IsOptional()
  @IsBoolean()
  isLeader?: boolean | null;

  @ApiPropertyOptional({
    description: 'Dân tộc. Chỉ khi kế hoạch có dùng.',
    type: String,
    nullable: true,
    example: 'Nùng',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  ethnicity?: string | null;

  @ApiPropertyOptional({
    description: 'Tỷ lệ nữ của tập thể, phần trăm nguyên.',
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 100,
    example: 40,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  womenPercent?: number | null;

  @ApiPropertyOptional({ description: 'Số người của tập thể.', type: Number, nullable: true, example: 13 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount?: number | null;

  @ApiPropertyOptional({
    description: 'Đã được đề nghị qua tuyến khác: ghi nơi đề nghị và hình thức.',
    type: String,
    nullable: true,
    example: 'Công an tỉnh đề nghị Bằng khen',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  otherRoute?: string | null;

  @ApiPropertyOptional({
    description: 'Tóm tắt thành tích.',
    default: '',
    maxLength: 10_000,
    example: 'Chỉ đạo tổ chức bỏ phiếu đúng luật, 100% cử tri khu vực được vận động.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  achievementSummary?: string;

  @ApiPropertyOptional({
    description: 'Đơn vị tự đánh giá theo mã tiêu chuẩn: đúng = đạt, sai = không đạt, không có = chưa trả lời.',
    type: 'object',
    additionalProperties: { type: 'boolean' },
    example: { 'G.CN.0': true, 'G.CN.1': true },
  })
  @IsOptional()
  @IsObject()
  attestations?: Record<string, boolean>;
}

/** Nhiều tập thể, cá nhân một lần. */
export class NomineeList {
  @ApiProperty({ description: 'Từ 1 đến 200 trường hợp; tất cả cùng được ghi hoặc không.', type: [NomineeInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NomineeInput)
  items!: NomineeInput[];
}

/** Sửa một trường hợp; ô không gửi thì giữ nguyên, gửi `null` thì xóa. */
export class NomineePatch extends PartialType(OmitType(NomineeInput, ['kind'])) {
  @ApiProperty({ description: 'Phiên bản của trường hợp này mà người sửa đang xem.', example: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Thứ tự mới của các trường hợp trong bản nháp. */
export class NomineeOrder {
  @ApiProperty({ description: 'Phiên bản hồ sơ mà người sắp xếp đang xem.', example: 3 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({
    description: 'Định danh mọi trường hợp của hồ sơ, theo thứ tự mới.',
    type: [String],
    example: ['0199c0de-0000-7000-8000-000000000102', '0199c0de-0000-7000-8000-000000000101'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  nomineeIds!: string[];
}
