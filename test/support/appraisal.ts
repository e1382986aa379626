import type { DocumentKind } from '../../src/domain/plan/plan.ts';
import { type Draft, draft, submit } from './drafts.ts';
import type { Agent } from './people.ts';
import type { World } from './world.ts';

/** A dossier that has been handed in, papers missing or not. */
export interface HandedIn {
  readonly id: string;
  readonly nominees: readonly string[];
  readonly unit: Agent;
}

/** Drafts and hands in as the account of the unit (`TBC05` → `tbc05`). */
export async function handIn(world: World, row: Draft, complete = false): Promise<HandedIn> {
  const unit = await world.as(row.unit.toLowerCase());
  const { id, nominees } = await draft(unit, world, row);
  if (complete) await uploadEverything(unit, id, nominees);
  const sent = await submit(unit, id);
  if (sent.status !== 200) throw new Error(`not handed in: ${sent.status} ${sent.text}`);
  return { id, nominees, unit };
}

const samples = 'test/samples/dossiers/tbc05';
const ofDossier: readonly DocumentKind[] = ['TO_TRINH', 'DANH_SACH', 'TOM_TAT', 'BIEN_BAN'];

/** Every file a dossier needs: one scan and one Word file for the dossier's papers, one of each per nominee. */
export async function uploadEverything(unit: Agent, id: string, nominees: readonly string[]): Promise<void> {
  await upload(unit, id, { kinds: ofDossier, form: 'SCAN', file: 'to-trinh.scan.pdf' });
  await upload(unit, id, { kinds: ofDossier, form: 'WORD', file: 'to-trinh.docx' });
  for (const nomineeId of nominees) {
    const kinds = ['BAO_CAO_08'] as const;
    await upload(unit, id, { kinds, form: 'SCAN', file: 'bao-cao-08-nong-quang-thien.scan.pdf', nomineeId });
    await upload(unit, id, { kinds, form: 'WORD', file: 'bao-cao-08-nong-quang-thien.docx', nomineeId });
  }
}

export interface Paper {
  readonly kinds: readonly DocumentKind[];
  readonly form: 'SCAN' | 'WORD';
  readonly file: string;
  readonly nomineeId?: string;
}

/** Uploads one sample file; answers with the document's id. */
export async function upload(agent: Agent, id: string, { kinds, form, file, nomineeId }: Paper): Promise<string> {
  const request = agent.post(`/api/dossiers/${id}/documents`).field('form', form);
  for (const kind of kinds) request.field('kind', kind);
  if (nomineeId) request.field('nomineeId', nomineeId);
  const sent = await request.attach('file', `${samples}/${file}`);
  if (sent.status !== 201) throw new Error(`no upload: ${sent.status} ${sent.text}`);
  return sent.body.id;
}

/** Paper copies of everything, in time. */
export async function recordPaper(office: Agent, id: string, nominees: readonly string[]): Promise<void> {
  const receivedAt = '2026-03-17T07:30:00+07:00';
  const copies = [
    ...ofDossier.map((kind) => ({ kind })),
    ...nominees.map((nomineeId) => ({ kind: 'BAO_CAO_08', nomineeId })),
  ];
  for (const copy of copies) {
    const sent = await office.post(`/api/dossiers/${id}/paper`).send({ ...copy, receivedAt });
    if (sent.status !== 201) throw new Error(`no paper: ${sent.status} ${sent.text}`);
  }
}

interface Slot {
  readonly form: string;
  readonly kind: string;
  readonly files: readonly { readonly id: string; readonly marks: readonly { readonly mark: string }[] }[];
}

/** Ticks every mark the plan asks for on every scan. */
export async function tickEverything(office: Agent, id: string, present = true): Promise<void> {
  const { papers } = (await office.get(`/api/dossiers/${id}/appraisal`)).body as { papers: readonly Slot[] };
  const byFile = new Map<string, object[]>();
  for (const { kind, files } of papers) {
    for (const { id: file, marks } of files)
      byFile.set(file, [...(byFile.get(file) ?? []), ...marks.map(({ mark }) => ({ kind, mark, present }))]);
  }
  for (const [file, marks] of byFile) {
    if (marks.length === 0) continue;
    const sent = await office.put(`/api/documents/${file}/marks`).send({ marks });
    if (sent.status !== 200) throw new Error(`not ticked: ${sent.status} ${sent.text}`);
  }
}

export const versionOf = async (agent: Agent, id: string): Promise<number> =>
  (await agent.get(`/api/dossiers/${id}`)).body.version;

/** Concludes on a nominee: every criterion the unit affirms is met. */
export async function qualify(office: Agent, nominee: string, verdicts: readonly object[] = []) {
  const { version } = (await office.get(`/api/nominees/${nominee}`)).body;
  return office.put(`/api/nominees/${nominee}/appraisal`).send({ version, verdicts, conclusion: 'qualified' });
}

/** Fills «đạt» in the whole dossier. */
export async function allMet(office: Agent, id: string, except: readonly object[] = []) {
  const version = await versionOf(office, id);
  return office.post(`/api/dossiers/${id}/appraisal/all-met`).send({ version, except });
}

/** The whole work of an appraiser but for the acceptance itself. */
export async function appraiseEverything(
  office: Agent,
  { id, nominees }: Pick<HandedIn, 'id' | 'nominees'>,
): Promise<void> {
  await recordPaper(office, id, nominees);
  await tickEverything(office, id);
  await allMet(office, id);
  for (const nominee of nominees) {
    const concluded = await qualify(office, nominee);
    if (concluded.status !== 200) throw new Error(`not concluded: ${concluded.status} ${concluded.text}`);
  }
}
