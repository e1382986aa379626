import { validate as isUuid, v7 as uuid } from 'uuid';
import { permissions } from '../../src/domain/permissions.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import type { Agent } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { withToken } from '../support/world.ts';
import { expected } from './expected.ts';
import { type Case, call, type MayLine, ofUnits, type Place } from './line.ts';
import { createTwoCommunes, Places } from './places.ts';

let testApp: TestApp;
let places: Places;
let agents: Record<Role, Agent>;

beforeAll(async () => {
  testApp = await startTestApp();
  const world = await createTwoCommunes(testApp);
  places = new Places(testApp, world);
  const pairs = roles.map(async (role) => [role, await withToken(testApp, world.people[role])] as const);
  agents = Object.fromEntries(await Promise.all(pairs)) as Record<Role, Agent>;
});
afterAll(() => testApp.close());

/** The same address, naming rows there never were. */
const absent = ({ params, appraiserId }: Place): Place => ({
  appraiserId,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'code') return [name, value === 'cao-loc-2026' ? value : 'khong-co-dot-nay'];
      return [name, isUuid(value) ? uuid() : value];
    }),
  ),
});

/** Roles the table lets in, with the rows that are not theirs to see. */
function strangers({ resource, action, on, but }: MayLine): (readonly [Role, Case])[] {
  const grants = (permissions as unknown as Record<string, Record<string, Record<string, string>>>)[resource]![action]!;
  return roles
    .filter((role) => grants[role])
    .flatMap((role) => {
      const unit = ofUnits.has(on) && grants[role] === 'unit' ? [[role, 'other-unit'] as const] : [];
      return but ? unit : [...unit, [role, 'other-organization'] as const];
    });
}

const lines = Object.entries(expected).filter(
  (line): line is [string, MayLine] =>
    line[1].kind === 'may' && line[1].on !== 'nothing' && strangers(line[1]).length > 0,
);

it.each(lines)('%s says the same of what is not yours and of what is not there', async (operation, line) => {
  for (const [role, at] of strangers(line)) {
    const place = await places.make({ on: line.on, at, role });
    const { instance: _hidden, ...notYours } = (await call(agents[role], operation, { line, place })).body;
    const { instance: _gone, ...notThere } = (await call(agents[role], operation, { line, place: absent(place) })).body;
    expect([role, at, notYours]).toEqual([role, at, notThere]);
  }
});

it('takes the same time for a dossier that is not yours and one that is not there', async () => {
  const role = 'nominator';
  const foreign = await places.make({ on: 'dossier', at: 'other-organization', role });
  const addresses = {
    absent: uuid(),
    otherUnit: (await places.make({ on: 'dossier', at: 'other-unit', role })).params.id,
    otherOrganization: foreign.params.id,
  };
  const times = new Map<string, number[]>(Object.keys(addresses).map((name) => [name, []]));
  for (let round = 0; round < 200; round++) {
    for (const [name, id] of Object.entries(addresses)) {
      const began = performance.now();
      await agents[role].get(`/api/dossiers/${id}`).expect(404);
      times.get(name)!.push(performance.now() - began);
    }
  }
  const medians = [...times.values()].map((list) => list.sort((a, b) => a - b)[list.length / 2]!);
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.5);
}, 90_000);
