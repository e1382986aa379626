import { permissions, type Scope } from '../../src/domain/permissions.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import { pagesOf } from '../exports/read-back.ts';
import { type Agent, createPerson, signIn } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { withToken } from '../support/world.ts';
import { insertDossier } from '../support/world-dossiers.ts';
import { expected } from './expected.ts';
import { createTwoCommunes, Places, type TwoCommunes } from './places.ts';
import { zipTexts } from './zip-texts.ts';

/** Values that stand in nominees of TBC05, in every way an answer could spell them, and who may read them in clear. */
const planted = {
  citizenId: ['020068003417'],
  birthDate: ['1968-04-12', '12/04/1968', '12/4/1968', '"birthYear":1968'],
  ethnicity: ['Sán Chỉ (chỉ để thử)'],
  discipline: ['Đang chờ kết luận kiểm tra số 77-KL/UBKT.'],
  partyMembership: ['"isPartyMember":true', '"isPartyMember":false', 'Không phải đảng viên'],
} as const;
type Field = keyof typeof planted;
const fields = Object.keys(planted) as Field[];

let testApp: TestApp;
let world: TwoCommunes;
let agents: Record<Role, Agent>;
let params: Record<string, string>;
let draftId: string;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createTwoCommunes(testApp);
  const place = await new Places(testApp, world).make({ on: 'nominee', at: 'own', role: 'nominator' });
  const { db } = testApp;
  const nominee = place.params.id!;
  const { rows } = await db.query<{ dossier_id: string }>('select dossier_id from nominees where id = $1', [nominee]);
  const dossierId = rows[0]!.dossier_id;
  draftId = (await insertDossier(db, world.here, { unit: 'TBC05', nominees: [{ name: 'Chưa Gửi' }] })).id;
  await turnEverythingOn();
  await plant(dossierId);
  await plant(draftId);
  await db.query(
    `insert into nominee_holds (id, organization_id, nominee_id, reason, placed_by, placed_by_name, placed_at)
     values (gen_random_uuid(), $1, $2, $3, $2, 'Thẩm định', now())`,
    [world.here.organizationId, nominee, planted.discipline[0]],
  );
  await db.query(
    `insert into corrections (id, organization_id, dossier_id, nominee_id, field, old_value, new_value, reason, state, side, proposed_by,
       proposed_by_name, proposed_at)
     values (gen_random_uuid(), $1, $2, $3, 'birthDate', '1968-12-04', $4, 'Gõ nhầm.', 'proposed', 'unit', $3, 'Người đề nghị', now())`,
    [world.here.organizationId, dossierId, nominee, planted.birthDate[0]],
  );
  params = {
    nominees: nominee,
    dossiers: dossierId,
    documents: place.params.documentId!,
    code: world.here.campaign,
    unitId: world.here.unit('TBC05'),
  };
  const pairs = roles.map(async (role) => [role, await withToken(testApp, world.people[role])] as const);
  agents = Object.fromEntries(await Promise.all(pairs)) as Record<Role, Agent>;
});
afterAll(() => testApp.close());

