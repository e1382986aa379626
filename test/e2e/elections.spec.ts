import type { Browser, Page } from 'playwright-core';
import { testPassword } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import {
  accessibilityFaults,
  keepScreenshot,
  openBrowser,
  openPage,
  phone,
  sidewaysPixels,
  signInOnPage,
} from './support/browser.ts';

const place = '/dot/cao-loc-2026/ket-qua-bau-cu';
let testApp: TestApp;
let world: World;
let browser: Browser;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  for (const username of ['thamdinh1', 'tbc15']) await world.person(username);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

const open = async (path = place, username = 'thamdinh1', options = {}) => {
  const page = await openPage(browser, testApp.url, options);
  await signInOnPage(page, username, testPassword, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const cell = (page: Page, column: string, unit: string, election = 'Đại biểu HĐND xã') =>
  page.getByLabel(`${column}, ${unit}, ${election}`);
const standing = async (unit: string, election = 'HDND_XA') => {
  const { rows } = await testApp.db.query(
    'select registered, voted, status from turnout_results where unit_id = $1 and election = $2',
    [world.unit(unit), election],
  );
  return rows[0];
};

/** What Excel puts on the clipboard, pasted into the field that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);

it('moves through its cells by keys alone, and takes a typed figure back with Escape', async () => {
  const page = await open();
  const first = cell(page, 'Cử tri', 'Tổ bầu cử số 01');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
  expect(await focused()).toBe('Đã bầu, Tổ bầu cử số 03, Đại biểu HĐND xã');
  await page.keyboard.type('3920');
  await page.getByText('1 số liệu đã sửa, chưa lưu.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('1 số liệu đã sửa, chưa lưu.').waitFor({ state: 'detached' });
  expect(await cell(page, 'Đã bầu', 'Tổ bầu cử số 03').inputValue()).toBe('3919');
  await page.context().close();
});

it('takes a block pasted from Excel, saves nothing before it is told to, asks why confirmed figures change, and keeps what is refused', async () => {
  const page = await open();
  await cell(page, 'Cử tri', 'Tổ bầu cử số 05').focus();
  await paste(page, '1.240\t1.239\tCó\r\n870\t871\tCó\r\n');
  expect(await cell(page, 'Đã bầu', 'Tổ bầu cử số 06').inputValue()).toBe('871');
  await page.getByText('2 số liệu đã sửa, chưa lưu.').waitFor();
  expect(await standing('TBC05')).toEqual({ registered: 1231, voted: 1225, status: 'confirmed' });
  await page.getByLabel('Lý do sửa số liệu đã xác nhận').fill('Theo biên bản kiểm phiếu lại ngày 17/3/2026.');
  await page.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Đã lưu 1 số liệu, 1 số liệu chưa lưu được' });
  await refusal.getByText('Tổ bầu cử số 06, Đại biểu HĐND xã:').waitFor();
  expect(await standing('TBC05')).toEqual({ registered: 1240, voted: 1239, status: 'confirmed' });
  expect(await standing('TBC06')).toEqual({ registered: 865, voted: 863, status: 'confirmed' });
  expect(await cell(page, 'Đã bầu', 'Tổ bầu cử số 06').inputValue()).toBe('871');
  await page
    .getByRole('row', { name: /Tổ bầu cử số 05/ })
    .getByRole('button', { name: /99,91%/ })
    .click();
  const history = page.getByRole('dialog', { name: 'Lịch sử: Tổ bầu cử số 05, Đại biểu HĐND xã' });
  await history.getByText('Cử tri: 1.231 → 1.240').waitFor();
  await history.getByText('Lý do: Theo biên bản kiểm phiếu lại ngày 17/3/2026.').waitFor();
  await page.context().close();
});

it('names what cannot be a figure and does not send it', async () => {
  const page = await open();
  await cell(page, 'Cử tri', 'Tổ bầu cử số 07').fill('một nghìn');
  await page.getByText('Tổ bầu cử số 07, Đại biểu HĐND xã: hãy ghi đúng ô «Cử tri».').waitFor();
  expect(await page.getByRole('button', { name: 'Lưu 1 số liệu' }).getAttribute('aria-disabled')).toBe('true');
  await page.context().close();
});

it('confirms the provisional figures together, those that are left ticked', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Xác nhận 2 số liệu tạm thời' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xác nhận số liệu tạm thời?' });
  await dialog.getByLabel(/^Đơn vị bầu cử số 5/).uncheck();
  await dialog.getByRole('button', { name: 'Xác nhận 1 số liệu' }).click();
  await page.getByRole('button', { name: 'Xác nhận 1 số liệu tạm thời' }).waitFor();
  expect(await standing('TBC15')).toEqual({ registered: 461, voted: 460, status: 'confirmed' });
  await page.context().close();
});

it('shows a unit its own line only, and lets it write what is not confirmed', async () => {
  await testApp.db.query(
    "update turnout_results set status = 'provisional', confirmed_by = null, confirmed_by_name = null, confirmed_at = null where unit_id = $1 and election = 'HDND_XA'",
    [world.unit('TBC15')],
  );
  const page = await open('/ket-qua-bau-cu', 'tbc15');
  await cell(page, 'Đã bầu', 'Tổ bầu cử số 15').fill('461');
  await page.getByRole('button', { name: 'Lưu 1 số liệu' }).click();
  await page.getByText('Đã lưu 1 số liệu.').waitFor();
  expect(await standing('TBC15')).toEqual({ registered: 461, voted: 461, status: 'provisional' });
  expect(await page.locator('.figure-sheet').first().locator('tbody tr').count()).toBe(1);
  expect(await page.locator('.figure-sheet input').count()).toBe(3);
  await page.context().close();
});

it('shows every line of a file with its mistakes and stores nothing, then stores the mended file whole', async () => {
  const page = await open(`${place}/nhap`);
  const header = 'unit,election,registered,voted,closedOnTime,status';
  const choose = (lines: string[]) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ket-qua.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...lines].join('\n')) });
  await choose(['TBC15,HDND_XA,462,460,true,', 'TBC99,HDND_XA,10,9,true,', 'TBC14,HDND_XA,584,600,true,']);
  await page.getByText('2 dòng có lỗi.', { exact: true }).waitFor();
  expect(await page.locator('tr.import-faulty').allInnerTexts()).toEqual([
    expect.stringContaining('Không có đơn vị mang mã «TBC99»'),
    expect.stringContaining('Tổ bầu cử số 14'),
  ]);
  expect(await page.getByRole('button', { name: /^Nhập \d/ }).getAttribute('aria-disabled')).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'election-import');
  await choose(['TBC15,HDND_XA,462,460,true,']);
  await page.getByText(/sửa: cử tri 461 → 462/).waitFor();
  expect(await standing('TBC15')).toMatchObject({ registered: 461 });
  await page.getByRole('button', { name: 'Nhập 1 số liệu' }).click();
  await page.getByText(/Đã lưu «ket-qua.csv»: 0 số liệu mới, 1 số liệu sửa/).waitFor();
  expect(await standing('TBC15')).toEqual({ registered: 462, voted: 460, status: 'provisional' });
  await page.context().close();
});

it('is whole on a desk and in the hand, and axe finds nothing', async () => {
  for (const [size, options] of [['desk', {}] as const, ['phone', { viewport: phone }] as const]) {
    const page = await open(place, 'thamdinh1', options);
    await page.locator('.figure-sheet').first().waitFor();
    await keepScreenshot(page, `election-results-${size}`);
    expect([size, await accessibilityFaults(page), await sidewaysPixels(page)]).toEqual([size, [], 0]);
    await page.context().close();
  }
});
