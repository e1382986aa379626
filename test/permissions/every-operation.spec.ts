import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { permissions, type Scope } from '../../src/domain/permissions.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import { tokenHash } from '../../src/http/actor-lookup.ts';
import type { Agent } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { withToken } from '../support/world.ts';
import { expected } from './expected.ts';
import { type Answer, type Case, call, cases, type MayLine, ofUnits } from './line.ts';
import { createTwoCommunes, marks, Places } from './places.ts';

let testApp: TestApp;
let places: Places;
let agents: Record<Role, Agent>;
let narrow: Agent;
let documented: string[];

beforeAll(async () => {
  testApp = await startTestApp();
  const world = await createTwoCommunes(testApp);
  places = new Places(testApp, world);
  const pairs = roles.map(async (role) => [role, await withToken(testApp, world.people[role])] as const);
  agents = Object.fromEntries(await Promise.all(pairs)) as Record<Role, Agent>;
  narrow = await tokenWithout(world.people['head-of-office'].membershipId, world.here.organizationId);
  const { paths } = (await request(testApp.url).get('/api/openapi.json')).body;
  documented = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
});
afterAll(() => testApp.close());

/** A token that opens nothing. */
async function tokenWithout(membershipId: string, organizationId: string): Promise<Agent> {
  const token = `test-${uuid()}`;
  await testApp.db.query(
    `insert into api_tokens (id, organization_id, membership_id, name, token_hash, scopes, created_by, created_at)
     values ($1, $2, $3, 'hẹp', $4, '{nothing:read}', $1, now())`,
    [uuid(), organizationId, membershipId, tokenHash(token)],
  );
  return request.agent(testApp.url).set('Authorization', `Bearer ${token}`) as Agent;
}

const lines = Object.entries(expected);
const guarded = lines.filter((line): line is [string, MayLine] => line[1].kind === 'may');

const scopeOf = ({ resource, action }: MayLine, role: Role): Scope | undefined =>
  (permissions as unknown as Record<string, Record<string, Record<string, Scope>>>)[resource]?.[action]?.[role];

/** What the table promises; `open` is whatever the content of the call deserves, once the door and the row were found. */
function promised(line: MayLine, role: Role, at: Case): string {
  const scope = scopeOf(line, role);
  if (!scope) return '403 auth.forbidden';
  if (at === 'own') return 'open';
  if (at === 'other-unit') return scope === 'unit' ? '404 not-found' : 'open';
  const but = line.but?.[at];
  if (but === 'open') return 'open';
  return but === 403 ? '403 auth.forbidden' : '404 not-found';
}

function seen({ status, body, text }: Answer): string {
  const code = body?.code ?? /"code":"([^"]+)"/.exec(text ?? '')?.[1];
  return status < 500 && ![401, 403, 404].includes(status) ? 'open' : `${status} ${code}`;
}

function casesOf({ on }: MayLine): readonly Case[] {
  if (on === 'nothing') return ['own'];
  return ofUnits.has(on) ? cases : ['own', 'other-organization'];
}

it('has a line for every operation of the API document, and for no other', () => {
  expect(lines.map(([operation]) => operation).sort()).toEqual(documented.sort());
});

describe('every operation × every role × own, other unit’s and other commune’s rows', () => {
  it.each(guarded)('%s', async (operation, line) => {
    const answers: Record<string, string> = {};
    const promises: Record<string, string> = {};
    for (const role of roles) {
      for (const at of scopeOf(line, role) ? casesOf(line) : (['own'] as const)) {
        const place = await places.make({ on: line.on, at, role });
        const answer = await call(agents[role], operation, { line, place });
        const who = `${role}, ${at}`;
        answers[who] = seen(answer);
        promises[who] = promised(line, role, at);
        expect([who, leaks(answer, role)]).toEqual([who, []]);
      }
    }
    expect(answers).toEqual(promises);
  });
});

/** Names nobody of the first commune, or of the first unit, may read: in whatever came back, refusals too. */
function leaks({ text, body }: Answer, role: Role): string[] {
  const whole = `${text ?? ''}${JSON.stringify(body ?? '')}`;
  const foreign = role === 'nominator' || role === 'unit-head' ? [marks.there, marks.otherUnit] : [marks.there];
  return foreign.filter((mark) => whole.includes(mark));
}

it.each(lines.filter(([, { kind }]) => kind !== 'public'))(
  '%s asks who has not signed in to do so',
  async (operation, line) => {
    const place = await places.make({ on: line.kind === 'may' ? line.on : 'nothing', at: 'own', role: 'nominator' });
    const asked = line.kind === 'may' ? line : { ...(expected['GET /api/people'] as MayLine), body: undefined };
    expect(seen(await call(request(testApp.url), operation, { line: asked, place }))).toBe('401 auth.required');
  },
);

it.each(guarded)('%s is shut to a token without its scope', async (operation, line) => {
  const place = await places.make({ on: line.on, at: 'own', role: 'head-of-office' });
  expect(seen(await call(narrow, operation, { line, place }))).toBe('403 auth.forbidden');
});
