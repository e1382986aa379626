import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import { codesOf } from '../../domain/eligibility/criteria-tree.ts';
import type { NomineeKind } from '../../domain/plan/plan.ts';
import { criteriaSetFor } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../../modules/campaigns/rule-books.ts';
import type { CreateDossier } from '../../modules/dossiers/dossier.dto.ts';
import { DossiersService } from '../../modules/dossiers/dossiers.service.ts';
import type { NomineeInput } from '../../modules/dossiers/nominee.dto.ts';
import { NomineesService } from '../../modules/dossiers/nominees.service.ts';
import { demoActs } from './demo-acts.ts';
import { type DemoDossier, readDossiers } from './demo-data.ts';
import { fillPapers } from './demo-filling.ts';
import { demoActor } from './demo-people.ts';
import { at } from './demo-time.ts';

export interface DemoScene {
  readonly campaign: string;
  readonly projectDir: string;
  readonly units: ReadonlyMap<string, string>;
}

/** The example dossiers: drafted, filled and acted upon by the people they belong to. */
export async function demoDossiers(app: INestApplicationContext, scene: DemoScene): Promise<void> {
  const { level, dossiers } = await readDossiers(scene.projectDir);
  for (const dossier of dossiers) {
    if (!(await isDrafted(app, scene, dossier.unit))) await demoDossier(app, scene, { ...dossier, level });
  }
}

const isDrafted = (app: INestApplicationContext, { units }: DemoScene, unit: string): Promise<boolean> =>
  app.get<DataSource>(getDataSourceToken()).manager.existsBy(DossierEntity, { unitId: units.get(unit)! });

async function demoDossier(
  app: INestApplicationContext,
  scene: DemoScene,
  dossier: DemoDossier & { level: string },
): Promise<void> {
  const actor = await demoActor(app, dossier.unit.toLowerCase());
  const started = new Date(dossier.started);
  const demand: CreateDossier = {
    campaign: scene.campaign,
    level: dossier.level,
    unitId: scene.units.get(dossier.unit)!,
    channel: 'WEB',
  };
  const id = await at(started, () => app.get(DossiersService).create(actor, demand, started));
  const nominees: NomineeInput[] = [];
  for (const nominee of dossier.nominees) nominees.push(await attesting(app, { actor, scene, dossier }, nominee));
  const ids = await at(started, () => app.get(NomineesService).add(actor, id, nominees, started));
  const forms = { all: ['SCAN', 'WORD'], words: ['WORD'], none: [] } as const;
  await fillPapers(app, {
    actor,
    dossierId: id,
    forms: forms[dossier.papers],
    at: started,
    projectDir: scene.projectDir,
  });
  await demoActs(app, { dossierId: id, nominees: ids, unit: actor, acts: dossier.acts });
}

interface Asked {
  readonly actor: Actor;
  readonly scene: DemoScene;
  readonly dossier: DemoDossier & { readonly level: string };
}

/** The nominee with a yes to everything its unit is asked and nobody measures. */
async function attesting(
  app: INestApplicationContext,
  { actor, scene, dossier }: Asked,
  nominee: NomineeInput,
): Promise<NomineeInput> {
  const db = app.get<DataSource>(getDataSourceToken()).manager;
  const { ruleBook } = await app.get(RuleBooks).byCode(db, actor.organizationId, scene.campaign);
  const { kind } = await db.findOneByOrFail(UnitEntity, { id: scene.units.get(dossier.unit)! });
  const subject = {
    level: dossier.level,
    subject: nominee.kind as NomineeKind,
    group: ruleBook.plan.unitKinds[kind]?.group ?? null,
  };
  const set = criteriaSetFor(ruleBook.plan, subject);
  const asked = set
    ? codesOf(set.require).filter((code) => ruleBook.plan.criteria[code]?.rule.kind === 'attested')
    : [];
  const achievementSummary =
    nominee.achievementSummary ?? `Hoàn thành xuất sắc nhiệm vụ được phân công; ${ruleBook.plan.achievement}.`;
  return { ...nominee, achievementSummary, attestations: Object.fromEntries(asked.map((code) => [code, true])) };
}
