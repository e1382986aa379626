import type { Agent } from '../../support/people.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';
import { createWorld, type World } from '../../support/world.ts';
import { type DossierIds, insertDossier, insertReturn } from '../../support/world-dossiers.ts';
import { changePlan, papers, type Sending, saying, send, sha256, upload } from './documents-sending.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let office: Agent;
beforeAll(async () => {
  testApp = await startTestApp({ settings: { MAX_FILE_BYTES: '1000000' } });
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
  office = await world.as('thamdinh1');
});
afterAll(() => testApp.close());

let dossier: DossierIds;
beforeEach(async () => {
  const nominees = [{ name: 'Tổ bầu cử số 05', kind: 'TAP_THE' as const }, { name: 'Nông Quang Thiện' }];
  dossier = await insertDossier(testApp.db, world, { unit: 'TBC05', nominees });
});

const list = async (agent = unit, id = dossier.id) => (await agent.get(`/api/dossiers/${id}/documents`)).body.items;
/** Ids that fill each slot, without the empty ones. */
async function slots(id = dossier.id) {
  const { body } = await unit.get(`/api/dossiers/${id}/slots`);
  const filled = body.items.filter(({ documents }: { documents: unknown[] }) => documents.length > 0);
  return Object.fromEntries(
    filled.map(({ key, documents }: { key: string; documents: { id: string }[] }) => [
      key,
      documents.map((one) => one.id),
    ]),
  );
}

describe('one paper', () => {
  it('is answered with what it is, where it lies and what was found', async () => {
    const response = await upload(unit, dossier.id, { files: [['Tờ trình.pdf', papers.toTrinh]] });
    expect(response.status).toBe(201);
    expect(response.headers.location).toBe(`/api/documents/${response.body.id}`);
    expect(response.body).toEqual({
      id: response.body.id,
      dossierId: dossier.id,
      kinds: ['TO_TRINH'],
      latestKinds: ['TO_TRINH'],
      form: 'SCAN',
      nomineeId: null,
      sha256: sha256(papers.toTrinh),
      size: papers.toTrinh.length,
      fileName: 'Tờ trình.pdf',
      mediaType: 'application/pdf',
      pages: 4,
      sourceHashes: [],
      receivedAt: '2026-03-17T01:00:00.000Z',
      uploadedByName: 'Người tbc05',
      checks: 'done',
      findings: [],
      refusal: null,
      suggested: false,
      suggestion: null,
      evidence: false,
      supersededAt: null,
      supersededById: null,
      deletedAt: null,
    });
    expect((await unit.get(response.headers.location!)).body).toEqual(response.body);
    expect(await list()).toEqual([response.body]);
  });

  it('moves the version of its dossier and leaves one audit entry', async () => {
    const { body } = await upload(unit, dossier.id);
    const { rows } = await testApp.db.query('select version from dossiers where id = $1', [dossier.id]);
    const entries = await testApp.db.query('select action, detail from audit_entries where subject_id = $1', [
      dossier.id,
    ]);
    expect(rows).toEqual([{ version: 2 }]);
    const detail = {
      documentId: body.id,
      kinds: ['TO_TRINH'],
      form: 'SCAN',
      nomineeId: null,
      sha256: body.sha256,
      photos: 0,
    };
    expect(entries.rows).toEqual([{ action: 'document.upload', detail }]);
  });

  it('warns of the old Word format and of a name that does not fit, and takes both', async () => {
    const old = await upload(unit, dossier.id, { form: 'WORD', files: [['to-trinh.docx', papers.oldWord]] });
    expect(old.body.findings.map(({ code }: { code: string }) => code)).toEqual([
      'word.old-format',
      'name.extension-differs',
    ]);
    const right = await upload(unit, dossier.id, { form: 'WORD', files: [['to-trinh.doc', papers.oldWord]] });
    expect(right.body.findings.map(({ code }: { code: string }) => code)).toEqual(['word.old-format']);
  });

  it('fills the slot of every paper it holds', async () => {
    const { body } = await upload(unit, dossier.id, { kind: ['TO_TRINH', 'DANH_SACH', 'TOM_TAT'] });
    expect(await slots()).toEqual({
      'TO_TRINH/SCAN': [body.id],
      'DANH_SACH/SCAN': [body.id],
      'TOM_TAT/SCAN': [body.id],
    });
  });

  it('fills the slot of the one nominee it is about', async () => {
    const { body } = await upload(unit, dossier.id, { kind: 'BAO_CAO_08', nomineeId: dossier.nominees[1]! });
    expect(await slots()).toEqual({ [`BAO_CAO_08/SCAN/${dossier.nominees[1]}`]: [body.id] });
  });
});

