import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Refusal } from '../../../src/domain/refusal.ts';
import { PlanPresets } from '../../../src/modules/campaigns/plan-presets.ts';

let projectDir: string;
let presets: PlanPresets;

beforeAll(async () => {
  projectDir = await mkdtemp(path.join(tmpdir(), 'presets-'));
  const directory = path.join(projectDir, 'templates', 'campaigns');
  await mkdir(directory, { recursive: true });
  await copyFile('templates/campaigns/ha-bac-2026.yaml', path.join(directory, 'ha-bac-2026.yaml'));
  await writeFile(path.join(directory, 'hong.yaml'), 'schema: 1\ncode: hong\nname: ""\n');
  presets = new PlanPresets({ projectDir });
});
afterAll(() => rm(projectDir, { recursive: true }));

it('lists a broken plan with its faults beside the sound ones', async () => {
  const shown = (await presets.list()).map(({ code, name, faults }) => [code, name === null, faults.length > 0]);
  expect(shown).toEqual([
    ['ha-bac-2026', false, false],
    ['hong', true, true],
  ]);
});

it('refuses a broken plan with file, path and a sentence for each of its faults at once', async () => {
  const refusal = await presets.require('hong').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  const { code, facts, detail } = refusal as Refusal;
  const faults = facts.faults as { file: string; path: string; sentence: string }[];
  expect(code).toBe('plan.invalid');
  expect(faults.slice(0, 2)).toEqual([
    { file: 'hong.yaml', path: 'name', sentence: 'Chỗ này đang để trống; hãy ghi nội dung.' },
    { file: 'hong.yaml', path: 'document', sentence: 'Thiếu trường «document»; hãy bổ sung.' },
  ]);
  for (const { file, path: place, sentence } of faults) expect(detail).toContain(`${file}, ${place}: ${sentence}`);
});

it('goes on offering the sound ones', async () => {
  expect((await presets.require('ha-bac-2026')).code).toBe('ha-bac-2026');
});
