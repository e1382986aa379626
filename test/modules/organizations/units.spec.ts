import { DataSource } from 'typeorm';
import { UnitEntity } from '../../../src/database/entities/unit.entity.ts';
import { unitNameOn } from '../../../src/modules/organizations/units.queries.ts';
import { type Agent, createOrganization, createUnit } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { rejudgeJobs } from '../elections/rejudge-jobs.ts';
import { createWorld, type World } from '../../support/world.ts';

let testApp: TestApp;
let world: World;
let administrator: Agent;

beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  administrator = await world.as('quantri');
});
afterAll(() => testApp.close());

const basis = 'Quyết định số 45/QĐ-UBND ngày 30/01/2026';
const act = (code: string, what: 'rename' | 'merge' | 'close', body: object) =>
  administrator.post(`/api/units/${world.unit(code)}/${what}`).send({ basis, ...body });
const kinds = ({ history }: { history: { kind: string }[] }) => history.map(({ kind }) => kind);

describe('a new unit', () => {
  const unit = { code: 'TBC16', name: 'Tổ bầu cử số 16', kind: 'TO_BAU_CU', basis };

  it('stands at the end of the list and begins its history', async () => {
    const { body, headers } = await administrator.post('/api/units').send(unit).expect(201);
    expect(headers.location).toBe(`/api/units/${body.id}`);
    expect(body).toMatchObject({ code: 'TBC16', active: true, validFrom: '2026-03-17', validUntil: null });
    expect(body.history).toMatchObject([
      { kind: 'created', effectiveOn: '2026-03-17', newName: 'Tổ bầu cử số 16', basis },
    ]);
    const { items } = (await administrator.get('/api/units').query({ pageSize: 200 })).body;
    expect(items.at(-1).code).toBe('TBC16');
  });

  it('needs a code of its own, of plain capitals', async () => {
    expect((await administrator.post('/api/units').send(unit)).body.code).toBe('already-exists');
    for (const code of ['tbc17', 'TỔ17', '', 'A'.repeat(41)]) {
      expect((await administrator.post('/api/units').send({ ...unit, code })).body.code).toBe('request.invalid');
    }
  });

  it('may bear a code that another organisation uses', async () => {
    const other = await createOrganization(testApp.db);
    await createUnit(testApp.db, other, { code: 'TBC17' });
    await administrator
      .post('/api/units')
      .send({ ...unit, code: 'TBC17' })
      .expect(201);
  });

  it('is not dated ahead', async () => {
    await administrator
      .post('/api/units')
      .send({ ...unit, code: 'TBC18', effectiveOn: '2026-03-18' })
      .expect(400);
  });
});