describe('a newer paper', () => {
  it('supersedes the older one of its slot, which stays readable', async () => {
    const { body: older } = await upload(unit, dossier.id, { files: [['cu.pdf', papers.toTrinh]] });
    const { body: newer } = await upload(unit, dossier.id, { files: [['moi.pdf', papers.bienBan]] });
    const [first, second] = await list();
    expect(first).toEqual({
      ...older,
      latestKinds: [],
      supersededAt: '2026-03-17T01:00:00.000Z',
      supersededById: newer.id,
    });
    expect(second).toEqual(newer);
    expect(await slots()).toEqual({ 'TO_TRINH/SCAN': [newer.id] });
    const content = await unit.get(`/api/documents/${older.id}/content`).buffer(true);
    expect(sha256(content.body)).toBe(older.sha256);
  });

  it('takes one paper of a file and leaves it the others, until each has come anew', async () => {
    const { body: whole } = await upload(unit, dossier.id, { kind: ['TO_TRINH', 'DANH_SACH'] });
    const { body: toTrinh } = await upload(unit, dossier.id, { files: [['b.pdf', papers.bienBan]] });
    expect(await slots()).toEqual({ 'TO_TRINH/SCAN': [toTrinh.id], 'DANH_SACH/SCAN': [whole.id] });
    expect((await list())[0]).toEqual({ ...whole, latestKinds: ['DANH_SACH'] });
    const { body: danhSach } = await upload(unit, dossier.id, {
      kind: 'DANH_SACH',
      files: [['c.pdf', papers.danhSach]],
    });
    expect(await slots()).toEqual({ 'TO_TRINH/SCAN': [toTrinh.id], 'DANH_SACH/SCAN': [danhSach.id] });
    expect((await list())[0]).toMatchObject({ id: whole.id, latestKinds: [], supersededById: danhSach.id });
  });

  it.each([
    ['of another form', { form: 'WORD', files: [['t.docx', papers.word]] }],
    ['of another kind', { kind: 'BIEN_BAN' }],
    ['that is some other paper', { kind: 'KHAC' }],
  ] as const)('%s supersedes nothing', async (_, other) => {
    const { body: first } = await upload(unit, dossier.id);
    await upload(unit, dossier.id, other);
    expect((await list())[0]).toEqual(first);
  });

  it('about another nominee supersedes nothing', async () => {
    const [collective, person] = dossier.nominees as [string, string];
    await upload(unit, dossier.id, { kind: 'BAO_CAO_08', nomineeId: collective });
    await upload(unit, dossier.id, { kind: 'BAO_CAO_08', nomineeId: person });
    expect((await list()).map(({ supersededAt }: { supersededAt: unknown }) => supersededAt)).toEqual([null, null]);
  });

  it('lets other papers stand beside one another', async () => {
    const { body: first } = await upload(unit, dossier.id, { kind: 'KHAC' });
    const { body: second } = await upload(unit, dossier.id, { kind: 'KHAC' });
    expect(await list()).toEqual([first, second]);
  });
});

