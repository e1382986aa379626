import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.ts';
import { CredentialCheck } from './credential-check.ts';
import { MembershipsController } from './memberships.controller.ts';
import { MembershipsService } from './memberships.service.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PasswordSlips } from './password-slip.ts';
import { PeopleController } from './people.controller.ts';
import { PeopleQueries } from './people.queries.ts';
import { PeopleService } from './people.service.ts';
import { PeoplesSessionsController } from './peoples-sessions.controller.ts';
import { SetupController } from './setup.controller.ts';
import { SetupService } from './setup.service.ts';
import { SignInService } from './sign-in.service.ts';
import { TokensController } from './tokens.controller.ts';
import { TokensQueries } from './tokens.queries.ts';
import { TokensService } from './tokens.service.ts';

/** Who people are, how they come in, and what they may act as. */
@Module({
  controllers: [
    AuthController,
    SetupController,
    PeopleController,
    MembershipsController,
    PeoplesSessionsController,
    TokensController,
  ],
  providers: [
    CredentialCheck,
    SignInService,
    OwnAccountService,
    SetupService,
    PeopleService,
    PeopleQueries,
    MembershipsService,
    PasswordSlips,
    TokensService,
    TokensQueries,
  ],
  exports: [SetupService],
})
export class IdentityModule {}
