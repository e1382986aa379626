import { permissions } from '../../../src/domain/permissions.ts';
import { roles } from '../../../src/domain/roles.ts';
import { openWorkbook, sheetTexts, throughLibreOffice } from '../../exports/read-back.ts';
import { createPerson } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World, withToken } from '../../support/world.ts';
import { insertListed } from './listed.ts';

const address = '/api/campaigns/cao-loc-2026/restricted-list.xlsx';
const reason = 'Đối chiếu số CCCD trước khi trình Hội đồng.';
let testApp: TestApp;
let world: World;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  await insertListed(testApp.db, world, {
    unit: 'TBC05',
    state: 'accepted',
    nominees: [
      { name: 'Tổ bầu cử số 05', kind: 'TAP_THE', state: 'qualified' },
      {
        name: 'Nông Quang Thiện',
        state: 'qualified',
        honorific: 'Ông',
        gender: 'NAM',
        birth_date: '1968-04-12',
        citizen_id: '020068003417',
        is_party_member: true,
        ethnicity: 'Tày',
        post: 'Tổ trưởng',
        workplace: 'Tổ bầu cử số 05',
      },
      { name: 'Người Chưa Kết Luận', state: 'proposed', citizen_id: '001185004921' },
    ],
  });
  await insertListed(testApp.db, world, {
    unit: 'VP',
    state: 'submitted',
    nominees: [{ name: 'Hoàng Thị Én', state: 'qualified', gender: 'NU', birth_year: 1985, is_party_member: false }],
  });
});
afterAll(() => testApp.close());

const download = async (username: string, query: Record<string, string> = {}) =>
  (
    await (
      await world.as(username)
    )
      .get(address)
      .query({ reason, ...query })
      .responseType('blob')
      .expect(200)
  ).body as Buffer;
/** Column headers and everything below, without the banner and the heading. */
const table = (rows: string[][]) => rows.slice(rows.findIndex(([first]) => first === 'STT'));

it('lists persons alone, by unit, with birth date or year, CCCD as text and what else the plan has turned on', async () => {
  const book = await throughLibreOffice(await download('truongphong', { level: 'GIAY_KHEN_XA' }));
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Giấy khen Chủ tịch UBND xã']);
  expect(table(sheetTexts(book.worksheets[0]!))).toEqual([
    ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Đảng viên', 'Chức vụ', 'Nơi công tác', 'Đơn vị đề nghị'],
    ['1', 'Hoàng Thị Én', 'Nữ', '1985', '', '', '', '', 'Văn phòng HĐND và UBND xã'],
    [
      '2',
      'Ông Nông Quang Thiện',
      'Nam',
      '12/04/1968',
      '020068003417',
      'x',
      'Tổ trưởng',
      'Tổ bầu cử số 05',
      'Tổ bầu cử số 05',
    ],
  ]);
  expect(book.worksheets[0]!.getCell(1, 1).text).toMatch(/^TÀI LIỆU CÓ DỮ LIỆU CÁ NHÂN/);
});

it('leaves out the columns this role may not read', async () => {
  const book = await openWorkbook(await download('thuky', { level: 'GIAY_KHEN_XA' }));
  const [headers] = table(sheetTexts(book.worksheets[0]!));
  expect(headers).toContain('Số CCCD');
  expect(headers).not.toContain('Đảng viên');
});

it('is recorded with its reason', async () => {
  await download('thuky', { level: 'BANG_KHEN_TINH', include: 'all' });
  const { rows } = await testApp.db.query(
    `select actor_name, detail, subject_id from audit_entries where action = 'restricted-list.export' order by at desc limit 1`,
  );
  expect(rows).toEqual([
    {
      actor_name: 'Người thuky',
      detail: { level: 'BANG_KHEN_TINH', include: 'all', reason },
      subject_id: world.campaignId,
    },
  ]);
});

it.each([
  ['no reason', {}],
  ['a reason that says nothing', { reason: 'để xem' }],
])('refuses %s', async (_, query) => {
  const response = await (await world.as('truongphong')).get(address).query(query);
  expect([response.status, response.body.errors[0]]).toEqual([
    400,
    { field: 'reason', message: expect.stringMatching(/.+\./) },
  ]);
});

it.each(roles.map((role) => [role, role in permissions['restricted-list'].export ? 200 : 403] as const))(
  '%s: %i',
  async (role, status) => {
    const { organizationId } = world;
    const person = await createPerson(testApp, { username: `r-${role}`, role, unitCode: 'TBC05', organizationId });
    const agent = await withToken(testApp, person);
    expect((await agent.get(address).query({ reason, level: 'BANG_KHEN_THU_TUONG' })).status).toBe(status);
  },
);
