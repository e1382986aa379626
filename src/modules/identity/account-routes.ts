import { SetMetadata } from '@nestjs/common';
import { ALSO_FOR_TOKENS, EVEN_WITH_OLD_PASSWORD, EVEN_WITHOUT_SECOND_FACTOR } from '../../http/session.guard.ts';

/** For the few routes that somebody needs on the way to an own password. */
export const EvenWithOldPassword = () => SetMetadata(EVEN_WITH_OLD_PASSWORD, true);

/** For the few routes that somebody needs on the way to a second factor. */
export const EvenWithoutSecondFactor = () => SetMetadata(EVEN_WITHOUT_SECOND_FACTOR, true);

/** A machine may ask this of its own account, too. */
export const AlsoForTokens = () => SetMetadata(ALSO_FOR_TOKENS, true);
