import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../domain/refusal.ts';
import { sendProblem } from './problem.filter.ts';

/** Beside the API there is nothing to see yet: the bare address leads to its description, everything else is not found. */
export function outsideTheApi({ method, path }: Request, response: Response, next: NextFunction) {
  if (/^\/api(?:\/|$)/i.test(path)) return next();
  if (path === '/' && (method === 'GET' || method === 'HEAD')) return response.redirect('/api/docs');
  sendProblem(response, new Refusal('not-found', 'Không tìm thấy địa chỉ này. Hãy kiểm tra lại đường dẫn.'));
}
