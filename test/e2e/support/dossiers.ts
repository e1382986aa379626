import { readSample, sampleFile } from '../../support/sample-dossiers.ts';
import type { Agent } from '../../support/people.ts';
import type { Locator, Page } from 'playwright-core';

/** Waits until everything typed has reached the service. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/).waitFor();
}

/** One nominee's sheet in the part «Đối tượng». */
export const sheetOf = (page: Page, name: string): Locator =>
  page.locator('#doi-tuong details.nominee').filter({ has: page.locator('summary', { hasText: name }) });

/** One nominee's criteria. */
export const criteriaOf = (page: Page, name: string): Locator =>
  page.locator('#tieu-chuan details.nominee').filter({ has: page.locator('summary', { hasText: name }) });

/** The papers of a sample, put into their slots past the page; `skip` leaves a file out. */
export async function sendPapers(agent: Agent, dossierId: string, folder: string, skip?: RegExp): Promise<void> {
  const { body } = await agent.get(`/api/dossiers/${dossierId}`).expect(200);
  const { documents, nominees } = readSample(folder);
  for (const { file, kind, also, form } of [...documents].sort((a, b) => b.also.length - a.also.length)) {
    if (skip?.test(file)) continue;
    const place = nominees.findIndex(({ report }) => report.startsWith(`${file.replace(/\..*$/, '')}.`));
    const upload = agent.post(`/api/dossiers/${dossierId}/documents`).field('form', form);
    for (const one of [kind, ...also]) upload.field('kind', one);
    if (kind === 'BAO_CAO_08') upload.field('nomineeId', body.nominees[place].id);
    await upload.attach('file', sampleFile(folder, file)).expect(201);
  }
}
