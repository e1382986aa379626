import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** What the doors opened outside Nest and must be shut, and waited for, when the application closes. */
@Injectable()
export class Closing implements OnApplicationShutdown {
  private readonly acts: (() => Promise<void>)[] = [];

  add(act: () => Promise<void>): void {
    this.acts.push(act);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const act of this.acts.splice(0)) await act();
  }
}
