import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { closeSession, openSession } from './browser-session.ts';
import { type SignedInAs, SignInService } from './sign-in.service.ts';

/** Where every way of signing in ends: a new session, and one last look whether it still may be. */
@Injectable()
export class Entrance {
  constructor(private readonly doorway: SignInService) {}

  /** @throws {Refusal} `auth.invalid-credentials` when password or account changed on the way; no session remains then. */
  async enter(request: Request, response: Response, who: SignedInAs): Promise<void> {
    await openSession(request, who);
    if (await this.doorway.stillHolds(who)) return;
    await closeSession(request, response);
    throw this.doorway.changedMeanwhile();
  }
}
