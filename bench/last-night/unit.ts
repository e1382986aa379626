import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Paper } from './papers.ts';
import { type Answered, send } from './sending.ts';

/** A unit with its drafts: what its browser knows. */
export interface Unit {
  readonly cookie: string;
  /** Two drafts that together are more than the unit may propose. */
  readonly drafts: readonly { readonly id: string; readonly nominee: string }[];
}

/** What people do in a hurry; any of them may be together. */
export interface Habits {
  readonly slow: boolean;
  readonly retries: boolean;
  readonly clicksTwice: boolean;
  /** Sends both of its drafts, of which the quota takes one. */
  readonly asksTooMuch: boolean;
}

/** Every tenth is slow, every tenth loses its line once, every fifth clicks twice, every twentieth asks for too much. */
export const habitsOf = (number: number): Habits => ({
  slow: number % 10 === 3,
  retries: number % 10 === 7,
  clicksTwice: number % 5 === 1,
  asksTooMuch: number % 20 === 10,
});

export interface Submitted extends Answered {
  readonly dossier: string;
  readonly kept: boolean;
}

/** All that happened to one unit. */
export interface UnitStory {
  readonly uploads: readonly Answered[];
  readonly submits: readonly Submitted[];
}

export interface Errand {
  readonly base: string;
  readonly unit: Unit;
  readonly habits: Habits;
  readonly papers: readonly Paper[];
  /** Mean pause between two acts, in milliseconds. */
  readonly pauseMs: number;
}

/** Uploads all papers one after another, looks at the dossier once more, and hands it in. */
export async function handIn(errand: Errand): Promise<UnitStory> {
  const uploads: Answered[] = [];
  for (const [index, paper] of errand.papers.entries()) {
    const breaks = errand.habits.retries && index === 2;
    if (breaks) await upload(errand, paper, true);
    uploads.push(await upload(errand, paper, false));
    await delay(errand.pauseMs * (0.5 + Math.random()));
  }
  const [first, second] = errand.unit.drafts;
  const wanted = errand.habits.asksTooMuch && second ? [first!, second] : [first!];
  const submits = await Promise.all(wanted.map((draft) => submit(errand, draft.id)));
  return { uploads, submits: submits.flat() };
}

function upload({ base, unit, habits }: Errand, paper: Paper, breaks: boolean): Promise<Answered> {
  const [draft] = unit.drafts;
  const boundary = `----${randomUUID()}`;
  const fields = [...paper.kinds.map((kind) => ['kind', kind]), ['form', paper.form]];
  if (paper.ofNominee) fields.push(['nomineeId', draft!.nominee]);
  const head = fields.map(([name, value]) => part(boundary, `name="${name}"`, `${value}`)).join('');
  const file = part(boundary, `name="file"; filename="${paper.fileName}"`, '', 'application/octet-stream');
  const body = Buffer.concat([
    Buffer.from(head + file.slice(0, -2)),
    paper.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { cookie: unit.cookie, 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const path = `/api/dossiers/${draft!.id}/documents`;
  return send(base, { method: 'POST', path, headers, body, parts: breaks ? 2 : habits.slow ? 6 : 1, breaks });
}

const part = (boundary: string, disposition: string, value: string, type?: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n${value}\r\n`;

/** The first answer is the person's; a second click has the same key, as our pages send it, or none, as others do. */
async function submit({ base, unit, habits }: Errand, dossier: string): Promise<Submitted[]> {
  const path = `/api/dossiers/${dossier}`;
  const seen = await send(base, { method: 'GET', path, headers: { cookie: unit.cookie } });
  const body = JSON.stringify({ version: seen.body.version, acknowledgeMissing: true });
  const kept = Math.random() < 0.5;
  const headers = {
    ...{ cookie: unit.cookie, 'Content-Type': 'application/json' },
    ...(kept && { 'Idempotency-Key': randomUUID() }),
  };
  const click = async (): Promise<Submitted> => ({
    ...(await send(base, { method: 'POST', path: `${path}/submit`, headers, body, parts: habits.slow ? 3 : 1 })),
    dossier,
    kept,
  });
  return Promise.all(habits.clicksTwice ? [click(), click()] : [click()]);
}
