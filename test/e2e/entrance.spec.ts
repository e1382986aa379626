import type { Browser } from 'playwright-core';
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
  await (await createWorld(testApp)).as('tbc05');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

it('whoever is not signed in is led to the entrance, and afterwards to the page that was asked for', async () => {
  const page = await openPage(browser, testApp.url);
  await page.goto('/ho-so?state=draft');
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepScreenshot(page, 'entrance');
  await page.getByLabel('Tên đăng nhập').fill('tbc05');
  await page.keyboard.press('Tab');
  await page.keyboard.type(testPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hồ sơ', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?state=draft');
  await page.context().close();
});

it('a wrong password is said in a sentence, with the focus on it and the name kept', async () => {
  const page = await openPage(browser, testApp.url);
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill('tbc05');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu này');
  await page.keyboard.press('Enter');
  const alarm = page.getByRole('alert');
  await alarm.waitFor();
  expect(await alarm.textContent()).toMatch(/[Mm]ật khẩu.*\.$/);
  expect(await alarm.evaluate('document.activeElement?.getAttribute("role")')).toBe('alert');
  expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('tbc05');
  await page.context().close();
});

it.each([
  ['home', '/', 'Tổ bầu cử'],
  ['dossiers', '/ho-so', 'Hồ sơ'],
  ['campaigns', '/dot', 'Đợt thi đua'],
])('the page %s is whole on a desk and in the hand, and axe finds nothing', async (name, path, title) => {
  for (const [size, viewport] of [['desk', undefined] as const, ['phone', phone] as const]) {
    const page = await openPage(browser, testApp.url, viewport && { viewport });
    await signInOnPage(page, 'tbc05', testPassword, path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForLoadState('networkidle');
    await keepScreenshot(page, `${name}-${size}`);
    expect([size, await accessibilityFaults(page)]).toEqual([size, []]);
    expect([size, await sidewaysPixels(page)]).toEqual([size, 0]);
    await page.context().close();
  }
});

it('a session that ended under a page asks to sign in above it, and the page stays', async () => {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'tbc05', testPassword, '/ho-so');
  await page.getByLabel(/^Tìm theo tên/).fill('Nà');
  await page.context().clearCookies();
  await page.getByLabel(/^Tìm theo tên/).pressSequentially(' Soong');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Mật khẩu' }).fill(testPassword);
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await page.getByLabel(/^Tìm theo tên/).inputValue()).toBe('Nà Soong');
  await page.context().close();
});
