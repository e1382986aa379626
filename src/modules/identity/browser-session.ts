import type { Request, Response } from 'express';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { deviceName } from './device-name.ts';
import type { Origin, SignedInAs } from './sign-in.service.ts';

/** Where this request comes from. */
export const originOf = (request: Request): Origin => ({
  address: request.ip ?? '',
  device: deviceName(request.headers['user-agent']),
});

/** Gives the browser a new session; whatever cookie it came with is worth nothing afterwards (session fixation). */
export async function openSession(request: Request, who: SignedInAs): Promise<void> {
  await settled((done) => request.session.regenerate(done));
  const { userId, membershipId, by, awaiting } = who;
  const since = { signedInAt: new Date().toISOString(), ...originOf(request) };
  Object.assign(request.session, { userId, membershipId, by, awaiting, ...since });
  await settled((done) => request.session.save(done));
}

/** Ends the browser's session here and takes its cookie back. */
export async function closeSession(request: Request, response: Response): Promise<void> {
  await settled((done) => request.session.destroy(done));
  response.clearCookie('sid', { path: '/', httpOnly: true, sameSite: 'lax' });
}

/**
 * The id of the session this person sits at. Matters of one's own account are for people: a machine's token has no session.
 */
export function ownSession({ session, sessionID }: Request, actor: Actor): string {
  if (session?.userId === actor.userId) return sessionID;
  throw new Refusal('auth.forbidden', 'Việc này chỉ làm được khi đăng nhập bằng trình duyệt, không bằng mã truy cập.');
}

const settled = (act: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve())));
