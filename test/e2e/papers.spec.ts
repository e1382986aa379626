import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { changePlan } from '../modules/dossiers/documents-sending.ts';
import { testPassword } from '../support/people.ts';
import { sampleFile } from '../support/sample-dossiers.ts';
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
let dossierId: string;
beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  await world.as('tbc05');
  browser = await openBrowser();
  page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'tbc05', testPassword);
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});
beforeEach(async () => {
  const nominees = [{ name: 'Tổ bầu cử số 05', kind: 'TAP_THE' as const }, { name: 'Nông Quang Thiện' }];
  dossierId = (await insertDossier(testApp.db, world, { unit: 'TBC05', nominees })).id;
  await page.unrouteAll();
  await page.goto(`/ho-so/${dossierId}`);
  await scan('Tờ trình').waitFor();
});

const slot = (form: string, name: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^${form}: ${name}`) });
const scan = (name: string): Locator => slot('Bản scan', name);
const sample = (file: string, name: string) => ({
  name,
  mimeType: '',
  buffer: readFileSync(sampleFile('tbc05', file)),
});
type Chosen = ReturnType<typeof sample>;

/** Chooses files as people do: by the button with our own words. */
async function choose(place: Locator, files: Chosen | Chosen[], button = /^(Chọn|Thay) tệp/): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    place.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(files);
}
const stored = async (): Promise<number> =>
  (await testApp.db.query('select count(*)::int as n from documents where dossier_id = $1', [dossierId])).rows[0].n;

it('a real scan lies in its slot under the name it was given, and opens beside the page', async () => {
  await choose(scan('Tờ trình'), sample('to-trinh.scan.pdf', 'Tờ trình Tổ bầu cử số 05.pdf'));
  await scan('Tờ trình').getByText('Đã có').waitFor();
  await scan('Tờ trình').getByRole('button', { name: 'Xem Tờ trình Tổ bầu cử số 05.pdf' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByTitle('Nội dung tệp Tờ trình Tổ bầu cử số 05.pdf').waitFor();
  await page.waitForTimeout(2500);
  await keepScreenshot(page, 'papers-preview-pdf');
  await page.keyboard.press('Escape');
  await choose(slot('Bản Word', 'Tờ trình'), sample('to-trinh.docx', 'Tờ trình.docx'));
  await slot('Bản Word', 'Tờ trình').getByRole('button', { name: 'Xem Tờ trình.docx' }).click();
  await page.getByRole('region', { name: 'Nội dung tệp Tờ trình.docx' }).getByText('Độc lập').waitFor();
  await keepScreenshot(page, 'papers-preview-word');
});

it('one file with three papers fills the three slots that were ticked', async () => {
  await scan('Tờ trình').getByText('Một tệp có nhiều giấy tờ?').click();
  await scan('Tờ trình')
    .getByLabel(/^Danh sách/)
    .check();
  await scan('Tờ trình')
    .getByLabel(/^Biểu tóm tắt/)
    .check();
  await choose(scan('Tờ trình'), sample('to-trinh.scan.pdf', 'to-trinh.pdf'));
  for (const name of ['Tờ trình', 'Danh sách', 'Biểu tóm tắt']) await scan(name).getByText('Đã có').waitFor();
  expect(await stored()).toBe(1);
});

it('a file of another kind is refused beside its slot, with what to do', async () => {
  await choose(slot('Bản Word', 'Biên bản'), sample('bien-ban.scan.pdf', 'bien-ban.docx'));
  const alarm = slot('Bản Word', 'Biên bản').getByRole('alert');
  await alarm.waitFor();
  expect(await alarm.textContent()).toContain('Ô này nhận: Word .docx');
  expect(await stored()).toBe(0);
});

it('what is too heavy for its slot is said before a slow line carries it', async () => {
  await changePlan(testApp, world, 'documents', { TOM_TAT: { maxBytes: 10_000 } });
  await page.reload();
  await choose(scan('Biểu tóm tắt'), sample('bieu-tom-tat.scan.pdf', 'Biểu tóm tắt.pdf'));
  const words = await scan('Biểu tóm tắt').getByRole('alert').textContent();
  expect(words).toMatch(/«Biểu tóm tắt.pdf» nặng .* quá mức 10 KB .*chọn lại\./);
  expect(await stored()).toBe(0);
});

it('a link that breaks under way keeps the file, and sending it again carries the same key', async () => {
  const keys: (string | undefined)[] = [];
  await page.route('**/documents', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.push(
      await route
        .request()
        .headerValue('Idempotency-Key')
        .then((key) => key ?? undefined),
    );
    return keys.length === 1 ? route.abort('connectionreset') : route.continue();
  });
  await choose(scan('Biên bản'), sample('bien-ban.scan.pdf', 'Biên bản.pdf'));
  await scan('Biên bản')
    .getByText(/Không kết nối được/)
    .waitFor();
  await keepScreenshot(page, 'papers-broken');
  await scan('Biên bản').getByRole('button', { name: 'Gửi lại Biên bản.pdf' }).click();
  await scan('Biên bản').getByText('Đã có').waitFor();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(await stored()).toBe(1);
});

it('several photos, put in order and turned, become one paper of as many pages', async () => {
  const photos = [
    {
      name: 'trang hai.jpg',
      mimeType: 'image/jpeg',
      buffer: readFileSync(sampleFile('vp', 'bao-cao-08-dam-thuy-linh.scan.jpg')),
    },
    {
      name: 'trang một.png',
      mimeType: 'image/png',
      buffer: readFileSync(sampleFile('vp', 'bao-cao-08-tap-the.scan.png')),
    },
  ];
  await choose(scan('Biên bản'), photos);
  const tray = page.getByRole('dialog');
  await tray.getByAltText('Ảnh trang 2').waitFor();
  await tray.getByRole('button', { name: 'Lên trước: trang 2' }).press('Enter');
  expect(await tray.getByRole('listitem').first().textContent()).toContain('trang một.png');
  await tray.getByRole('button', { name: 'Xoay trang 2' }).click();
  await keepScreenshot(page, 'papers-photos');
  expect(await accessibilityFaults(page)).toEqual([]);
  await tray.getByRole('button', { name: 'Gửi 2 ảnh thành một giấy tờ' }).click();
  await scan('Biên bản')
    .getByText(/2 trang/)
    .waitFor();
  expect(await stored()).toBe(1);
});

it('a later file replaces the earlier one, which stays readable; a removed one leaves its slot', async () => {
  await choose(scan('Biên bản'), sample('to-trinh.scan.pdf', 'nhầm.pdf'));
  await scan('Biên bản').getByRole('button', { name: 'Xem nhầm.pdf' }).waitFor();
  await choose(scan('Biên bản'), sample('bien-ban.scan.pdf', 'đúng.pdf'));
  await scan('Biên bản').getByText('Các bản đã được thay (01)').click();
  await scan('Biên bản').getByRole('button', { name: 'Xem nhầm.pdf' }).waitFor();
  await scan('Biên bản').getByRole('button', { name: 'Bỏ tệp đúng.pdf' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ tệp', exact: true }).click();
  await scan('Biên bản').getByText('Còn thiếu').waitFor();
});

it('is whole on a desk and in the hand, axe finds nothing, and the checklist for signatures is printed', async () => {
  await choose(scan('Tờ trình'), sample('to-trinh.scan.pdf', 'Tờ trình Tổ bầu cử số 05, thôn Nà Soong.pdf'));
  await scan('Tờ trình').getByText('Đã có').waitFor();
  for (const [size, viewport] of [['desk', { width: 1280, height: 800 }] as const, ['phone', phone] as const]) {
    await page.setViewportSize(viewport);
    await keepScreenshot(page, `papers-${size}`);
    expect([size, await accessibilityFaults(page)]).toEqual([size, []]);
    expect([size, await sidewaysPixels(page)]).toEqual([size, 0]);
  }
  await page.getByRole('link', { name: 'In danh mục chờ ký, đóng dấu' }).click();
  await page.getByRole('table', { name: /Mỗi giấy tờ cần gì/ }).waitFor();
  expect([await accessibilityFaults(page), await sidewaysPixels(page)]).toEqual([[], 0]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await keepScreenshot(page, 'papers-signing-print');
  expect(await page.getByRole('navigation', { name: 'Chính' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});
