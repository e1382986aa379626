import type { Browser, Page } from 'playwright-core';
import { testPassword } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld } from '../support/world.ts';
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
let browser: Browser;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  const world = await createWorld(testApp);
  await world.person('quantri');
  await world.person('thamdinh1');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

async function expectWhole(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await keepScreenshot(page, name);
  expect([name, await accessibilityFaults(page)]).toEqual([name, []]);
  expect([name, await sidewaysPixels(page)]).toEqual([name, 0]);
}

it('an administrator adds a person and receives the one-time password once, on a slip', async () => {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'quantri', testPassword, '/nguoi-dung');
  await page.getByRole('link', { name: 'Người thamdinh1' }).waitFor();
  await expectWhole(page, 'people-desk');
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill('Hoàng Thị Mai');
  await dialog.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('hoangmai');
  await dialog.getByRole('combobox', { name: 'Vai trò' }).selectOption('appraiser');
  await dialog.getByRole('button', { name: 'Thêm và cấp phiếu mật khẩu' }).click();
  await page.getByRole('dialog', { name: 'Phiếu mật khẩu' }).getByText('Mật khẩu dùng một lần').waitFor();
  await keepScreenshot(page, 'slip-desk');
  await page.getByRole('button', { name: 'Đã giao, đóng' }).click();
  await page.getByRole('link', { name: 'Hoàng Thị Mai' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hoàng Thị Mai' }).waitFor();
  await expectWhole(page, 'person-desk');
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page.getByText(/Tài khoản khóa lúc/).waitFor();
  await page.context().close();
});

it('the own account is whole in the hand, and shows the picture for the telephone after the password', async () => {
  const page = await openPage(browser, testApp.url, { viewport: phone });
  await signInOnPage(page, 'thamdinh1', testPassword, '/tai-khoan');
  await page.getByRole('heading', { level: 1, name: 'Tài khoản của tôi' }).waitFor();
  await expectWhole(page, 'account-phone');
  await page.getByRole('button', { name: 'Cài đặt trên điện thoại' }).click();
  await page.getByRole('textbox', { name: 'Mật khẩu của Ông/Bà' }).fill(testPassword);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('img', { name: 'Mã QR để ứng dụng tạo mã quét' }).waitFor();
  await expectWhole(page, 'second-factor-phone');
  await page.context().close();
});

it('whoever holds a receipt checks it without signing in, and a wrong code is said in a sentence', async () => {
  const page = await openPage(browser, testApp.url, { viewport: phone });
  await page.goto('/kiem-tra/PGN-2026-000001?code=SAIMAROI');
  await page
    .getByRole('status')
    .getByText(/Không khớp/)
    .waitFor();
  await expectWhole(page, 'receipt-check-phone');
  await page.context().close();
});
