import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { testPassword } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { insertListed } from '../modules/reports/listed.ts';
import {
  accessibilityFaults,
  keepScreenshot,
  openBrowser,
  openPage,
  phone,
  sidewaysPixels,
  signInOnPage,
} from './support/browser.ts';

const place = '/dot/cao-loc-2026/danh-sach';
let testApp: TestApp;
let world: World;
let browser: Browser;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  for (const username of ['truongphong', 'thamdinh1', 'quantri']) await world.person(username);
  await insertListed(testApp.db, world, {
    unit: 'TBC05',
    state: 'accepted',
    nominees: [{ name: 'Vi Thị Bích Hường', state: 'qualified', gender: 'NU' }],
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

const open = async (path: string, username: string, options = {}) => {
  const page = await openPage(browser, testApp.url, options);
  await signInOnPage(page, username, testPassword, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

it('downloads the council’s list under its Vietnamese name, with the person on it', async () => {
  const page = await open(place, 'thamdinh1');
  await page.getByLabel('Hình thức khen thưởng').selectOption('GIAY_KHEN_XA');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải danh sách trình Hội đồng' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(
    'Danh sách trình Hội đồng - Giấy khen của Chủ tịch UBND xã - cao-loc-2026.xlsx',
  );
  await page.getByText(/^Đã tải «Danh sách trình Hội đồng/).waitFor();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await readFile(await file.path())) as never);
  const cells = workbook.worksheets.flatMap((sheet) =>
    (sheet.getSheetValues() as unknown[]).map((row) => JSON.stringify(row)),
  );
  expect(cells.join('\n')).toContain('Vi Thị Bích Hường');
  expect(await page.getByText('Danh sách kèm số căn cước').count()).toBe(0);
  await page.context().close();
});

it('gives the list with citizen numbers only for a reason, which is kept', async () => {
  const page = await open(place, 'truongphong');
  const button = page.getByRole('button', { name: 'Tải danh sách kèm số căn cước' });
  await page.getByText('Hãy nêu dùng danh sách vào việc gì.').waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Dùng vào việc gì').fill('Đối chiếu số CCCD trước khi trình Hội đồng.');
  const coming = page.waitForEvent('download');
  await button.click();
  expect((await coming).suggestedFilename()).toBe('Danh sách kèm số căn cước - cao-loc-2026.xlsx');
  const { rows } = await testApp.db.query(
    "select detail ->> 'reason' as reason from audit_entries where action = 'restricted-list.export'",
  );
  expect(rows).toEqual([{ reason: 'Đối chiếu số CCCD trước khi trình Hội đồng.' }]);
  await page.context().close();
});

it('says when a download breaks off, saves no half of it, and gets it the second time', async () => {
  const page = await open(place, 'thamdinh1');
  await page.route('**/council-list.xlsx*', (route) => route.abort('connectionreset'), { times: 1 });
  await page.getByRole('button', { name: 'Tải danh sách trình Hội đồng' }).click();
  await page
    .getByRole('alert')
    .getByText(/Không kết nối được với máy chủ/)
    .waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  expect((await coming).suggestedFilename()).toContain('Danh sách trình Hội đồng');
  await page.context().close();
});

it('starts the export of an organisation once it is confirmed, and lists it with its state', async () => {
  const page = await open('/viec', 'quantri');
  await page.getByText('Chưa có việc nào').waitFor();
  await page.getByLabel('Lý do').fill('Nộp lưu vào lưu trữ lịch sử theo yêu cầu của Sở Nội vụ.');
  await page.getByRole('button', { name: 'Lập tệp toàn bộ dữ liệu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lập tệp', exact: true }).click();
  await page.getByRole('row', { name: /Tải toàn bộ dữ liệu của cơ quan.*Đang chờ/ }).waitFor();
  await page.context().close();
});

it.each([
  ['exports', place, 'truongphong'],
  ['jobs', '/viec', 'quantri'],
])('the page %s is whole on a desk and in the hand, and axe finds nothing', async (name, path, username) => {
  for (const [size, options] of [['desk', {}] as const, ['phone', { viewport: phone }] as const]) {
    const page = await open(path, username, options);
    await page.waitForLoadState('networkidle');
    await keepScreenshot(page, `${name}-${size}`);
    expect([size, await accessibilityFaults(page), await sidewaysPixels(page)]).toEqual([size, [], 0]);
    await page.context().close();
  }
});
