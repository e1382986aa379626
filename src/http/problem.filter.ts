import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { Refusal, type RefusalCode } from '../domain/refusal.ts';
import { log } from '../log.ts';
import { requestContext } from '../request-context.ts';
import { outageOf } from './outage.ts';
import { problems } from './problem.ts';

/** Turns everything thrown into one `application/problem+json` (RFC 9457). What is not a `Refusal` is logged and shown as `internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    sendProblem(response, asRefusal(error));
  }
}

/** A client that is told when to come back should not come earlier. */
const waits: ReadonlySet<number> = new Set([429, 503, 507]);

/** Writes one problem document. Also used by what stands before Nest (sessions, body parsers). */
export function sendProblem(response: Response, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, title } = problems[refusal.code];
  const requestId = requestContext.getStore()?.requestId;
  if (waits.has(status) && typeof refusal.facts.retryAfterSeconds === 'number')
    response.setHeader('Retry-After', String(refusal.facts.retryAfterSeconds));
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        ...refusal.facts,
        type: `urn:problem:${refusal.code}`,
        title,
        status,
        detail: refusal.detail,
        instance: requestId ? `urn:request:${requestId}` : undefined,
        code: refusal.code,
      }),
    );
}

/** The refusal an error stands for; unknown errors are logged here with the request id. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const known = fromHttp(error) ?? fromDatabase(error);
  if (known) return known;
  const outage = outageOf(error);
  if (outage) {
    log.warn({ err: error, requestId: requestContext.getStore()?.requestId }, 'the database or the disk refuses');
    return outage;
  }
  log.error({ err: error, requestId: requestContext.getStore()?.requestId }, 'unexpected error');
  return new Refusal(
    'internal',
    'Hệ thống gặp lỗi ngoài dự kiến; dữ liệu đã gửi trước đó vẫn còn. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
  );
}

const byStatus: Readonly<Record<number, readonly [RefusalCode, string]>> = {
  400: ['request.invalid', 'Yêu cầu không đọc được. Hãy tải lại trang rồi gửi lại.'],
  401: ['auth.required', 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi thử lại.'],
  403: ['auth.forbidden', 'Ông/Bà không có quyền thực hiện việc này.'],
  404: ['not-found', 'Không tìm thấy địa chỉ này, hoặc Ông/Bà không được xem.'],
  413: ['request.too-large', 'Nội dung gửi lên quá lớn. Hãy giảm bớt rồi gửi lại.'],
  415: [
    'request.not-json',
    'Kiểu nội dung không được nhận ở địa chỉ này. Hãy gửi JSON (hoặc biểu mẫu nhiều phần khi tải tệp).',
  ],
};

/** Errors of Nest, of the body parsers and of multer carry a status. */
function fromHttp(error: unknown): Refusal | undefined {
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  const multer = error instanceof Error && error.name === 'MulterError';
  if (typeof status !== 'number' && !multer) return undefined;
  const line =
    byStatus[typeof status === 'number' ? status : 400] ?? (Number(status) < 500 ? byStatus[400] : undefined);
  return line && new Refusal(line[0], line[1]);
}

/** What only the database can notice: text it cannot store, numbers beyond its types, a unique name taken a moment ago. */
function fromDatabase(error: unknown): Refusal | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const code = (error.driverError as { code?: string }).code ?? '';
  if (code.startsWith('22'))
    return new Refusal(
      'request.invalid',
      'Có giá trị không lưu được (ký tự hoặc con số ngoài phạm vi). Hãy kiểm tra lại các ô đã nhập.',
    );
  if (code === '23505') return new Refusal('already-exists', 'Mục này đã có. Hãy tải lại trang để xem bản hiện tại.');
  return undefined;
}
