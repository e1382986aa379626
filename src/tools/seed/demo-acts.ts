import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../../domain/roles.ts';
import { DossiersService } from '../../modules/dossiers/dossiers.service.ts';
import type { DemoAct } from './demo-data.ts';
import { standing } from './demo-filling.ts';
import { demoActor } from './demo-people.ts';
import { at } from './demo-time.ts';

export interface DemoStory {
  readonly dossierId: string;
  /** In the order of the dossier. */
  readonly nominees: readonly string[];
  /** The unit's own person. */
  readonly unit: Actor;
  readonly acts: readonly DemoAct[];
}

/** Does to an example dossier what its story tells, each act by its person at its hour. */
export async function demoActs(app: INestApplicationContext, story: DemoStory): Promise<void> {
  for (const act of story.acts) {
    const does = perform[act.do];
    if (!does) continue;
    const actor = act.by ? await demoActor(app, act.by) : story.unit;
    const when = new Date(act.at);
    await at(when, () => does(app, { ...story, act, actor, when }));
  }
}

interface Performance extends DemoStory {
  readonly act: DemoAct;
  readonly actor: Actor;
  readonly when: Date;
}

const perform: Readonly<
  Partial<Record<DemoAct['do'], (app: INestApplicationContext, performance: Performance) => Promise<unknown>>>
> = {
  submit: async (app, { actor, dossierId, when }) => {
    const { version } = await standing(app, actor, dossierId);
    return app.get(DossiersService).submit(actor, dossierId, { version, acknowledgeMissing: true }, when);
  },
  withdraw: async (app, { actor, dossierId, act, when }) => {
    const { version } = await standing(app, actor, dossierId);
    return app.get(DossiersService).withdraw(actor, dossierId, { version, reason: act.reason }, when);
  },
};
