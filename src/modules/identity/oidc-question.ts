import type { CookieOptions, Request, Response } from 'express';
import { Refusal } from '../../domain/refusal.ts';
import type { OpenQuestion } from './oidc-client.ts';
import type { SecretBox } from './secret-box.ts';

const cookie = 'oidc';
const purpose = 'openid connect';
const longestMs = 10 * 60_000;

/** Sent along when the provider's page sends the browser back here, and to no other address. */
const cookieOptions = (request: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: request.secure,
  path: '/api/auth/oidc',
});

/** Leaves the open question with the browser, sealed: nothing is stored for people who have not signed in. */
export function rememberQuestion(request: Request, response: Response, box: SecretBox, question: OpenQuestion): void {
  const kept = JSON.stringify({ ...question, until: Date.now() + longestMs });
  response.cookie(cookie, box.seal(Buffer.from(kept), purpose, cookie), {
    ...cookieOptions(request),
    maxAge: longestMs,
  });
}

/** The question this browser was sent away with; it is taken back, as each is good for one answer. */
export function takeQuestion(request: Request, response: Response, box: SecretBox): OpenQuestion {
  response.clearCookie(cookie, cookieOptions(request));
  const sealed = /(?:^|;\s*)oidc=([\w.-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const kept = box.open(sealed, purpose, cookie);
  const question = kept && (JSON.parse(kept.toString()) as OpenQuestion & { until: number });
  if (question && question.until > Date.now()) return question;
  throw new Refusal(
    'auth.oidc-failed',
    'Lần đăng nhập này bắt đầu ở trình duyệt khác hoặc đã quá 10 phút. Hãy đăng nhập lại từ đầu.',
  );
}
