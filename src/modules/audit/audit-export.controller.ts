import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../domain/roles.ts';
import { contentDisposition } from '../../files/file-name.ts';
import { ApiProblems } from '../../http/api-problems.ts';
import { CurrentActor } from '../../http/current-actor.ts';
import { May } from '../../http/may.ts';
import { ReceivedAt } from '../../http/received-at.ts';
import { log } from '../../log.ts';
import { AuditExport, type ChainLine } from './audit-export.ts';

const jsonLines = 'application/x-ndjson';

@ApiTags('Nhật ký')
@Controller('audit')
export class AuditExportController {
  constructor(private readonly exports: AuditExport) {}

  @Get('export')
  @May('audit', 'read')
  @ApiOperation({
    summary: 'Toàn bộ nhật ký của cơ quan, kèm niêm phong, để kiểm tra ngoài phần mềm',
    description:
      'Mỗi dòng một JSON: `chain`, rồi mỗi niêm phong `seal` và các mục `entry` của nó, cuối cùng `end`. ' +
      'Kiểm tra bằng `npm run audit:verify -- <tệp>`: mục bị sửa, xóa, chèn, đổi chỗ được nêu đích danh.',
  })
  @ApiProduces(jsonLines)
  @ApiOkResponse({ description: 'Tệp JSON theo dòng.', schema: { type: 'string', format: 'binary' } })
  @ApiProblems('auth.required', 'auth.forbidden')
  async export(@CurrentActor() actor: Actor, @ReceivedAt() at: Date, @Res() response: Response): Promise<void> {
    const lines = this.exports.lines(actor);
    const first = await lines.next(); // what fails before the first line is still told as a problem
    response.set({
      'Content-Type': jsonLines,
      'Content-Disposition': contentDisposition(`Nhật ký ${at.toISOString().slice(0, 10)}.jsonl`, 'attachment'),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    try {
      await pipeline(Readable.from(written(first, lines)), response);
    } catch (error) {
      const isReaderGone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
      if (!isReaderGone) log.error({ err: error }, 'an audit export broke off');
    }
  }
}

async function* written(first: IteratorResult<ChainLine>, rest: AsyncIterable<ChainLine>): AsyncGenerator<string> {
  if (!first.done) yield `${JSON.stringify(first.value)}\n`;
  for await (const line of rest) yield `${JSON.stringify(line)}\n`;
}