describe('what cannot be a paper', () => {
  it.each([
    ['0 bytes', { files: [['rong.pdf', Buffer.alloc(0)]] }, 415, 'file.empty'],
    ['Word as a scan', { files: [['to-trinh.pdf', papers.word]] }, 415, 'file.wrong-type'],
    ['a scan as Word', { form: 'WORD', files: [['to-trinh.docx', papers.toTrinh]] }, 415, 'file.wrong-type'],
    ['a spreadsheet', { form: 'WORD', files: [['danh-sach.docx', papers.sheet]] }, 415, 'file.wrong-type'],
    ['text called PDF', { files: [['to-trinh.pdf', Buffer.from('Tờ trình')]] }, 415, 'file.wrong-type'],
    ['a PDF with a password', { files: [['khoa.pdf', papers.locked]] }, 415, 'file.unsafe'],
    [
      'one byte too much',
      { files: [['to.pdf', Buffer.concat([papers.toTrinh, Buffer.alloc(1_000_001 - papers.toTrinh.length)])]] },
      413,
      'file.too-large',
    ],
    [
      'two PDFs as one paper',
      {
        files: [
          ['1.pdf', papers.toTrinh],
          ['2.pdf', papers.bienBan],
        ],
      },
      415,
      'file.wrong-type',
    ],
    [
      'two Word files as one paper',
      {
        form: 'WORD',
        files: [
          ['1.docx', papers.word],
          ['2.docx', papers.word],
        ],
      },
      415,
      'file.wrong-type',
    ],
    ['no file', { files: [] }, 400, 'file.missing'],
    ['no kind', { kind: [] }, 400, 'request.invalid'],
    ['an unknown kind', { kind: 'THU_TAY' }, 400, 'request.invalid'],
    ['the same kind twice', { kind: ['TO_TRINH', 'TO_TRINH'] }, 400, 'request.invalid'],
    ['paper as a form', { form: 'PAPER' }, 400, 'request.invalid'],
    ['a nominee that is no id', { nomineeId: 'Thiện' }, 400, 'request.invalid'],
    ['a kind the plan does not ask for', { kind: 'QUYET_DINH' }, 422, 'slot.unknown'],
    ["the council's minutes, at a level that needs none", { kind: 'BIEN_BAN_HOI_DONG' }, 422, 'slot.unknown'],
    ['a report about nobody', { kind: 'BAO_CAO_08' }, 400, 'request.invalid'],
    ['a report among others about nobody', { kind: ['TO_TRINH', 'BAO_CAO_08'] }, 400, 'request.invalid'],
  ] as const)('%s is refused and leaves no row', async (_, sending, status, code) => {
    expect(saying(await upload(unit, dossier.id, sending))).toEqual({ status, code });
    expect(await list()).toEqual([]);
  });

  it('is refused by the limit of its slot', async () => {
    await changePlan(testApp, world, 'documents', { BIEN_BAN: { maxBytes: 50_000 } });
    const refused = await upload(unit, dossier.id, { kind: 'BIEN_BAN', files: [['b.pdf', papers.bienBan]] });
    expect(saying(refused)).toEqual({ status: 413, code: 'file.too-large' });
    expect(refused.body).toMatchObject({ maxBytes: 50_000, size: papers.bienBan.length });
    expect((await upload(unit, dossier.id)).status).toBe(201);
  });

  it('is refused for a nominee of another dossier, or one who was withdrawn', async () => {
    const other = await insertDossier(testApp.db, world, { unit: 'TBC05', nominees: [{ name: 'Ai đó' }] });
    await testApp.db.query(`update nominees set state = 'withdrawn' where id = $1`, [dossier.nominees[1]]);
    for (const nomineeId of [other.nominees[0]!, dossier.nominees[1]!]) {
      expect(saying(await upload(unit, dossier.id, { kind: 'BAO_CAO_08', nomineeId }))).toEqual({
        status: 400,
        code: 'request.invalid',
      });
    }
  });

  it('is refused when it is no form, a broken form, or one with foreign fields', async () => {
    const path = `/api/dossiers/${dossier.id}/documents`;
    expect(saying(await unit.post(path).send({ kind: 'TO_TRINH' }))).toEqual({ status: 415, code: 'request.not-json' });
    const broken = unit
      .post(path)
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nTO_');
    expect(saying(await broken)).toEqual({ status: 400, code: 'request.invalid' });
    const boundless = unit.post(path).set('Content-Type', 'multipart/form-data').send('abc');
    expect(saying(await boundless)).toEqual({ status: 400, code: 'request.invalid' });
    expect(saying(await upload(unit, dossier.id).field('chu_ky', 'có'))).toEqual({
      status: 400,
      code: 'request.invalid',
    });
    expect(saying(await upload(unit, dossier.id).attach('tep', papers.word, 'a.docx'))).toEqual({
      status: 400,
      code: 'request.invalid',
    });
  });

  it('is refused beyond 40 files in one call', async () => {
    const files = Array.from({ length: 41 }, (_, page) => [`${page}.png`, papers.photoPng] as const);
    const refused = await upload(unit, dossier.id, { files });
    expect(saying(refused)).toEqual({ status: 400, code: 'request.invalid' });
    expect(refused.body.detail).toContain('tối đa 40 tệp');
  });
});

