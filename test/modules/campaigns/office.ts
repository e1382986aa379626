import type { Role } from '../../../src/domain/roles.ts';
import { type Agent, createOneOfEach, createOrganization, createPerson, type Person } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';
import { withToken } from '../../support/world.ts';

/** One organisation with one person per role; `as` is a client of that person. */
export interface Office {
  readonly organizationId: string;
  readonly people: Record<Role, Person>;
  as(role: Role): Promise<Agent>;
}

export async function createOffice(testApp: TestApp): Promise<Office> {
  const organizationId = await createOrganization(testApp.db, { name: 'Xã Thử Nghiệm' });
  const people = await createOneOfEach(testApp, organizationId);
  return { organizationId, people, as: (role) => withToken(testApp, people[role]) };
}

/** The head of office of another organisation. */
export async function stranger(testApp: TestApp): Promise<Agent> {
  const organizationId = await createOrganization(testApp.db, { name: 'Xã Khác' });
  const username = `khac-${organizationId}`;
  return withToken(testApp, await createPerson(testApp, { username, role: 'head-of-office', organizationId }));
}

interface QuestionBody {
  readonly id: string;
  readonly options: readonly { readonly key: string }[];
  readonly mayBePending: boolean;
  readonly type: string;
}

/** Answers every question of a draft: its first option, «chưa có» where that is allowed, else a value that fits. */
export async function answerEverything(agent: Agent, code: string): Promise<void> {
  const { body } = await agent.get(`/api/campaigns/${code}`).expect(200);
  const fitting: Readonly<Record<string, string>> = {
    date: '2026-03-18',
    time: '17:00',
    number: '5',
    text: 'Theo văn bản',
  };
  for (const { id, options, mayBePending, type } of body.questions as QuestionBody[]) {
    const answer = options[0]?.key ?? (mayBePending ? null : fitting[type]);
    await agent
      .put(`/api/campaigns/${code}/questions/${id}`)
      .send({ answer, basis: 'Kết luận họp giao ban' })
      .expect(200);
  }
}

/** A campaign of this preset under an own code, opened. */
export async function openFrom(agent: Agent, preset: string, code: string): Promise<void> {
  await agent.post('/api/campaigns').send({ preset, code }).expect(201);
  await answerEverything(agent, code);
  await agent.post(`/api/campaigns/${code}/open`).send({}).expect(200);
}
