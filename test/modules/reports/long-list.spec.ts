import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { tokenHash } from '../../../src/http/actor-lookup.ts';
import { openWorkbook, sheetTexts } from '../../exports/read-back.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { insertListed } from './listed.ts';

const address = '/api/campaigns/cao-loc-2026/council-list.xlsx?level=GIAY_KHEN_XA';
/** More than two pages; by threes in one place of their dossier, so that pages end between equals. */
const perUnit = 1_300;
const unitCodes = ['VP', 'TBC05', 'TBC06'];
let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  for (const unit of unitCodes) {
    const nominees = [{ name: 'Người 0', state: 'qualified' }];
    const dossier = await insertListed(testApp.db, world, { unit, state: 'accepted', nominees });
    await testApp.db.query(
      `insert into nominees (id, organization_id, campaign_id, dossier_id, position, version, state, kind, name, search_key, name_key,
         achievement_summary, attestations, created_at, updated_at)
       select gen_random_uuid(), organization_id, campaign_id, dossier_id, 2 + n / 3, 1, state, kind, 'Người ' || n, '', '',
         achievement_summary, '{}', now(), now()
       from nominees, generate_series(1, $2) n where id = $1`,
      [dossier.nominees[0], perUnit - 1],
    );
  }
});
afterAll(() => testApp.close());

const numbered = (count: number): string[] => Array.from({ length: count }, (_, n) => `${n + 1}`);

it('holds everybody once and in order, however many pages they are read in', async () => {
  const head = await world.as('truongphong');
  const { body } = await head.get(address).responseType('blob').expect(200);
  const book = await openWorkbook(body as Buffer);
  const rows = sheetTexts(book.worksheets[0]!).filter(([number]) => /^\d+$/.test(number!));
  expect(rows.map(([number]) => number)).toEqual(numbered(unitCodes.length * perUnit));
  for (const place of unitCodes.keys()) {
    const names = rows.slice(place * perUnit, (place + 1) * perUnit).map(([, name]) => name!);
    const places = names.map((name) => Math.floor(Number(name.split(' ')[1]) / 3));
    expect([new Set(names).size, names[0]]).toEqual([perUnit, 'Người 0']);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

it('comes to rest when its reader goes away, and serves the next one', async () => {
  const token = await tokenOf('truongphong');
  await new Promise<void>((resolve, reject) => {
    const request = get(`${testApp.url}${address}`, { headers: { Authorization: `Bearer ${token}` } }, (response) => {
      response.once('data', () => request.destroy());
      response.once('close', resolve);
      response.on('error', () => undefined);
    });
    request.once('error', reject);
  });
  await untilIdle();
  const next = await (await world.as('truongphong')).get(`${address}&include=all`).responseType('blob');
  expect([next.status, (next.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});

async function tokenOf(username: string): Promise<string> {
  const { membershipId, organizationId, userId } = await world.person(username);
  const token = `reader-${uuid()}`;
  await testApp.db.query(
    `insert into api_tokens (id, organization_id, membership_id, name, token_hash, scopes, created_by, created_at)
     values ($1, $2, $3, 'reader', $4, '{council-list:export}', $5, now())`,
    [uuid(), organizationId, membershipId, tokenHash(token), userId],
  );
  return token;
}

/** Nothing is read for a list any more: the service has asked the database nothing for a fifth of a second. */
async function untilIdle(): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { rows } = await testApp.db.query<{ quiet: boolean }>(
      `select coalesce(max(state_change), '-infinity') < clock_timestamp() - interval '200 milliseconds' as quiet
       from pg_stat_activity where datname = current_database() and application_name = 'thi-dua-khen-thuong'`,
    );
    if (rows[0]!.quiet) return;
    await delay(50);
  }
  throw new Error('the service still reads for a reader who has gone');
}
