import type { OpenAPIObject } from '@nestjs/swagger';
import type request from 'supertest';
import { v7 as uuid } from 'uuid';
import { papers, sha256, upload } from '../modules/dossiers/documents-sending.ts';
import { arrangeLists } from '../modules/reports/listed-commune.ts';
import { draft, person, submit } from '../support/drafts.ts';
import type { Agent } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';

let testApp: TestApp;
let world: World;
let unit: Agent;
let dossierId: string;
let operations: string[];
beforeAll(async () => {
  testApp = await startTestApp();
  world = await createWorld(testApp);
  unit = await world.as('tbc05');
  dossierId = (await draft(unit, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] })).id;
  expect((await submit(unit, dossierId)).status).toBe(200);
  await arrangeLists(testApp, world);
  operations = fileOperations((await unit.get('/api/openapi.json')).body);
});
afterAll(() => testApp.close());

/** Operations that answer with something else than JSON: a file, stored or made on the spot. */
function fileOperations({ paths }: OpenAPIObject): string[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(
      methods as Record<
        string,
        { responses: Record<string, { content?: Record<string, { schema?: { format?: string } }> }> }
      >,
    )
      .filter(([, { responses }]) =>
        Object.entries(responses).some(
          ([status, { content = {} }]) =>
            status.startsWith('2') &&
            Object.entries(content).some(
              ([type, { schema }]) => type !== 'application/json' || schema?.format === 'binary',
            ),
        ),
      )
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
}

async function paper(): Promise<string> {
  const { id } = await draft(unit, world, { unit: 'TBC05', nominees: [] });
  return (await upload(unit, id, { files: [['Tờ trình.pdf', papers.danhSach]] })).body.id;
}

/** The result of a job that claims to be a web page. */
async function finishedJob(): Promise<string> {
  const { organizationId, userId } = await world.person('thuky');
  await paper();
  const result = JSON.stringify({ sha256: sha256(papers.danhSach), fileName: 'a.html', mediaType: 'text/html' });
  const id = uuid();
  await testApp.db.query(
    `insert into job_runs (id, organization_id, kind, state, input, result, requested_by, requested_by_name, created_at)
     values ($1, $2, 'test-work', 'done', '{}', $3, $4, 'thuky', now())`,
    [id, organizationId, result, userId],
  );
  return id;
}

const slip = async (path: (id: string) => string, body: object = {}): Promise<request.Response> => {
  const administrator = await world.as('quantri');
  const { userId } = await world.person('kt');
  return administrator.post(path(userId)).set('Accept', 'application/pdf').send(body).responseType('blob');
};

/** One line per operation that sends a file. */
const routes: Readonly<Record<string, () => Promise<request.Response>>> = {
  'GET /api/documents/{id}/content': async () => unit.get(`/api/documents/${await paper()}/content`),
  'GET /api/dossiers/{id}/receipt.pdf': async () => unit.get(`/api/dossiers/${dossierId}/receipt.pdf`),
  'GET /api/handovers/{id}.pdf': async () => {
    const head = await world.as('truongphong');
    const [from, to] = [await world.person('thamdinh1'), await world.person('thamdinh2')];
    const reason = 'Nghỉ phép từ ngày 18/3/2026.';
    const { body } = await head.post('/api/handovers').send({ fromUserId: from.userId, toUserId: to.userId, reason });
    return head.get(`/api/handovers/${body.id}.pdf`);
  },
  'GET /api/campaigns/{code}/council-list.xlsx': async () =>
    (await world.as('thuky')).get('/api/campaigns/cao-loc-2026/council-list.xlsx'),
  'GET /api/campaigns/{code}/restricted-list.xlsx': async () =>
    (await world.as('truongphong'))
      .get('/api/campaigns/cao-loc-2026/restricted-list.xlsx')
      .query({ reason: 'Đối chiếu danh sách theo yêu cầu của Hội đồng.' }),
  'GET /api/jobs/{id}/result': async () => (await world.as('thuky')).get(`/api/jobs/${await finishedJob()}/result`),
  'GET /api/audit/export': async () => (await world.as('quantri')).get('/api/audit/export'),
  'POST /api/people': () =>
    slip(() => '/api/people', {
      username: 'nguoi-moi',
      fullName: 'Người Mới',
      memberships: [{ role: 'nominator', unitCode: 'TBC05' }],
    }),
  'POST /api/people/{id}/password-reset': () => slip((id) => `/api/people/${id}/password-reset`),
};

/** Sends the slip of `password-reset`, to who has a second factor. */
const likeAnother = new Set(['POST /api/people/{id}/second-factor-reset']);

it('the table names every operation that sends a file', () => {
  const named = operations.filter((operation) => !likeAnother.has(operation));
  expect(named.sort()).toEqual(Object.keys(routes).sort());
});

it.each(Object.keys(routes))('%s is saved, never opened: an attachment, unsniffed, shut in', async (route) => {
  const response = await routes[route]!();
  expect(response.status).toBeLessThan(300);
  expect(response.headers['content-disposition']).toMatch(/^attachment(;|$)/);
  expect(response.headers['content-security-policy']).toBe("sandbox; default-src 'none'; frame-ancestors 'self'");
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(response.headers['content-type']).not.toMatch(/html|svg|script|text\/xml/);
});

it('only the viewer of papers shows a PDF inside the browser, in the same sandbox', async () => {
  const response = await unit.get(`/api/documents/${await paper()}/content?inline=1`);
  expect(response.headers['content-disposition']).toMatch(/^inline;/);
  expect(response.headers['content-security-policy']).toBe("sandbox; default-src 'none'; frame-ancestors 'self'");
});

it('answers for programs are no downloads', async () => {
  for (const path of ['/api/health', '/api/documents/0199c0de-0000-7000-8000-000000000201']) {
    const { headers } = await unit.get(path);
    expect([headers['content-disposition'], headers['x-content-type-options']]).toEqual([undefined, 'nosniff']);
  }
});
