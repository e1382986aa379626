import { permissions, type Scope } from '../../src/domain/permissions.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import type { Agent } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { withToken } from '../support/world.ts';
import { expected } from './expected.ts';
import { createTwoCommunes, Places } from './places.ts';

/** Values that stand in one nominee of TBC05, and who may read them in clear. */
const planted = {
  citizenId: '020068003417',
  birthDate: '1968-04-12',
  ethnicity: 'Sán Chỉ (chỉ để thử)',
  discipline: 'Đang chờ kết luận kiểm tra số 77-KL/UBKT.',
} as const;
type Field = keyof typeof planted;

let testApp: TestApp;
let agents: Record<Role, Agent>;
let params: Record<string, string>;

beforeAll(async () => {
  testApp = await startTestApp();
  const world = await createTwoCommunes(testApp);
  const place = await new Places(testApp, world).make({ on: 'nominee', at: 'own', role: 'nominator' });
  const { db } = testApp;
  const nominee = place.params.id!;
  await db.query(
    `update nominees set citizen_id = $2, birth_date = $3, birth_year = 1968, ethnicity = $4, is_party_member = true where dossier_id =
       (select dossier_id from nominees where id = $1)`,
    [nominee, planted.citizenId, planted.birthDate, planted.ethnicity],
  );
  await db.query(
    `insert into nominee_holds (id, organization_id, nominee_id, reason, placed_by, placed_by_name, placed_at)
     values (gen_random_uuid(), $1, $2, $3, $2, 'Thẩm định', now())`,
    [world.here.organizationId, nominee, planted.discipline],
  );
  const { rows } = await db.query<{ dossier_id: string }>('select dossier_id from nominees where id = $1', [nominee]);
  params = {
    nominees: nominee,
    dossiers: rows[0]!.dossier_id,
    documents: place.params.documentId!,
    code: world.here.campaign,
  };
  params.unitId = world.here.unit('TBC05');
  const pairs = roles.map(async (role) => [role, await withToken(testApp, world.people[role])] as const);
  agents = Object.fromEntries(await Promise.all(pairs)) as Record<Role, Agent>;
});
afterAll(() => testApp.close());

/** Every address that answers with JSON about the nominee's campaign, dossier, papers or people. */
const addresses = (): string[] =>
  Object.keys(expected)
    .filter((operation) => operation.startsWith('GET ') && !/\.(xlsx|pdf)$|content$|result$/.test(operation))
    .map((operation) =>
      operation
        .slice(4)
        .replace(/\/(nominees|dossiers|documents)\/\{id\}/, (_, of: string) => `/${of}/${params[of]}`)
        .replace('{code}', params.code!)
        .replace('{unitId}', params.unitId!)
        .replace('{version}', '1'),
    )
    .filter((address) => !address.includes('{'));

it.each(roles)('%s reads in clear the fields of the permissions table and no other', async (role) => {
  const shown = new Set<Field>();
  for (const address of addresses()) {
    const { text } = await agents[role].get(address);
    for (const [field, value] of Object.entries(planted)) if (text?.includes(value)) shown.add(field as Field);
  }
  const grants = permissions.fields as Record<string, Partial<Record<Role, Scope>>>;
  const seesNominees = (permissions.dossiers.read as Partial<Record<Role, Scope>>)[role] !== undefined;
  const allowed = Object.keys(planted).filter((field) => seesNominees && grants[field]?.[role]);
  expect([...shown].sort()).toEqual(allowed.sort());
});
