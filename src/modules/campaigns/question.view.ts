import { ApiProperty } from '@nestjs/swagger';
import type { AnswerShape, CampaignPlan } from '../../domain/plan/plan.ts';
import { placeWords } from '../../domain/plan/plan-place-words.ts';
import type { PlanAnswer } from '../../domain/plan/rule-book.ts';
import { consequences } from './plan-change-words.ts';

/** Một phương án trả lời. */
export class OptionView {
  @ApiProperty({ description: 'Mã phương án.', example: 'RIENG_02' })
  key!: string;
  @ApiProperty({ description: 'Nội dung.', example: 'Mỗi tổ chức không quá 02 trường hợp, tính riêng' })
  label!: string;
  @ApiProperty({
    description: 'Chọn phương án này thì kế hoạch thành thế nào; mỗi chỗ một câu.',
    type: [String],
    example: ['Số lượng được đề nghị «Tổ chức chính trị - xã hội»: không quá 02 trường hợp.'],
  })
  follows!: readonly string[];
}

/** Câu trả lời của cơ quan. */
export class AnswerView {
  @ApiProperty({
    description: 'Mã phương án hoặc giá trị; null = «chưa có».',
    type: String,
    nullable: true,
    example: 'RIENG_02',
  })
  answer!: string | null;
  @ApiProperty({ description: 'Đọc thành lời.', example: 'Mỗi tổ chức không quá 02 trường hợp, tính riêng' })
  words!: string;
  @ApiProperty({ description: 'Căn cứ.', example: 'Thông báo số 12/TB-UBND' })
  basis!: string;
  @ApiProperty({ description: 'Ai trả lời.', example: 'Hoàng Văn Thụ' })
  answeredBy!: string;
  @ApiProperty({ description: 'Lúc trả lời.', format: 'date-time', example: '2026-02-02T02:00:00.000Z' })
  answeredAt!: string;
  @ApiProperty({ description: 'Trả lời mẫu của bản trình diễn, không phải của cơ quan.', example: false })
  demo!: boolean;
}

/** Điểm kế hoạch chưa nói rõ, cơ quan phải chốt trước khi mở. */
export class QuestionView {
  @ApiProperty({ description: 'Mã.', example: 'Q1' })
  id!: string;
  @ApiProperty({
    description: 'Câu hỏi.',
    example: 'Mỗi tổ chức chính trị - xã hội được đề nghị bao nhiêu trường hợp?',
  })
  text!: string;
  @ApiProperty({ description: 'Vì sao phải hỏi.', example: 'Số lượng ở IV.5 không nhắc đến.' })
  why!: string;
  @ApiProperty({ description: 'Điều khoản.', example: 'IV.5' })
  clause!: string;
  @ApiProperty({ description: 'Kiểu trả lời.', enum: ['choice', 'date', 'time', 'number', 'text'], example: 'choice' })
  type!: AnswerShape['type'];
  @ApiProperty({ description: 'Các phương án; rỗng khi không phải chọn.', type: [OptionView] })
  options!: OptionView[];
  @ApiProperty({
    description: 'Câu trả lời được ghi vào chỗ nào của kế hoạch; null khi là chọn phương án.',
    type: String,
    nullable: true,
    example: 'Mốc thời gian «Hạn nộp bản giấy», giờ',
  })
  writtenTo!: string | null;
  @ApiProperty({ description: 'Được để «chưa có».', example: false })
  mayBePending!: boolean;
  @ApiProperty({ description: 'Câu trả lời; null khi chưa có ai trả lời.', type: AnswerView, nullable: true })
  answer!: AnswerView | null;

  static of(id: string, plan: CampaignPlan, given: PlanAnswer | undefined): QuestionView {
    const { text, why, clause, answer: shape } = plan.questions[id]!;
    const choices = shape.type === 'choice' ? Object.entries(shape.options) : [];
    return {
      id,
      text,
      why,
      clause,
      type: shape.type,
      options: choices.map(([key, { label, patch }]) => ({ key, label, follows: consequences(plan, patch) })),
      writtenTo: shape.type === 'choice' ? null : wordsOfPlace(plan, shape.path),
      mayBePending: shape.type !== 'choice' && shape.mayBePending,
      answer: given ? answerView(shape, given) : null,
    };
  }
}

function wordsOfPlace(plan: CampaignPlan, path: string): string {
  const { item, field } = placeWords(plan, path.split('.'));
  return field ? `${item}, ${field}` : item;
}

function answerView(
  shape: AnswerShape,
  { answer, basis, answeredBy, answeredAt, demo = false }: PlanAnswer,
): AnswerView {
  const label = shape.type === 'choice' && answer !== null ? shape.options[answer]?.label : undefined;
  return { answer, words: label ?? answer ?? 'chưa có', basis, answeredBy, answeredAt, demo };
}
