import { SetMetadata } from '@nestjs/common';
import { EVEN_WITH_OLD_PASSWORD } from '../../http/session.guard.ts';

/** For the few routes that somebody needs on the way to an own password. */
export const EvenWithOldPassword = () => SetMetadata(EVEN_WITH_OLD_PASSWORD, true);