/** A rule book that asks for every sensitive field there is. */
async function turnEverythingOn(): Promise<void> {
  await testApp.db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     select gen_random_uuid(), organization_id, campaign_id, 2, replace(plan::text, '"ethnicity":"OFF"', '"ethnicity":"OPTIONAL"')::json,
       answers, 'Thu thập đủ.', author_id, author_name, created_at from rule_books where campaign_id = $1`,
    [world.here.campaignId],
  );
  await testApp.db.query('update campaigns set rule_book_version = 2 where id = $1', [world.here.campaignId]);
}

/** One Party member and one who is none, each with everything; the second relies on what only members can rely on. */
async function plant(dossierId: string): Promise<void> {
  await testApp.db.query(
    `update nominees set citizen_id = $2, birth_date = $3, birth_year = 1968, ethnicity = $4, gender = 'NAM', post = 'Tổ trưởng',
       state = case when position = 1 and $5 then 'qualified' else state end, is_party_member = position <> 1,
       attestations = '{"G.CN.0": true, "G.CN.1": false, "G.CN.2": false, "G.CN.3": true}' where dossier_id = $1`,
    [dossierId, planted.citizenId[0], planted.birthDate[0], planted.ethnicity[0], dossierId !== draftId],
  );
}

/** Every address that answers about the nominees' campaign, dossiers, papers or people; what is saved as a file stands apart. */
const addresses = (dossierId: string): string[] =>
  Object.keys(expected)
    .filter((operation) => operation.startsWith('GET ') && !/\.(xlsx|pdf)$|content$|result$/.test(operation))
    .map((operation) =>
      operation
        .slice(4)
        .replace(
          /\/(nominees|dossiers|documents)\/\{id\}/,
          (_, of: string) => `/${of}/${{ ...params, dossiers: dossierId }[of]}`,
        )
        .replace('{code}', params.code!)
        .replace('{unitId}', params.unitId!)
        .replace('{version}', '1'),
    )
    .filter((address) => !address.includes('{'));

const shownIn = (text: string): Field[] =>
  fields.filter((field) => planted[field].some((value) => text.replaceAll(/": +/g, '":').includes(value)));

async function everyAnswer(agent: Agent): Promise<string> {
  const texts: string[] = [];
  for (const address of new Set([...addresses(params.dossiers!), ...addresses(draftId)]))
    texts.push((await agent.get(address)).text ?? '');
  return texts.join('\n');
}

const grants = permissions.fields as Record<string, Partial<Record<Role, Scope>>>;
const seesNominees = (role: Role) => (permissions.dossiers.read as Partial<Record<Role, Scope>>)[role] !== undefined;
const allowedTo = (role: Role): Field[] => fields.filter((field) => seesNominees(role) && grants[field]?.[role]);

it.each(roles)('%s reads in clear the fields of the permissions table and no other', async (role) => {
  expect(shownIn(await everyAnswer(agents[role])).sort()).toEqual(allowedTo(role).sort());
});

it.each(['inspector', 'council-member', 'head-of-office'] as const)(
  '%s reads the same in a browser as by an access token',
  async (role) => {
    const browser = await signIn(testApp, world.people[role].username);
    expect(shownIn(await everyAnswer(browser))).toEqual(allowedTo(role));
  },
);

it('whoever may write a nominee may read every field of it, so that nobody sends back a mask for what stands there', () => {
  for (const role of roles.filter((one) => one in permissions.dossiers.edit))
    for (const field of ['citizenId', 'birthDate', 'partyMembership', 'ethnicity'] as const)
      expect([role, field, role in permissions.fields[field]]).toEqual([role, field, true]);
});

it.each(roles.filter((role) => role in permissions['council-list'].export))(
  'the list for the council that %s saves holds nothing sensitive',
  async (role) => {
    const { body } = await agents[role]
      .get(`/api/campaigns/${params.code}/council-list.xlsx`)
      .responseType('blob')
      .expect(200);
    const text = await zipTexts(body as Buffer);
    expect(text).toContain('Người Nhà');
    expect(shownIn(text)).toEqual([]);
  },
);

it.each(roles.filter((role) => role in permissions['restricted-list'].export))(
  'the restricted list that %s saves holds what this role may read, and names its columns so',
  async (role) => {
    const reason = 'Đối chiếu danh sách theo yêu cầu của Hội đồng.';
    const list = agents[role].get(`/api/campaigns/${params.code}/restricted-list.xlsx`).query({ reason });
    const text = await zipTexts((await list.responseType('blob').expect(200)).body as Buffer);
    const personal: readonly Field[] = ['citizenId', 'birthDate', 'ethnicity'];
    expect(shownIn(text)).toEqual(personal.filter((field) => allowedTo(role).includes(field)));
    expect(/>Đảng viên</.test(text)).toBe(allowedTo(role).includes('partyMembership'));
  },
);

it('a receipt prints nothing sensitive', async () => {
  const { body } = await agents.nominator.get(`/api/dossiers/${params.dossiers}/receipt.pdf`).expect(200);
  expect(shownIn((await pagesOf(body as Buffer)).join())).toEqual([]);
});

it('a hand-over prints nothing sensitive', async () => {
  const head = agents['head-of-office'];
  const other = (await secondAppraiser()).userId;
  await testApp.db.query('update dossiers set assignee_id = $2 where id = $1', [
    params.dossiers,
    world.people.appraiser.userId,
  ]);
  const reason = 'Nghỉ phép từ ngày 18/3/2026.';
  const made = await head
    .post('/api/handovers')
    .send({ fromUserId: world.people.appraiser.userId, toUserId: other, reason });
  expect([made.status, made.body.detail]).toEqual([201, undefined]);
  expect(shownIn(made.text)).toEqual([]);
  const { body } = await head.get(`/api/handovers/${made.body.id}.pdf`).expect(200);
  const text = (await pagesOf(body as Buffer)).join();
  expect(text).toContain('05');
  expect(shownIn(text)).toEqual([]);
});

function secondAppraiser() {
  return createPerson(testApp, {
    username: 'thamdinh-2',
    role: 'appraiser',
    organizationId: world.here.organizationId,
  });
}
