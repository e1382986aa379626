import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { demoCampaign, demoUnits } from './demo-campaign.ts';
import { type DemoCommune, readCommune } from './demo-data.ts';
import { demoDossiers } from './demo-dossiers.ts';
import { demoElections } from './demo-elections.ts';
import { demoAccounts, demoActor, demoOrganizations, demoPassword } from './demo-people.ts';

/** The campaign the demo shows; its plan, answers and dates stand in `templates/campaigns` and `data/demo`. */
const campaign = 'cao-loc-2026';
const opened = new Date('2026-03-02T09:00:00+07:00');
/** The last entry of a demonstration that was built to its end. */
const complete = 'demo.complete';
const counted = new Date('2026-03-16T07:00:00+07:00');

/**
 * Builds the demonstration through the service's own acts: commune, accounts, campaign, election results and example dossiers.
 *
 * Does nothing once it is complete; an interrupted first start goes on where it stopped. Answers with what to tell people.
 */
export async function seedDemo(app: INestApplicationContext): Promise<string[]> {
  const { projectDir } = app.get<Config>(CONFIG);
  const commune = await readCommune(projectDir);
  if (!(await isThere(app))) await build(app, commune, projectDir);
  return [
    `Tài khoản (mật khẩu chung «${demoPassword}»): ${commune.accounts.map(({ username }) => username).join(' ')}`,
  ];
}

async function build(app: INestApplicationContext, commune: DemoCommune, projectDir: string): Promise<void> {
  const places = await demoOrganizations(app, commune);
  const since = new Date(commune.since);
  const accounts = (at: 'province' | undefined) => commune.accounts.filter((account) => account.at === at);
  const unitless = accounts(undefined).filter(({ unit }) => !unit);
  await demoAccounts(app, accounts('province'), { organizationId: places.province, units: new Map(), since });
  await demoAccounts(app, unitless, { organizationId: places.commune, units: new Map(), since });
  const units = await demoUnits(app, await demoActor(app, 'quantri'), commune);
  await demoAccounts(app, accounts(undefined), { organizationId: places.commune, units, since });
  const head = await demoActor(app, 'truongphong');
  const standingBy = Object.values(commune.wider).map((code) => units.get(code)!);
  await demoCampaign(app, head, { code: campaign, projectDir, standingBy, at: opened });
  await demoElections(app, await demoActor(app, 'thamdinh1'), {
    campaign,
    projectDir,
    wider: commune.wider,
    at: counted,
  });
  await demoDossiers(app, { campaign, projectDir, units });
  await app.get(UnitOfWork).run(head, (_tx, audit) => audit(complete, null));
}

async function isThere(app: INestApplicationContext): Promise<boolean> {
  return app.get<DataSource>(getDataSourceToken()).manager.existsBy(AuditEntryEntity, { action: complete });
}
