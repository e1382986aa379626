import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { testPassword } from '../support/people.ts';
import { readSample, sampleFile, sampleNominees } from '../support/sample-dossiers.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { insertDossier } from '../support/world-dossiers.ts';
import {
  accessibilityFaults,
  keepScreenshot,
  openBrowser,
  openPage,
  phone,
  sidewaysPixels,
  signInOnPage,
} from './support/browser.ts';

let testApp: TestApp;
let world: World;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  testApp = await startTestApp({ clock: '2026-03-18T10:00:00+07:00', ticking: true });
  world = await createWorld(testApp);
  await world.as('thamdinh1');
  browser = await openBrowser();
  page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'thamdinh1', testPassword);
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

/** Chooses files as people do: by the button with our own words. */
async function choose(button: Locator, files: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(files);
}

const bundle = [...new Set(readSample('vp').documents.map(({ file }) => file))].map((file) => sampleFile('vp', file));
const slot = (form: string, name: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^${form}: ${name}`) });

it('what the document system brought is keyed in, sorted into its slots and handed in for the unit', async () => {
  await page.getByRole('link', { name: 'Tiếp nhận' }).click();
  await page.getByText('Hãy chọn đơn vị đề nghị.').waitFor();
  await page.getByLabel('Đơn vị đề nghị').selectOption({ label: 'Văn phòng HĐND và UBND xã' });
  await page.getByLabel('Hình thức đề nghị').selectOption({ index: 1 });
  await page.getByLabel('Số văn bản đến').fill('215');
  await page.getByLabel('Ngày văn bản đến').fill('18/3/2026');
  await page.getByLabel('Thời điểm đến, ngày').fill('18/3/2026');
  await page.getByLabel('Giờ').fill('9:30');
  await page.keyboard.press('Tab');
  await choose(
    page.getByRole('button', { name: 'Chọn tệp bằng chứng' }),
    sampleFile('vp', 'bao-cao-08-tap-the.scan.png'),
  );
  await keepScreenshot(page, 'intake-form');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập hồ sơ và nhận tệp' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhận tệp của hồ sơ đến' }).waitFor();
  await page.getByText('Đến qua iOffice, số 215, ngày 18/03/2026, đến lúc 09:30 ngày 18/03/2026').waitFor();
  await slotless('Văn bản đến').getByRole('button', { name: 'Xem bao-cao-08-tap-the.scan.png' }).waitFor();
  await nameEverybody();
  await sortTheBundle();
  await recordPaper();
  const dossierId = new URL(page.url()).pathname.split('/')[2]!;
  expect(await handIn(dossierId)).toBe('Đã gửi');
});

const slotless = (name: string): Locator => page.getByRole('group', { name });

async function nameEverybody(): Promise<void> {
  for (const { kind, name } of readSample('vp').nominees) {
    await page.getByLabel('Loại').selectOption(kind);
    await page.getByLabel('Tên', { exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
  }
}

async function sortTheBundle(): Promise<void> {
  await choose(page.getByRole('button', { name: /^Gửi cả bộ tệp/ }), bundle);
  await page.getByRole('heading', { name: '07 giấy tờ chờ xếp vào ô' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'to-trinh-va-bien-ban.scan.pdf' });
  expect(await row.getByLabel(/^Biên bản/).isChecked()).toBe(true);
  await row.getByLabel(/^Danh sách/).check();
  await row.getByLabel(/^Biểu tóm tắt/).check();
  const word = page.getByRole('row').filter({ hasText: 'to-trinh.docx' });
  await word.getByLabel(/^Danh sách/).check();
  await word.getByLabel(/^Biểu tóm tắt/).check();
  await keepScreenshot(page, 'intake-sorting');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize(phone);
  await keepScreenshot(page, 'intake-sorting-phone');
  expect(await sidewaysPixels(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Xác nhận 07 giấy tờ' }).click();
  await page.getByRole('heading', { name: /chờ xếp vào ô/ }).waitFor({ state: 'hidden' });
  await page.getByText('Đã có 12/12 tệp đơn vị phải gửi').waitFor();
}

async function recordPaper(): Promise<void> {
  await page.getByRole('button', { name: 'Ghi nhận nhiều bản giấy cùng lúc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Báo cáo.*Linh/).uncheck();
  await keepScreenshot(page, 'intake-copies');
  await dialog.getByRole('button', { name: 'Ghi nhận 5 bản giấy' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await slot('Bản giấy', 'Tờ trình').getByText('Đã nhận').waitFor();
  await slot('Bản giấy', 'Báo cáo.*Linh').getByText('Chưa nhận').waitFor();
}

/** The rest of the dossier is another page's: its fields are filled as that page fills them. */
async function handIn(dossierId: string): Promise<string> {
  const office = await world.as('thamdinh1');
  const { body } = await office.get(`/api/dossiers/${dossierId}`);
  const filled = sampleNominees(readSample('vp')) as { kind: string; name: string }[];
  for (const [index, { id, version }] of (body.nominees as { id: string; version: number }[]).entries()) {
    const { kind: _, ...fields } = filled[index]!;
    await office
      .patch(`/api/nominees/${id}`)
      .send({ version, ...fields })
      .expect(200);
  }
  const { version } = (await office.get(`/api/dossiers/${dossierId}`)).body;
  return (await office.post(`/api/dossiers/${dossierId}/submit`).send({ version })).body.stateName;
}

it('photos of one paper are merged before they are confirmed, and a stray file is thrown away', async () => {
  const { id } = await insertDossier(testApp.db, world, {
    unit: 'TBC05',
    takenIn: true,
    nominees: [{ name: 'Nông Quang Thiện' }],
  });
  await page.goto(`/ho-so/${id}/tiep-nhan`);
  const photo = (name: string, file: string) => ({ name, mimeType: '', buffer: readFileSync(sampleFile('vp', file)) });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Gửi cả bộ tệp/ }).click(),
  ]);
  await chooser.setFiles([
    photo('biên bản 1.jpg', 'bao-cao-08-dam-thuy-linh.scan.jpg'),
    photo('biên bản 2.png', 'bao-cao-08-tap-the.scan.png'),
    photo('ảnh lạ.docx', 'bien-ban.docx'),
    { name: 'Thumbs.db', mimeType: '', buffer: Buffer.from('not a paper') },
  ]);
  await page.getByRole('heading', { name: '03 giấy tờ chờ xếp vào ô' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'Thumbs.db' }).waitFor();
  await page.getByRole('button', { name: 'Ghép vào ảnh dòng trên' }).click();
  const rows = page.getByRole('row').filter({ hasText: 'Trang 2' });
  await rows.getByLabel(/^Giấy tờ của/).selectOption({ label: 'Biên bản họp xét của đơn vị đề nghị' });
  await page.getByLabel('Giấy tờ của ảnh lạ.docx').selectOption({ label: 'Bỏ tệp này' });
  await page.getByRole('button', { name: 'Xác nhận 02 giấy tờ' }).click();
  await slot('Bản scan', 'Biên bản')
    .getByText(/2 trang/)
    .waitFor();
  expect(await slot('Bản Word', 'Biên bản').getByText('Còn thiếu').isVisible()).toBe(true);
});

it('the head of office lets paper copies pass, with a reason that stays', async () => {
  const { id } = await insertDossier(testApp.db, world, { unit: 'TBC05', takenIn: true, state: 'submitted' });
  await world.as('truongphong');
  const head = await openPage(browser, testApp.url);
  await signInOnPage(head, 'truongphong', testPassword, `/ho-so/${id}/tiep-nhan`);
  await head.getByRole('button', { name: 'Chấp thuận thiếu hoặc muộn bản giấy' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByText('Hãy nêu lý do, ít nhất 20 ký tự.').waitFor();
  await dialog.getByLabel('Lý do').fill('Mưa lũ chia cắt đường, đơn vị nộp sau ngày 25/3.');
  await dialog.getByRole('button', { name: 'Chấp thuận', exact: true }).click();
  await head.getByText(/chấp thuận thiếu hoặc muộn bản giấy lúc .*Mưa lũ/).waitFor();
  await head.context().close();
});
