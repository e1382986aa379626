import { ApiProperty } from '@nestjs/swagger';
import type { AnswerShape, PlanQuestion } from '../../domain/plan/plan.ts';
import type { PlanAnswer } from '../../domain/plan/rule-book.ts';

/** Một phương án trả lời. */
export class OptionView {
  @ApiProperty({ description: 'Mã phương án.', example: 'RIENG_02' })
  key!: string;
  @ApiProperty({ description: 'Nội dung.', example: 'Mỗi tổ chức không quá 02 trường hợp, tính riêng' })
  label!: string;
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
  @ApiProperty({ description: 'Được để «chưa có».', example: false })
  mayBePending!: boolean;
  @ApiProperty({ description: 'Câu trả lời; null khi chưa có ai trả lời.', type: AnswerView, nullable: true })
  answer!: AnswerView | null;

  static of(
    id: string,
    { text, why, clause, answer: shape }: PlanQuestion,
    given: PlanAnswer | undefined,
  ): QuestionView {
    const choices = shape.type === 'choice' ? Object.entries(shape.options) : [];
    return {
      id,
      text,
      why,
      clause,
      type: shape.type,
      options: choices.map(([key, { label }]) => ({ key, label })),
      mayBePending: shape.type !== 'choice' && shape.mayBePending,
      answer: given ? answerView(shape, given) : null,
    };
  }
}

function answerView(
  shape: AnswerShape,
  { answer, basis, answeredBy, answeredAt, demo = false }: PlanAnswer,
): AnswerView {
  const label = shape.type === 'choice' && answer !== null ? shape.options[answer]?.label : undefined;
  return { answer, words: label ?? answer ?? 'chưa có', basis, answeredBy, answeredAt, demo };
}
