import { Injectable } from '@nestjs/common';
import { Refusal } from './domain/refusal.ts';

/** Milliseconds that only ever grow; the process's own by default. */
export type Ticks = () => number;

/**
 * The time campaigns are judged by: the computer's, or a simulated one that starts at a given instant and ticks.
 *
 * It never runs backwards within a process, whatever happens to the computer's clock.
 * Sessions, throttling, ids and jobs do not use it.
 */
@Injectable()
export class CampaignClock {
  private origin: number;
  private readonly startedAt: number;
  private latest = 0;

  constructor(
    readonly simulated: boolean,
    start: Date,
    private readonly ticks: Ticks = () => performance.now(),
  ) {
    this.origin = start.getTime();
    this.startedAt = ticks();
  }

  /** The computer's clock, read anew each time so that corrections by the system are followed forwards. */
  static real(): CampaignClock {
    return new CampaignClock(false, new Date());
  }

  now(): Date {
    const instant = this.simulated ? this.origin + Math.floor(this.ticks() - this.startedAt) : Date.now();
    this.latest = Math.max(this.latest, instant);
    return new Date(this.latest);
  }

  /** Moves a simulated clock forward to `instant`. Refuses a real clock and the past. */
  moveTo(instant: Date): void {
    if (!this.simulated)
      throw new Refusal(
        'clock.not-simulated',
        'Đồng hồ thật không đặt lại được. Chỉ đặt được khi chạy với đồng hồ mô phỏng (APP_CLOCK).',
      );
    if (instant.getTime() < this.now().getTime()) {
      throw new Refusal(
        'clock.backwards',
        'Đồng hồ mô phỏng chỉ tiến, không lùi. Hãy chọn một thời điểm sau thời điểm hiện tại.',
        { now: this.now().toISOString() },
      );
    }
    this.origin += instant.getTime() - this.now().getTime();
  }
}
