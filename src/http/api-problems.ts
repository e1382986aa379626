import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { RefusalCode } from '../domain/refusal.ts';
import { problems } from './problem.ts';

/** Câu trả lời khi từ chối (RFC 9457). */
export class ProblemView {
  @ApiProperty({ description: 'Định danh loại lỗi.', example: 'urn:problem:stale' })
  type!: string;
  @ApiProperty({ description: 'Tên ngắn của lỗi.', example: 'Có người vừa thay đổi' })
  title!: string;
  @ApiProperty({ description: 'Mã HTTP.', example: 409 })
  status!: number;
  @ApiProperty({
    description: 'Điều gì sai và cần làm gì.',
    example: 'Hồ sơ vừa được người khác sửa. Hãy tải lại để xem bản hiện tại rồi làm lại.',
  })
  detail!: string;
  @ApiPropertyOptional({
    description: 'Mã yêu cầu để tra cứu.',
    example: 'urn:request:0b0e5c0e-6f0d-4a52-9a0b-5f3f0a6f0f57',
  })
  instance?: string;
  @ApiProperty({ description: 'Mã lỗi cố định cho máy.', example: 'stale' })
  code!: string;
}

/** Documents which refusals a route can answer with, grouped by status. */
export function ApiProblems(...codes: readonly RefusalCode[]) {
  const statuses = [...new Set(codes.map((code) => problems[code].status))];
  return applyDecorators(
    ...statuses.map((status) => {
      const list = codes.filter((code) => problems[code].status === status);
      const schema = {
        allOf: [{ $ref: getSchemaPath(ProblemView) }, { properties: { code: { type: 'string', enum: list } } }],
      };
      const description = list.map((code) => `\`${code}\`: ${problems[code].title}`).join('; ');
      return ApiResponse({ status, description, content: { 'application/problem+json': { schema } } });
    }),
  );
}
