import { Module } from '@nestjs/common';
import { OidcClient } from './oidc-client.ts';
import { OidcController } from './oidc.controller.ts';
import { SecretBox } from './secret-box.ts';
import { SecondStepService } from './second-step.service.ts';
import { SecondFactorPolicyService } from './second-factor-policy.service.ts';
import { SecondFactorPolicyController } from './second-factor-policy.controller.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { OwnSessionsController } from './own-sessions.controller.ts';
import { Entrance } from './entrance.ts';
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
    OwnSessionsController,
    OidcController,
    SecondFactorController,
    SecondFactorPolicyController,
    SetupController,
    PeopleController,
    MembershipsController,
    PeoplesSessionsController,
    TokensController,
  ],
  providers: [
    CredentialCheck,
    SignInService,
    SecondStepService,
    Entrance,
    SecretBox,
    OidcClient,
    SecondFactorService,
    SecondFactorPolicyService,
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