describe('states', () => {
  it.each([
    ['draft', 201, undefined],
    ['returned', 409, 'dossier.not-reopened'],
    ['submitted', 409, 'transition-not-allowed'],
    ['accepted', 409, 'transition-not-allowed'],
    ['declined', 409, 'transition-not-allowed'],
    ['withdrawn', 409, 'transition-not-allowed'],
  ] as const)('%s: a unit that sends a tờ trình is answered %i', async (state, status, code) => {
    const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', state });
    expect(saying(await upload(unit, id))).toEqual({ status, code });
  });

  it('opens the ticked slots of a returned dossier and no others', async () => {
    const { id, nominees } = await insertDossier(testApp.db, world, {
      unit: 'TBC05',
      state: 'returned',
      nominees: [{ name: 'A' }, { name: 'B' }],
    });
    const [first, second] = nominees as [string, string];
    await insertReturn(testApp.db, world, id, [
      { slot: 'TO_TRINH/SCAN', note: 'mờ' },
      { slot: `BAO_CAO_08/WORD/${first}`, note: 'thiếu' },
    ]);
    const report = { kind: 'BAO_CAO_08', form: 'WORD', files: [['b.docx', papers.word]] } as const;
    const answers = [
      await upload(unit, id),
      await upload(unit, id, { kind: ['TO_TRINH', 'DANH_SACH'] }),
      await upload(unit, id, { ...report, nomineeId: first }),
      await upload(unit, id, { ...report, nomineeId: second }),
      await upload(unit, id, { kind: 'KHAC' }),
    ];
    const shut = { status: 409, code: 'dossier.not-reopened' };
    const taken = { status: 201, code: undefined };
    expect(answers.map(saying)).toEqual([taken, shut, taken, shut, shut]);
  });
});

