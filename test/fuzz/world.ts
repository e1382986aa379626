import { readFileSync } from 'node:fs';
import { v7 as uuid } from 'uuid';
import { appraiseEverything, handIn } from '../support/appraisal.ts';
import { person, pollingCollective } from '../support/drafts.ts';
import { createOrganization, createPerson, createUnit } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { insertDossier } from '../support/world-dossiers.ts';

/** The demo's commune with dossiers in every state, and a second commune whose rows nobody here may see. */
export async function createBusyWorld(testApp: TestApp): Promise<World> {
  const world = await createWorld(testApp);
  const nominees = [pollingCollective('Tổ bầu cử'), person('Nông Quang Thiện')];
  await handIn(world, { unit: 'TBC05', nominees }, true);
  const accepted = await handIn(world, { unit: 'TBC06', nominees }, true);
  await appraiseEverything(await world.as('thamdinh1'), accepted);
  await handIn(world, { unit: 'TBC07', nominees: [person('Vi Thị Bích Hường')] });
  for (const state of ['draft', 'returned', 'accepted', 'declined', 'withdrawn'] as const) {
    await insertDossier(testApp.db, world, {
      unit: 'TBC08',
      level: state === 'draft' ? 'BANG_KHEN_TINH' : 'GIAY_KHEN_XA',
      state,
      nominees: [{ name: 'Lương Đình Quyền' }],
    });
  }
  await insertDossier(testApp.db, world, {
    unit: 'TBC05',
    level: 'BANG_KHEN_TINH',
    nominees: [{ name: 'Hoàng Thị Ngọc Anh' }],
  });
  await elsewhere(testApp);
  return world;
}

/** Another commune's unit, person and token. */
async function elsewhere(testApp: TestApp): Promise<void> {
  const organizationId = await createOrganization(testApp.db, { code: `khac-${uuid().slice(-6)}`, name: 'Xã Khác' });
  await createUnit(testApp.db, organizationId, { code: 'TBC05' });
  await createPerson(testApp, { username: `nguoi-khac-${uuid().slice(-6)}`, role: 'head-of-office', organizationId });
}

const samples = 'test/samples/dossiers/tbc05';

/** Files as people send them, and one that only looks like one. */
export const papers = (): readonly Uint8Array<ArrayBuffer>[] => [
  new Uint8Array(readFileSync(`${samples}/to-trinh.scan.pdf`)),
  new Uint8Array(readFileSync(`${samples}/to-trinh.docx`)),
  new Uint8Array(readFileSync('test/samples/election-results.csv')),
  new Uint8Array(readFileSync(`${samples}/to-trinh.docx`).subarray(0, 3000)),
];
