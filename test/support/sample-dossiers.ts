import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Agent } from './people.ts';
import type { World } from './world.ts';

/** What a sample's `expected.json` says a careful clerk would key in. */
interface Sample {
  readonly unit: string;
  readonly level: string;
  readonly documents: readonly {
    readonly file: string;
    readonly kind: string;
    readonly also: readonly string[];
    readonly form: 'SCAN' | 'WORD';
  }[];
  readonly nominees: readonly SampleNominee[];
}

interface SampleNominee {
  readonly kind: 'TAP_THE' | 'CA_NHAN';
  readonly name: string;
  readonly honorific?: string;
  readonly gender?: 'Nam' | 'Nữ';
  readonly birthDate?: string;
  readonly birthYear?: number;
  readonly citizenId?: string;
  readonly position?: string;
  readonly workplace?: string;
  readonly isPartyMember?: boolean;
  readonly report: string;
}

const directory = (folder: string): string => path.resolve('test/samples/dossiers', folder);

export const sampleFile = (folder: string, file: string): string => path.join(directory(folder), file);

export const readSample = (folder: string): Sample =>
  JSON.parse(readFileSync(sampleFile(folder, 'expected.json'), 'utf8'));

const attested = {
  polling: ['G.TT.0', 'G.TT.1', 'G.TT.2', 'G.TT.3', 'G.TT.4.e', 'G.TT.5'],
  office: ['G.CQ.0', 'G.CQ.1', 'G.CQ.2', 'G.CQ.3', 'G.CQ.4', 'G.CQ.5'],
  person: ['G.CN.0', 'G.CN.1'],
} as const;

/** The nominees as the form takes them, each attesting what it is asked. */
export function sampleNominees({ unit, nominees }: Sample): object[] {
  const collective = /^(TBC|DVBC)/.test(unit) ? attested.polling : attested.office;
  return nominees.map(({ report, gender, ...nominee }) => ({
    ...nominee,
    ...(gender && { gender: gender === 'Nam' ? 'NAM' : 'NU' }),
    achievementSummary: `Theo báo cáo ${report}.`,
    attestations: Object.fromEntries(
      (nominee.kind === 'TAP_THE' ? collective : attested.person).map((code) => [code, true]),
    ),
  }));
}

export interface FilledSample {
  readonly id: string;
  readonly nominees: readonly string[];
}

/**
 * Opens the sample's dossier, keys its nominees in and uploads every file into its slots: papers that hold several first, for a later
 * one that covers all of an earlier one's kinds would supersede it.
 */
export async function fillSample(agent: Agent, world: World, folder: string): Promise<FilledSample> {
  const sample = readSample(folder);
  const created = await agent
    .post('/api/dossiers')
    .send({ campaign: world.campaign, level: sample.level, unitId: world.unit(sample.unit) })
    .expect(201);
  const { id } = created.body;
  const added = await agent
    .post(`/api/dossiers/${id}/nominees`)
    .send({ items: sampleNominees(sample) })
    .expect(201);
  const nominees: string[] = added.body.items.map((item: { id: string }) => item.id);
  const bundledFirst = [...sample.documents].sort((a, b) => b.also.length - a.also.length);
  for (const document of bundledFirst) {
    const base = document.file.replace(/\..*$/, '');
    const nominee = sample.nominees.findIndex(({ report }) => report.startsWith(`${base}.`));
    const upload = agent.post(`/api/dossiers/${id}/documents`).field('form', document.form);
    for (const kind of [document.kind, ...document.also]) upload.field('kind', kind);
    if (document.kind === 'BAO_CAO_08') upload.field('nomineeId', nominees[nominee]!);
    const response = await upload.attach('file', sampleFile(folder, document.file));
    if (response.status !== 201) throw new Error(`${document.file}: ${response.status} ${response.text}`);
  }
  return { id, nominees };
}
