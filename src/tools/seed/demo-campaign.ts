import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CampaignEntity } from '../../database/entities/campaign.entity.ts';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { CampaignChangesService } from '../../modules/campaigns/campaign-changes.service.ts';
import { CampaignsService } from '../../modules/campaigns/campaigns.service.ts';
import { ParticipationService } from '../../modules/campaigns/participation.service.ts';
import { requirePlanLibrary } from '../../modules/campaigns/plan-library.ts';
import { UnitsService } from '../../modules/organizations/units.service.ts';
import type { DemoCommune } from './demo-data.ts';
import { at } from './demo-time.ts';

/** The commune's units and which constituencies they lie in; those that exist are left alone. Answers with their ids by code. */
export async function demoUnits(
  app: INestApplicationContext,
  actor: Actor,
  { units, basis, since, wider, constituencies }: DemoCommune,
): Promise<ReadonlyMap<string, string>> {
  const service = app.get(UnitsService);
  const known = await unitIds(app, actor.organizationId);
  const begun = new Date(since);
  const effectiveOn = since.slice(0, 10);
  for (const unit of units) {
    if (!known.has(unit.code))
      known.set(unit.code, (await at(begun, () => service.create(actor, { ...unit, basis, effectiveOn }, begun))).id);
  }
  const id = (code: string): string => known.get(code)!;
  for (const [constituency, members] of Object.entries(constituencies)) {
    for (const member of members) {
      const places = { QUOC_HOI: id(wider.QUOC_HOI), HDND_TINH: id(wider.HDND_TINH), HDND_XA: id(constituency) };
      await at(begun, () => service.placeIn(actor, id(member), places));
    }
  }
  return known;
}

async function unitIds(app: INestApplicationContext, organizationId: string): Promise<Map<string, string>> {
  const rows = await app.get<DataSource>(getDataSourceToken()).manager.findBy(UnitEntity, { organizationId });
  return new Map(rows.map(({ code, id }) => [code, id]));
}

interface DemoCampaign {
  readonly code: string;
  readonly projectDir: string;
  /** Units that are recorded as not taking part. */
  readonly standingBy: readonly string[];
  readonly at: Date;
}

/** The campaign from its preset, every question answered with the demo's answers, opened. */
export async function demoCampaign(
  app: INestApplicationContext,
  actor: Actor,
  { code, projectDir, standingBy, at: opened }: DemoCampaign,
): Promise<void> {
  const { demoAnswers } = await requirePlanLibrary(path.join(projectDir, 'templates', 'campaigns'));
  const changes = app.get(CampaignChangesService);
  const campaigns = app.get(CampaignsService);
  const phase = await phaseOf(app, code);
  if (phase === 'open') return;
  if (!phase) await at(opened, () => campaigns.create(actor, { preset: code }, opened));
  for (const [id, answer] of Object.entries(demoAnswers.get(code) ?? {})) {
    await at(opened, () => changes.answer(actor, { code, id }, { ...answer, demo: true }, opened));
  }
  for (const unitId of standingBy) {
    const body = { participates: false, note: 'Đơn vị bầu cử vượt ra ngoài xã.' };
    await at(opened, () => app.get(ParticipationService).record(actor, { code, unitId }, body, opened));
  }
  await at(opened, () => campaigns.open(actor, code, undefined, opened));
}

async function phaseOf(app: INestApplicationContext, code: string): Promise<string | undefined> {
  return (await app.get<DataSource>(getDataSourceToken()).manager.findOneBy(CampaignEntity, { code }))?.phase;
}
