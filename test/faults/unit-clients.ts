import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { person } from '../support/drafts.ts';
import type { World } from '../support/world.ts';

/** What the service has said yes to; it may never be gone. */
export interface Acknowledged {
  readonly uploads: { readonly id: string; readonly sha256: string; readonly unit: string }[];
  readonly submissions: { readonly dossier: string; readonly number: string; readonly code: string }[];
}

export const nothingYet = (): Acknowledged => ({ uploads: [], submissions: [] });

/** What was acknowledged after `before` was all there was. */
export const since = ({ uploads, submissions }: Acknowledged, before: Acknowledged): Acknowledged => ({
  uploads: uploads.slice(before.uploads.length),
  submissions: submissions.slice(before.submissions.length),
});

const paper = readFileSync('test/samples/dossiers/tbc05/to-trinh.scan.pdf');

/** A real PDF no other upload equals: what follows its last line is nobody's business but the hash's. */
export function freshPaper(): Buffer<ArrayBuffer> {
  return Buffer.concat([paper, Buffer.from(`\n% ${randomBytes(12).toString('hex')}\n%%EOF\n`)]);
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface UnitClient {
  readonly url: string;
  readonly world: World;
  readonly unit: string;
  /** Headers by which the service knows this unit's person. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Draft, nominee, paper, submission, withdrawal, over and over, until the service no longer answers. */
export async function workUntilItBreaks(client: UnitClient, acknowledged: Acknowledged): Promise<void> {
  try {
    for (;;) await oneDossier(client, acknowledged);
  } catch (error) {
    if (error instanceof UnexpectedAnswer) throw error;
  }
}

/** Not the end of a connection: the service said something it should not. */
export class UnexpectedAnswer extends Error {}

async function oneDossier(client: UnitClient, acknowledged: Acknowledged): Promise<void> {
  const { world, unit } = client;
  const campaign = { campaign: world.campaign, level: 'GIAY_KHEN_XA', unitId: world.unit(unit) };
  const existing = await ask(client, `GET /api/dossiers?unit=${unit}&level=GIAY_KHEN_XA&pageSize=200`);
  const open = existing.items.find(({ state }: { state: string }) => ['draft', 'submitted'].includes(state));
  const { id } = open ?? (await ask(client, 'POST /api/dossiers', campaign));
  if (open?.state !== 'submitted') {
    const { nominees } = await ask(client, `GET /api/dossiers/${id}`);
    if (nominees.length === 0)
      await ask(client, `POST /api/dossiers/${id}/nominees`, { items: [person(`Người của ${unit}`)] });
    for (let count = 0; count < 2; count++) acknowledged.uploads.push({ ...(await upload(client, id)), unit });
    const { version } = await ask(client, `GET /api/dossiers/${id}`);
    const sent = await ask(client, `POST /api/dossiers/${id}/submit`, { version, acknowledgeMissing: true });
    acknowledged.submissions.push({ dossier: id, number: sent.receipt.number, code: sent.receipt.code });
  }
  const { version } = await ask(client, `GET /api/dossiers/${id}`);
  await ask(client, `POST /api/dossiers/${id}/withdraw`, { version, reason: 'Đơn vị rút để sửa lại hồ sơ cho đúng.' });
}

/** Answers with what the service says it has taken in, after comparing it with what was sent. */
export async function upload({ url, headers }: UnitClient, dossier: string): Promise<{ id: string; sha256: string }> {
  const bytes = freshPaper();
  const form = new FormData();
  form.append('kind', 'TO_TRINH');
  form.append('form', 'SCAN');
  form.append('file', new Blob([bytes]), 'tờ trình.pdf');
  const answer = await fetch(`${url}/api/dossiers/${dossier}/documents`, { method: 'POST', headers, body: form });
  const { id, sha256 } = await bodyOf(answer, 'upload');
  if (sha256 !== sha256Of(bytes)) throw new UnexpectedAnswer(`another hash: ${sha256}`);
  return { id, sha256 };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, read where they are used
type Answer = any;

/** `METHOD /path`; refuses whatever is not a success. */
export async function ask(
  { url, headers }: Pick<UnitClient, 'url' | 'headers'>,
  line: string,
  body?: object,
): Promise<Answer> {
  const [method, address] = line.split(' ') as [string, string];
  const json = body && { 'Content-Type': 'application/json' };
  const answer = await fetch(url + address, {
    method,
    headers: { ...headers, ...json },
    body: body && JSON.stringify(body),
  });
  return bodyOf(answer, line);
}

/** A service that loses its database says so (503) before it ends: as good as no answer. */
async function bodyOf(answer: Response, line: string): Promise<Answer> {
  const text = await answer.text();
  if (answer.status === 503) throw new Error('no database');
  if (!answer.ok) throw new UnexpectedAnswer(`${line}: ${answer.status} ${text}`);
  return JSON.parse(text);
}
