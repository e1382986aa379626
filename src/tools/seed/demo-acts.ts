import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { AllMetService } from '../../modules/appraisal/all-met.service.ts';
import { DossierDecisionsService } from '../../modules/appraisal/dossier-decisions.service.ts';
import { HoldsService } from '../../modules/appraisal/holds.service.ts';
import { JudgingService } from '../../modules/appraisal/judging.service.ts';
import { DossiersService } from '../../modules/dossiers/dossiers.service.ts';
import type { DemoAct } from './demo-data.ts';
import { standing } from './demo-filling.ts';
import { markPapers, receivePaper } from './demo-office.ts';
import { demoActor } from './demo-people.ts';
import type { DemoStory, Performance } from './demo-story.ts';
import { at } from './demo-time.ts';

/** Does to an example dossier what its story tells, each act by its person at its hour. */
export async function demoActs(app: INestApplicationContext, story: DemoStory): Promise<void> {
  for (const act of story.acts) {
    const actor = act.by ? await demoActor(app, act.by) : story.unit;
    const when = new Date(act.at);
    await at(when, () => perform[act.do](app, { ...story, act, actor, when }));
  }
}

type Perform = (app: INestApplicationContext, performance: Performance) => Promise<unknown>;

const versionOf = async (app: INestApplicationContext, { actor, dossierId }: Performance): Promise<number> =>
  (await standing(app, actor, dossierId)).version;

const perform: Readonly<Record<DemoAct['do'], Perform>> = {
  submit: async (app, scene) => {
    const demand = { version: await versionOf(app, scene), acknowledgeMissing: true };
    return app.get(DossiersService).submit(scene.actor, scene.dossierId, demand, scene.when);
  },
  withdraw: async (app, scene) => {
    const demand = { version: await versionOf(app, scene), reason: scene.act.reason };
    return app.get(DossiersService).withdraw(scene.actor, scene.dossierId, demand, scene.when);
  },
  paper: receivePaper,
  mark: markPapers,
  appraise: async (app, scene) => {
    const demand = { version: await versionOf(app, scene), except: [] };
    await app.get(AllMetService).fill(scene.actor, scene.dossierId, demand, scene.when);
    for (const [index, conclusion] of (scene.act.conclusions ?? []).entries()) {
      const { id, version } = await nominee(app, scene.nominees[index]!);
      const note = conclusion === 'unqualified' ? scene.act.note : null;
      await app.get(JudgingService).appraise(scene.actor, id, { version, verdicts: [], conclusion, note }, scene.when);
    }
  },
  return: async (app, scene) => {
    const { reason = '', mendBy = '', items = [] } = scene.act;
    const demand = { version: await versionOf(app, scene), reason, mendBy, items: [...items] };
    return app.get(DossierDecisionsService).return(scene.actor, scene.dossierId, demand, scene.when);
  },
  accept: async (app, scene) =>
    app
      .get(DossierDecisionsService)
      .accept(scene.actor, scene.dossierId, { version: await versionOf(app, scene) }, scene.when),
  decline: async (app, scene) => {
    const demand = { version: await versionOf(app, scene), reason: scene.act.reason ?? '' };
    return app.get(DossierDecisionsService).decline(scene.actor, scene.dossierId, demand, scene.when);
  },
  hold: async (app, scene) => {
    const { id, version } = await nominee(app, scene.nominees[scene.act.nominee ?? 0]!);
    return app.get(HoldsService).place(scene.actor, id, { version, reason: scene.act.reason ?? '' }, scene.when);
  },
};

const nominee = (app: INestApplicationContext, id: string): Promise<NomineeEntity> =>
  app.get<DataSource>(getDataSourceToken()).manager.findOneByOrFail(NomineeEntity, { id });
