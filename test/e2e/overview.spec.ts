import type { Browser } from 'playwright-core';
import { testPassword } from '../support/people.ts';
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

const place = '/dot/cao-loc-2026';
let testApp: TestApp;
let world: World;
let browser: Browser;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  for (const username of ['truongphong', 'thamdinh1']) await world.person(username);
  const nominees = [{ name: 'Nông Văn A' }];
  for (const unit of ['TBC05', 'TBC06', 'VP'])
    await insertDossier(testApp.db, world, { unit, state: 'submitted', nominees });
  await insertDossier(testApp.db, world, { unit: 'TBC07', nominees });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

const open = async (path: string, username = 'truongphong', options = {}) => {
  const page = await openPage(browser, testApp.url, options);
  await signInOnPage(page, username, testPassword, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};

it('says how many have sent, and finds the units that have not, by standing, kind and name without diacritics', async () => {
  const page = await open('/tong-quan');
  expect(new URL(page.url()).pathname).toBe(`${place}/tong-quan`);
  await page.getByText('3/32 đơn vị tham gia đã gửi hồ sơ.').waitFor();
  const rows = page.locator('.overview-units tbody tr');
  await page.getByRole('button', { name: /^Đang soạn/ }).click();
  expect(await rows.locator('th').allInnerTexts()).toEqual([expect.stringContaining('Tổ bầu cử số 07')]);
  expect(new URL(page.url()).searchParams.get('tinh-trang')).toBe('drafting');
  await page.getByRole('button', { name: /^Đang soạn/ }).click();
  await page.getByLabel('Tìm đơn vị').fill('to bau cu so 05');
  await page.getByRole('row', { name: /Tổ bầu cử số 05.*00\/01 tập thể, 01\/02 cá nhân/ }).waitFor();
  await rows.nth(1).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(1);
  await page.getByLabel('Tìm đơn vị').fill('không có đơn vị này');
  await page.getByText('Không có đơn vị nào như vậy').waitFor();
  await page.context().close();
});

it('grants one unit a later cut-off, with its reason, and shows it in the unit’s line', async () => {
  const page = await open(`${place}/tong-quan?q=so+09`);
  await page.getByRole('button', { name: 'Gia hạn: Tổ bầu cử số 09' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gia hạn gửi hồ sơ cho Tổ bầu cử số 09' });
  const grant = dialog.getByRole('button', { name: /^Gia hạn/ });
  await grant.press('Enter');
  expect(await grant.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByText('Hãy chọn ngày.').waitFor();
  await dialog.getByLabel('Đến trước, ngày').fill('18/03/2026');
  await dialog.getByLabel('Giờ').fill('17:00');
  await dialog.getByLabel('Lý do').fill('Đường vào thôn bị sạt lở từ ngày 16/3.');
  await grant.click();
  await dialog.getByText(/Thời điểm gia hạn phải sau/).waitFor();
  await dialog.getByLabel('Đến trước, ngày').fill('20/03/2026');
  await dialog.getByRole('button', { name: 'Gia hạn đến 17:00 ngày 20/03/2026' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('trước 17:00 ngày 20/3/2026').waitFor();
  const rows = await testApp.db.query('select unit_id, until from extensions');
  expect(rows.rows).toEqual([{ unit_id: world.unit('TBC09'), until: new Date('2026-03-20T17:00:00+07:00') }]);
  await page.context().close();
});

it('records that a unit takes no part, once it is confirmed by name', async () => {
  const page = await open(`${place}/tong-quan?q=nong+dan`);
  await page.getByRole('button', { name: 'Không tham gia: Hội Nông dân xã' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hội Nông dân xã không tham gia đợt này?' });
  await dialog.getByLabel('Ghi chú').fill('Không trực tiếp phục vụ bầu cử.');
  await dialog.getByRole('button', { name: 'Ghi nhận không tham gia' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Không trực tiếp phục vụ bầu cử.').waitFor();
  await page.getByRole('button', { name: 'Cho tham gia: Hội Nông dân xã' }).waitFor();
  await page.context().close();
});

it('offers whoever may not grant anything no buttons', async () => {
  const page = await open(`${place}/tong-quan`, 'thamdinh1');
  await page.getByText('Tổ bầu cử số 15').waitFor();
  expect(await page.locator('.overview-units').getByRole('button').count()).toBe(0);
  await page.context().close();
});

it('draws every chart beside its figures and says its conclusion in words', async () => {
  const page = await open(`${place}/thong-ke`);
  const figure = (title: string) => page.getByRole('figure').filter({ hasText: title });
  const time = figure('Hồ sơ đến theo thời gian');
  await time.getByText(/đã có 3 hồ sơ đến; nhiều nhất là ngày 16\/03\/2026 với 3 hồ sơ/).waitFor();
  await time.getByText('Xem bảng số liệu').click();
  expect(await time.locator('tbody tr').allInnerTexts()).toEqual(['16/03/2026\t3\t0\t3']);
  expect(await time.locator('svg text').allTextContents()).toEqual(
    expect.arrayContaining(['Hạn gửi', 'Bây giờ', '19/03']),
  );
  const turnout = figure('Tỷ lệ cử tri đi bầu của từng tổ bầu cử');
  await turnout.getByText('14/15 tổ đạt từ 98% cử tri đi bầu trở lên. Chưa đạt: Tổ bầu cử số 03.').waitFor();
  const third = turnout.locator('tbody tr').nth(2).locator('th, td');
  expect(await third.allInnerTexts()).toEqual(['Tổ bầu cử số 03', '', '97,99%', 'Chưa đạt 98%']);
  const quota = figure('Số lượng đề nghị của từng đơn vị');
  expect(await quota.getByRole('row', { name: /Tổ bầu cử số 07/ }).textContent()).toContain(
    '00/01 tập thể, 00/02 cá nhân; nháp: 01 cá nhân',
  );
  await page.context().close();
});

it.each([
  ['overview', `${place}/tong-quan`],
  ['statistics', `${place}/thong-ke`],
])('the page %s is whole on a desk and in the hand, and axe finds nothing', async (name, path) => {
  for (const [size, options] of [['desk', {}] as const, ['phone', { viewport: phone }] as const]) {
    const page = await open(path, 'truongphong', options);
    await page.locator('.sheet table.rows').first().waitFor();
    await keepScreenshot(page, `${name}-${size}`);
    expect([size, await accessibilityFaults(page), await sidewaysPixels(page)]).toEqual([size, [], 0]);
    await page.context().close();
  }
});

it('prints figures and tables without buttons and navigation', async () => {
  const page = await open(`${place}/tong-quan`);
  await page.locator('.overview-units').waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = (selector: string): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll('${selector}')].filter((one) => one.checkVisibility()).length`);
  expect([await shown('nav'), await shown('.overview-units button'), await shown('.overview-units tbody tr')]).toEqual([
    0, 0, 34,
  ]);
  await page.context().close();
});
