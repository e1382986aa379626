import type { Test } from 'supertest';
import type { Agent } from '../support/people.ts';

/** Where the rows that an address names stand, seen from the person who asks. */
export const cases = ['own', 'other-unit', 'other-organization'] as const;
export type Case = (typeof cases)[number];

/** What an address names; the world makes fresh rows of it for each call. */
export type On =
  | 'nothing'
  | 'campaign'
  | 'campaign-unit'
  | 'proposing-unit'
  | 'unit'
  | 'organization'
  | 'dossier'
  | 'nominee'
  | 'nominee-of-campaign'
  | 'document'
  | 'correction'
  | 'person'
  | 'person-session'
  | 'person-standing-in'
  | 'two-people'
  | 'token'
  | 'handover'
  | 'own-job'
  | 'retention-run'
  | 'legal-basis'
  | 'coefficient'
  | 'base-salary';

/** Of these there is more than one unit's. */
export const ofUnits: ReadonlySet<On> = new Set([
  'campaign-unit',
  'proposing-unit',
  'unit',
  'dossier',
  'nominee',
  'nominee-of-campaign',
  'document',
  'correction',
]);

/** Rows for one call. */
export interface Place {
  /** Values of the address's parameters and of whatever else a body wants to name. */
  readonly params: Readonly<Record<string, string>>;
  readonly appraiserId: string;
}

interface Sending {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: keyof typeof files;
}
export type Body = object | ((place: Place) => object) | { readonly sending: Sending };

/** Small enough to be sent whole before anybody refuses it. */
const files = {
  'anh.png': 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'so-lieu.csv': Buffer.from('unit,election,registered,voted\nTBC05,HDND_XA,1000,990\n').toString('base64'),
} as const;

/** A form with one small file. */
export const sending = (fields: Readonly<Record<string, string>>, file: keyof typeof files = 'anh.png'): Body => ({
  sending: { fields, file },
});

export interface MayLine {
  readonly kind: 'may';
  readonly resource: string;
  readonly action: string;
  readonly on: On;
  readonly body: Body | undefined;
  /** Deviations for those whom the table lets in. */
  readonly but?: Readonly<Partial<Record<Case, 'open' | 403>>>;
}
export type Line = MayLine | { readonly kind: 'public' } | { readonly kind: 'own-account' };

/** Signed in or not. */
export const openToAll: Line = { kind: 'public' };
/** Whoever has signed in, about their own account only. */
export const ownAccount: Line = { kind: 'own-account' };

/** Puts a body into a request, if there is one. */
export function withBody(request: Test, body: Body | undefined, place: Place): Test {
  if (body === undefined) return request;
  if ('sending' in body) {
    for (const [name, value] of Object.entries(body.sending.fields)) request.field(name, value);
    const { file } = body.sending;
    return request.attach('file', Buffer.from(files[file], 'base64'), file);
  }
  return request.send(typeof body === 'function' ? body(place) : body);
}

/** Makes the call of an operation with the rows of `place`. */
export async function call(
  agent: Pick<Agent, 'get'>,
  operation: string,
  { line, place }: { line: MayLine; place: Place },
) {
  const [method, address] = operation.split(' ') as [string, string];
  const url = address.replace(/\{(\w+)\}/g, (_, name: string) => place.params[name] ?? `thiếu-${name}`);
  const verb = method.toLowerCase() as 'get';
  const asked =
    method === 'GET' && line.body ? agent.get(url).query(line.body) : withBody(agent[verb](url), line.body, place);
  return asked.buffer(true);
}

export type Answer = Awaited<ReturnType<typeof call>>;
