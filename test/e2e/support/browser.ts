import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const screenshots = path.resolve('test/e2e/screenshots');
/** What the office's people have: a desk. */
export const desk = { width: 1280, height: 800 };
/** What people in the villages have: a phone in the hand. */
export const phone = { width: 390, height: 844 };

/** Debian's Chromium (CHROMIUM names another). As root it runs only without its sandbox. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A fresh browser profile of a Vietnamese machine; `url` is the service's address. Close its context when done. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: desk,
    ...options,
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** Signs in through the entrance, as people do, and waits for the page that was asked for. */
export async function signInOnPage(page: Page, username: string, password: string, to = '/'): Promise<void> {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(to)}`);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('navigation', { name: 'Chính' }).waitFor();
}

/** Keeps a picture for whoever looks afterwards; the folder is not in git. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}

const axe = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

/** What axe finds wrong with the page as it is now: rule and element. Nothing is the only good answer. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How many pixels the page is wider than its window: people would have to push it sideways. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