describe('a unit', () => {
  it('is found by id and by code in any case', async () => {
    const byCode = await administrator.get('/api/units/tbc01').expect(200);
    const byId = await administrator.get(`/api/units/${world.unit('TBC01')}`).expect(200);
    expect(byCode.body).toEqual(byId.body);
  });

  it('shows the constituencies it lies in, and a constituency its polling units', async () => {
    const { body } = await administrator.get('/api/units/TBC01').expect(200);
    expect(
      Object.entries(body.constituencies).map(([election, unit]) => [election, (unit as { code: string }).code]),
    ).toEqual([
      ['QUOC_HOI', 'DVBCQH'],
      ['HDND_TINH', 'DVBCT'],
      ['HDND_XA', 'DVBC01'],
    ]);
    const constituency = (await administrator.get('/api/units/DVBC01').expect(200)).body;
    expect(constituency.pollingUnits.map(({ code }: { code: string }) => code)).toEqual(['TBC01', 'TBC02', 'TBC03']);
    expect(constituency.constituencies).toEqual({ QUOC_HOI: null, HDND_TINH: null, HDND_XA: null });
  });

  it('changes position and kind', async () => {
    const url = `/api/units/${world.unit('CAX')}`;
    const { body } = await administrator.patch(url).send({ position: 900, kind: 'PHONG_BAN' }).expect(200);
    expect([body.position, body.kind]).toEqual([900, 'PHONG_BAN']);
    await administrator.patch(url).send({ name: 'Tên khác' }).expect(400);
  });

  it('bears a new name from its day on, and the old one on papers of before', async () => {
    await act('TYT', 'rename', { name: 'Trạm Y tế khu vực Cao Lộc', effectiveOn: '2026-03-10' }).expect(200);
    const { manager } = testApp.app.get(DataSource);
    const unit = await manager.findOneByOrFail(UnitEntity, { id: world.unit('TYT') });
    const names = ['2026-03-09', '2026-03-10'].map((date) => unitNameOn(manager, unit, date));
    expect(await Promise.all(names)).toEqual(['Trạm Y tế xã', 'Trạm Y tế khu vực Cao Lộc']);
    const { items } = (await administrator.get('/api/units').query({ q: 'khu vuc cao loc' })).body;
    expect(items.map(({ code }: { code: string }) => code)).toEqual(['TYT']);
  });

  it('is not renamed to what it is called already, however the letters are typed', async () => {
    const { body: before } = await administrator.get(`/api/units/${world.unit('KT')}`).expect(200);
    const again = await act('KT', 'rename', { name: ` ${before.name.normalize('NFD')} `, effectiveOn: '2026-03-10' });
    expect([again.status, again.body.errors[0].field]).toEqual([400, 'name']);
    expect((await administrator.get(`/api/units/${world.unit('KT')}`)).body.history).toEqual(before.history);
  });

  it('is merged into another and changes no more', async () => {
    const { body } = await act('HCCB', 'merge', { intoId: world.unit('MTTQ'), effectiveOn: '2026-03-01' }).expect(200);
    expect([body.active, body.mergedIntoId, body.validUntil]).toEqual([false, world.unit('MTTQ'), '2026-02-28']);
    for (const what of ['rename', 'close'] as const) {
      const again = await act('HCCB', what, {
        ...(what === 'rename' ? { name: 'Tên' } : {}),
        effectiveOn: '2026-03-02',
      });
      expect(again.body.code).toBe('transition-not-allowed');
    }
    expect(kinds((await administrator.get('/api/units/HCCB')).body)).toEqual(['merged']);
  });

  it('is not merged into itself, a closed one, or another organisation’s', async () => {
    await act('DTN', 'close', { effectiveOn: '2026-03-01' }).expect(200);
    const other = await createUnit(testApp.db, await createOrganization(testApp.db), { code: 'KHAC' });
    const into = (intoId: string) => act('HND', 'merge', { intoId, effectiveOn: '2026-03-02' });
    expect((await into(world.unit('HND'))).body.code).toBe('request.invalid');
    expect((await into(world.unit('DTN'))).body.code).toBe('transition-not-allowed');
    expect((await into(other)).body.code).toBe('not-found');
  });

  it('never ends in a circle when two merge into each other at once', async () => {
    const pair = [
      ['VP', 'KT'],
      ['KT', 'VP'],
    ] as const;
    const merges = pair.map(([from, to]) => act(from, 'merge', { intoId: world.unit(to), effectiveOn: '2026-03-03' }));
    expect((await Promise.all(merges)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('of another organisation is not there', async () => {
    const other = await createUnit(testApp.db, await createOrganization(testApp.db), { code: 'RIENG' });
    const attempts = [
      administrator.get(`/api/units/${other}`),
      administrator.patch(`/api/units/${other}`).send({ position: 1 }),
      administrator.post(`/api/units/${other}/close`).send({ basis, effectiveOn: '2026-03-01' }),
      administrator.put(`/api/units/${other}/constituencies`).send({}),
    ];
    for (const attempt of attempts) expect((await attempt).body.code).toBe('not-found');
  });
});

describe('constituencies', () => {
  const place = (body: object) => administrator.put(`/api/units/${world.unit('TBC02')}/constituencies`).send(body);

  it('are said anew for all elections at once', async () => {
    const { body } = await place({ HDND_XA: world.unit('DVBC02'), QUOC_HOI: null }).expect(200);
    expect(body.constituencies).toMatchObject({ QUOC_HOI: null, HDND_TINH: null, HDND_XA: { code: 'DVBC02' } });
  });

  it('have everybody they touch judged anew: the tổ, the constituencies it left and the one it joined', async () => {
    const reached = ['TBC02', 'DVBCQH', 'DVBCT', 'DVBC01', 'DVBC02'].map((code) => world.unit(code));
    expect(await rejudgeJobs(testApp)).toEqual([{ campaignId: world.campaignId, unitIds: reached.sort() }]);
  });

  it('are constituencies of the own organisation', async () => {
    const other = await createUnit(testApp.db, await createOrganization(testApp.db), {
      code: 'DVBC',
      kind: 'DON_VI_BAU_CU',
    });
    expect((await place({ HDND_XA: world.unit('TBC03') })).body.code).toBe('request.invalid');
    expect((await place({ HDND_XA: other })).body.code).toBe('not-found');
    expect((await place({ HDND_HUYEN: world.unit('DVBC02') })).body.code).toBe('request.invalid');
  });
});

it('leaves an audit entry for every change of units', async () => {
  const { rows } = await testApp.db.query<{ action: string }>(
    `select distinct action from audit_entries where action like 'unit.%' order by action`,
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'unit.change',
    'unit.close',
    'unit.constituencies',
    'unit.create',
    'unit.merge',
    'unit.rename',
  ]);
});
