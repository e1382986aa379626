import { Injectable } from '@nestjs/common';
import { CampaignClock } from '../../campaign-clock.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Actor } from '../../domain/roles.ts';

@Injectable()
export class ClockService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: CampaignClock,
  ) {}

  /** Moves a simulated clock; the entry is written before it moves, and goes with the refusal when it may not. */
  move(actor: Actor, instant: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (_tx, audit) => {
      await audit('clock.set', null, { from: this.clock.now().toISOString(), to: instant.toISOString() });
      this.clock.moveTo(instant);
    });
  }
}
