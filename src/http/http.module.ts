import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ActorLookup } from './actor-lookup.ts';
import { Closing } from './closing.ts';
import { ProblemFilter } from './problem.filter.ts';
import { SessionGuard } from './session.guard.ts';
import { validationPipe } from './validation.ts';

/** The doors' common fittings: guard, validation, problem documents. */
@Module({
  providers: [
    ActorLookup,
    Closing,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
