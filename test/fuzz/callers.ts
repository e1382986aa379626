import { v7 as uuid } from 'uuid';
import { type Role, roles } from '../../src/domain/roles.ts';
import { tokenHash } from '../../src/http/actor-lookup.ts';
import { permissions } from '../../src/domain/permissions.ts';
import { createPerson, type Person, testPassword } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

export type Who = { readonly role: Role; readonly by: 'session' | 'token' | 'token-for-nothing' } | 'nobody';

export const everybody: readonly Who[] = [
  ...roles.map((role, index) => ({ role, by: index % 3 === 2 ? ('token' as const) : ('session' as const) })),
  { role: 'head-of-office', by: 'token' },
  { role: 'head-of-office', by: 'token-for-nothing' },
  'nobody',
];

/** Keeps a caller of every kind at hand, and brings another when a call has shut one out (signed out, disabled, sent away). */
export class Callers {
  private readonly at = new Map<string, Promise<Record<string, string>>>();
  private count = 0;

  constructor(
    private readonly testApp: TestApp,
    private readonly organizationId: string,
  ) {}

  /** Headers by which the service knows who calls. */
  headers(who: Who): Promise<Record<string, string>> {
    if (who === 'nobody') return Promise.resolve({ 'X-Forwarded-For': `203.0.113.${this.count++ % 250}` });
    const name = nameOf(who);
    const known = this.at.get(name) ?? this.another(who);
    this.at.set(name, known);
    return known;
  }

  shutOut(who: Who): void {
    this.at.delete(nameOf(who));
  }

  private async another({ role, by }: Exclude<Who, 'nobody'>): Promise<Record<string, string>> {
    const username = `${role}-${this.count++}`;
    const unitCode = role === 'nominator' || role === 'unit-head' ? 'TBC05' : undefined;
    const person = await createPerson(this.testApp, { username, role, unitCode, organizationId: this.organizationId });
    return by === 'session' ? this.session(username) : this.token(person, by === 'token' ? everyScope : []);
  }

  private async session(username: string): Promise<Record<string, string>> {
    const answer = await fetch(`${this.testApp.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `198.51.100.${this.count % 250}` },
      body: JSON.stringify({ username, password: testPassword }),
    });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${await answer.text()}`);
    return {
      Cookie: answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    };
  }

  private async token(person: Person, scopes: readonly string[]): Promise<Record<string, string>> {
    const token = `fuzz-${uuid()}`;
    await this.testApp.db.query(
      `insert into api_tokens (id, organization_id, membership_id, name, token_hash, scopes, created_by, created_at)
       values ($1, $2, $3, 'fuzz', $4, $5, $6, now())`,
      [uuid(), person.organizationId, person.membershipId, tokenHash(token), scopes, person.userId],
    );
    return { Authorization: `Bearer ${token}` };
  }
}

const everyScope = Object.keys(permissions).map((resource) => `${resource}:*`);
export const nameOf = (who: Who): string => (who === 'nobody' ? who : `${who.role} by ${who.by}`);
