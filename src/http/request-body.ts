import express, { type NextFunction, type Request, type Response } from 'express';
import { Refusal } from '../domain/refusal.ts';
import { asRefusal, sendProblem } from './problem.filter.ts';
import { normaliseText } from './text-hygiene.ts';

/** Enough for 200 nominees with long summaries. */
const jsonLimit = '2mb';
const parseJson = express.json({
  limit: jsonLimit,
  strict: true,
  type: ['application/json', 'application/merge-patch+json'],
});

/** Reads a JSON body; refuses other kinds, except multipart, which the upload routes read themselves. */
export function requestBody(request: Request, response: Response, next: NextFunction) {
  if (!hasBody(request) || request.is('multipart/form-data')) return next();
  if (!request.is(['application/json', 'application/merge-patch+json'])) {
    return sendProblem(
      response,
      new Refusal(
        'request.not-json',
        'Kiểu nội dung không được nhận ở địa chỉ này. Hãy gửi JSON (hoặc biểu mẫu nhiều phần khi tải tệp).',
      ),
    );
  }
  parseJson(request, response, (error?: unknown) => {
    if (error) return sendProblem(response, unreadable(error));
    try {
      if (request.body !== null && typeof request.body === 'object') request.body = normaliseText(request.body);
      next();
    } catch (refusal) {
      sendProblem(response, asRefusal(refusal));
    }
  });
}

const hasBody = (request: Request): boolean =>
  Number(request.headers['content-length'] ?? 0) > 0 || request.headers['transfer-encoding'] !== undefined;

function unreadable(error: unknown): Refusal {
  const { type = '' } = error as { type?: string };
  if (type === 'entity.too.large')
    return new Refusal('request.too-large', 'Nội dung gửi lên quá 2 MB. Hãy chia nhỏ rồi gửi lại.');
  if (type.endsWith('.unsupported'))
    return new Refusal('request.not-json', 'Bảng mã hoặc kiểu nén này không được nhận. Hãy gửi JSON bằng UTF-8.');
  return new Refusal('request.invalid', 'Nội dung gửi lên không phải JSON đọc được. Hãy tải lại trang rồi gửi lại.');
}
