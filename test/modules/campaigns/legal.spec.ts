import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../src/database/unit-of-work.ts';
import { legalRegime } from '../../../src/modules/campaigns/legal-regime.ts';
import { loadLegalRows } from '../../../src/modules/campaigns/legal-rows.ts';
import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createOffice, type Office, stranger } from './office.ts';

let testApp: TestApp;
let office: Office;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  office = await createOffice(testApp);
  head = await office.as('head-of-office');
});
afterAll(() => testApp.close());

const regime = async (date: string, organizationId = office.organizationId) =>
  (await legalRegime(testApp.app.get(DataSource).manager, organizationId, date)).map(({ code }) => code);
const get = async (url: string, on?: string, agent = head) =>
  (
    await agent
      .get(`/api/legal/${url}`)
      .query(on ? { on } : {})
      .expect(200)
  ).body;
const load = () => loadLegalRows(testApp.app.get(UnitOfWork), process.cwd());
const codes = ({ items }: { items: { code: string }[] }) => items.map(({ code }) => code);

describe('the general rows', () => {
  it('are there after the start, once however often they are loaded', async () => {
    const count = `select (select count(*) from legal_bases)::int + (select count(*) from award_coefficients)::int
      + (select count(*) from base_salaries)::int as rows`;
    const before = (await testApp.db.query(count)).rows;
    expect(before).toEqual([{ rows: 24 }]);
    expect(await Promise.all([1, 2].map(() => load()))).toEqual([0, 0]);
    expect((await testApp.db.query(count)).rows).toEqual(before);
  });

  it('are mended when the file says otherwise', async () => {
    await testApp.db.query(`update base_salaries set amount = 1 where valid_from = '2026-07-01'`);
    expect(await load()).toBe(1);
    expect((await get('base-salary', '2026-07-01')).amount).toBe(2_530_000);
  });

  it.each([
    ['2023-12-31', []],
    ['2024-01-01', ['LUAT_TDKT_2022', 'ND_98_2023']],
    ['2025-06-30', ['LUAT_TDKT_2022', 'ND_98_2023']],
    ['2025-07-01', ['LUAT_TDKT_2022', 'ND_152_2025']],
    ['2026-03-17', ['LUAT_TDKT_2022', 'ND_152_2025', 'TT_15_2025_BNV']],
    ['2026-10-01', ['LUAT_TDKT_2022', 'ND_152_2025', 'TT_15_2025_BNV', 'LUAT_TDKT_2026']],
  ])('make the legal regime of %s', async (date, expected) => {
    expect(await regime(date)).toEqual(expected);
  });

  it.each([
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('give %s the base salary %i', async (on, amount) => {
    expect((await get('base-salary', on)).amount).toBe(amount);
  });

  it('know no base salary of before, and say so', async () => {
    expect((await head.get('/api/legal/base-salary').query({ on: '2024-06-30' })).body.code).toBe('not-found');
    expect((await head.get('/api/legal/base-salary').query({ on: '30/6/2024' })).body.code).toBe('request.invalid');
  });

  it('give each level and kind one coefficient, with how sure it is', async () => {
    const { items } = await get('coefficients');
    const figures = items.map(
      (row: { level: string; nomineeKind: string; coefficientX100: number; confidence: string }) => [
        row.level,
        row.nomineeKind,
        row.coefficientX100,
        row.confidence,
      ],
    );
    expect(figures).toEqual([
      ['BANG_KHEN_THU_TUONG', 'CA_NHAN', 350, 'high'],
      ['BANG_KHEN_THU_TUONG', 'HO_GIA_DINH', 525, 'high'],
      ['BANG_KHEN_THU_TUONG', 'TAP_THE', 700, 'high'],
      ['BANG_KHEN_TINH', 'CA_NHAN', 150, 'high'],
      ['BANG_KHEN_TINH', 'HO_GIA_DINH', 225, 'high'],
      ['BANG_KHEN_TINH', 'TAP_THE', 300, 'high'],
      ['GIAY_KHEN_XA', 'CA_NHAN', 30, 'medium'],
      ['GIAY_KHEN_XA', 'HO_GIA_DINH', 45, 'medium'],
      ['GIAY_KHEN_XA', 'TAP_THE', 60, 'high'],
    ]);
    expect((await get('coefficients', '2025-06-30')).items).toEqual([]);
  });

  it('are not changed by anybody', async () => {
    const { id } = await get('base-salary');
    const body = { amount: 1, validFrom: '2026-01-01', basis: 'Tự ý sửa' };
    expect((await head.put(`/api/legal/base-salary/${id}`).send(body)).body.code).toBe('not-found');
  });
});

describe('an organisation’s own rows', () => {
  const decree = {
    code: 'ND_152_2025',
    type: 'Nghị định',
    number: '152/2025/NĐ-CP',
    title: 'Nghị định như đã sửa',
    issuer: 'Chính phủ',
  };

  it('stand in place of the general row of the same code, for that organisation only, its end included', async () => {
    const own = { ...decree, validFrom: '2025-07-01', validUntil: '2027-02-28', regime: true };
    const { body } = await head.post('/api/legal/bases').send(own).expect(201);
    const shown = (await get('bases')).items.filter(({ code }: { code: string }) => code === 'ND_152_2025');
    expect(shown).toMatchObject([{ id: body.id, own: true, title: 'Nghị định như đã sửa', confidence: 'office' }]);
    expect(await regime('2027-02-28')).toContain('ND_152_2025');
    expect(await regime('2027-03-01')).not.toContain('ND_152_2025');
    expect(codes(await get('bases', '2027-03-01'))).not.toContain('ND_152_2025');
    expect(codes(await get('bases', '2027-03-01', await stranger(testApp)))).toContain('ND_152_2025');
  });

  it('are replaced as a whole by their own organisation, and are not there for another', async () => {
    const row = {
      level: 'GIAY_KHEN_XA',
      nomineeKind: 'CA_NHAN',
      coefficientX100: 35,
      validFrom: '2026-01-01',
      basis: 'Nghị quyết số 05',
    };
    const { body } = await head.post('/api/legal/coefficients').send(row).expect(201);
    const own = async () =>
      (await get('coefficients')).items.find(({ id }: { id: string }) => id === body.id)?.coefficientX100;
    expect(await own()).toBe(35);
    const other = await stranger(testApp);
    expect((await other.put(`/api/legal/coefficients/${body.id}`).send(row)).body.code).toBe('not-found');
    await head
      .put(`/api/legal/coefficients/${body.id}`)
      .send({ ...row, validUntil: '2026-02-28' })
      .expect(200);
    expect(await own()).toBeUndefined();
    expect((await get('coefficients')).items).toHaveLength(9);
  });

  it('end no earlier than they begin', async () => {
    const row = { amount: 2_600_000, validFrom: '2027-01-01', validUntil: '2026-12-31', basis: 'Nghị định mới' };
    const { body } = await head.post('/api/legal/base-salary').send(row).expect(400);
    expect(body.errors[0].field).toBe('validUntil');
  });

  it('leave an audit entry', async () => {
    const { rows } = await testApp.db.query<{ action: string }>(
      `select action from audit_entries where action ~ '^(legal-basis|award-coefficient|base-salary)' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'legal-basis.add',
      'award-coefficient.add',
      'award-coefficient.replace',
    ]);
  });
});