describe('who', () => {
  it("finds no other unit's dossier, nor one that is not there", async () => {
    const other = await world.as('tbc06');
    const nowhere = '0199c0de-0000-7000-8000-000000000000';
    const refusals = [
      await upload(other, dossier.id),
      await upload(unit, nowhere),
      await other.get(`/api/dossiers/${dossier.id}/documents`),
      await other.get(`/api/dossiers/${dossier.id}/slots`),
    ];
    expect(refusals.map(saying)).toEqual(Array(4).fill({ status: 404, code: 'not-found' }));
    expect(new Set(refusals.map(({ body }) => body.detail)).size).toBe(1);
  });

  it('reads without changing as an inspector, and neither without signing in', async () => {
    const inspector = await world.as('kiemtra');
    expect(saying(await upload(inspector, dossier.id))).toEqual({ status: 403, code: 'auth.forbidden' });
    expect(await list(inspector)).toEqual([]);
    const { default: request } = await import('supertest');
    expect(saying(await upload(request.agent(testApp.url), dossier.id))).toEqual({
      status: 401,
      code: 'auth.required',
    });
  });

  it('the office sends papers only where it took the dossier in itself', async () => {
    expect(saying(await upload(office, dossier.id))).toEqual({ status: 403, code: 'auth.forbidden' });
    const takenIn = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true });
    expect((await upload(office, takenIn.id)).status).toBe(201);
  });

  it.each(['draft', 'submitted', 'returned', 'accepted'] as const)(
    "the office adds the council's minutes to a dossier that is %s, whoever wrote it; the unit never",
    async (state) => {
      const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', level: 'BANG_KHEN_TINH', state });
      const minutes = { kind: 'BIEN_BAN_HOI_DONG', files: [['bb.pdf', papers.bienBan]] } as const;
      expect((await upload(office, id, minutes)).status).toBe(201);
      expect((await upload(unit, id, minutes)).status).toBe(state === 'draft' || state === 'returned' ? 403 : 409);
      expect(saying(await upload(office, id, { ...minutes, kind: ['BIEN_BAN_HOI_DONG', 'TO_TRINH'] }))).toEqual({
        status: 403,
        code: 'auth.forbidden',
      });
    },
  );

  it.each(['declined', 'withdrawn'] as const)('the office adds nothing to a dossier that is %s', async (state) => {
    const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', level: 'BANG_KHEN_TINH', state });
    expect(saying(await upload(office, id, { kind: 'BIEN_BAN_HOI_DONG' }))).toEqual({
      status: 409,
      code: 'transition-not-allowed',
    });
  });
});

describe('sent twice', () => {
  it('with one key is one paper, also at the same time, also after the dossier went on', async () => {
    const key = 'tai-len-0001';
    const [first, second] = await Promise.all([upload(unit, dossier.id, { key }), upload(unit, dossier.id, { key })]);
    await testApp.db.query(`update dossiers set state = 'submitted' where id = $1`, [dossier.id]);
    const third = await upload(unit, dossier.id, { key });
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201]);
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    expect(await list()).toEqual([first.body]);
  });

  it('with one key and another file, or another kind, is refused', async () => {
    const key = 'tai-len-0002';
    await upload(unit, dossier.id, { key });
    const others = [
      await upload(unit, dossier.id, { key, files: [['to-trinh.pdf', papers.bienBan]] }),
      await upload(unit, dossier.id, { key, kind: 'BIEN_BAN' }),
    ];
    expect(others.map(saying)).toEqual(Array(2).fill({ status: 422, code: 'request.key-reused' }));
  });

  it('without a key supersedes itself and keeps both', async () => {
    const [first, second] = await Promise.all([upload(unit, dossier.id), upload(unit, dossier.id)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    const rows = await list();
    expect(rows.map(({ supersededAt }: { supersededAt: string | null }) => supersededAt === null)).toEqual([
      false,
      true,
    ]);
  });
});

describe('evidence of arrival', () => {
  const evidence = (agent: Agent, id: string, files: Sending['files'] = [['iOffice.png', papers.photoPng]]) =>
    send(agent, `/api/dossiers/${id}/evidence`, { files });

  it('belongs to dossiers the office took in, and fills no slot', async () => {
    const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true });
    const { status, body } = await evidence(office, id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      evidence: true,
      kinds: [],
      latestKinds: [],
      fileName: 'iOffice.png',
      mediaType: 'image/png',
    });
    const { rows } = await testApp.db.query('select evidence_document_id from dossiers where id = $1', [id]);
    expect(rows).toEqual([{ evidence_document_id: body.id }]);
    expect(await slots(id)).toEqual({});
  });

  it('is refused from units, for dossiers of the web, as Word, and two at a time', async () => {
    const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true });
    const answers = [
      await evidence(unit, id),
      await evidence(office, dossier.id),
      await evidence(office, id, [['a.docx', papers.word]]),
      await evidence(office, id, [
        ['a.png', papers.photoPng],
        ['b.png', papers.photoPng],
      ]),
    ];
    expect(answers.map(saying)).toEqual([
      { status: 403, code: 'auth.forbidden' },
      { status: 409, code: 'transition-not-allowed' },
      { status: 415, code: 'file.wrong-type' },
      { status: 400, code: 'request.invalid' },
    ]);
  });
});
