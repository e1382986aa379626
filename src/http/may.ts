import { SetMetadata } from '@nestjs/common';
import type { ActionOn, Resource } from '../domain/permissions.ts';

export const MAY = 'may';
export const PUBLIC = 'public';
export const SIGNED_IN = 'signed-in';

export interface MayLine {
  readonly resource: Resource;
  readonly action: string;
}

/** Which line of the permissions table opens this route. A route without `May`, `SignedIn` or `Public` is shut. */
export const May = <R extends Resource>(resource: R, action: ActionOn<R>) =>
  SetMetadata(MAY, { resource, action } satisfies MayLine);

/** Open to whoever has signed in, whatever the role: matters of one's own account. */
export const SignedIn = () => SetMetadata(SIGNED_IN, true);

/** Open to everybody, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);
