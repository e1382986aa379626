import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type request from 'supertest';
import type { Agent } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';
import type { World } from '../../support/world.ts';

export const sample = (path: string): Buffer => readFileSync(resolve('test/samples', path));
export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Real papers of the samples, by what they are. */
export const papers = {
  toTrinh: sample('dossiers/tbc05/to-trinh.scan.pdf'),
  danhSach: sample('dossiers/tbc05/danh-sach.scan.pdf'),
  tomTat: sample('dossiers/tbc05/bieu-tom-tat.scan.pdf'),
  bienBan: sample('dossiers/tbc05/bien-ban.scan.pdf'),
  word: sample('dossiers/tbc05/to-trinh.docx'),
  oldWord: sample('files/van-ban-cu.doc'),
  locked: sample('files/co-mat-khau.pdf'),
  photoTurned: sample('dossiers/vp/bao-cao-08-dam-thuy-linh.scan.jpg'),
  photoPng: sample('dossiers/vp/bao-cao-08-tap-the.scan.png'),
  photoHeic: sample('files/anh-chup-xoay.heic'),
  sheet: sample('lists/01-tbc05-mau-chuan.xlsx'),
};

export interface Sending {
  readonly kind?: string | readonly string[];
  readonly form?: string;
  readonly nomineeId?: string;
  readonly files: readonly (readonly [name: string, content: Buffer])[];
  readonly key?: string;
}

/** Sends a form of files, as a browser does. */
export function send(agent: Agent, path: string, { kind = [], form, nomineeId, files, key }: Sending): request.Test {
  const call = agent.post(path);
  if (key) call.set('Idempotency-Key', key);
  for (const one of [kind].flat()) call.field('kind', one);
  if (form) call.field('form', form);
  if (nomineeId !== undefined) call.field('nomineeId', nomineeId);
  for (const [name, content] of files) call.attach('file', content, { filepath: name } as object);
  return call;
}

/** One paper into a dossier; a tờ trình, scanned, unless told otherwise. */
export const upload = (agent: Agent, dossierId: string, sending: Partial<Sending> = {}): request.Test =>
  send(agent, `/api/dossiers/${dossierId}/documents`, {
    kind: 'TO_TRINH',
    form: 'SCAN',
    files: [['to-trinh.pdf', papers.toTrinh]],
    ...sending,
  });

/** What a refusal says to machines: its status and code. */
export const saying = ({ status, body }: request.Response) => ({ status, code: body.code });

/** Puts a rule book of the next version in force, whose plan is the present one with `change` merged into it two levels deep. */
export async function changePlan({ db }: TestApp, world: World, section: string, change: object): Promise<void> {
  const { rows } = await db.query(
    'select version, plan, answers from rule_books where campaign_id = $1 order by version desc limit 1',
    [world.campaignId],
  );
  const { version, plan, answers } = rows[0];
  const changed = { ...plan, [section]: { ...plan[section] } };
  for (const [key, value] of Object.entries(change)) changed[section][key] = { ...plan[section][key], ...value };
  await db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     select gen_random_uuid(), organization_id, campaign_id, $2, $3, $4, 'Thử.', author_id, author_name, now() from rule_books
     where campaign_id = $1 and version = $5`,
    [world.campaignId, version + 1, JSON.stringify(changed), JSON.stringify(answers), version],
  );
  await db.query('update campaigns set rule_book_version = $2 where id = $1', [world.campaignId, version + 1]);
}
