import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../domain/roles.ts';

/** A request after the session guard. */
export interface ActingRequest extends Request {
  actor?: Actor;
}

/** Who asks. Only on routes that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new Error('an actor was asked for on a public route');
  return actor;
});
