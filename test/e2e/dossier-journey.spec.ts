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
import { criteriaOf, sendPapers, sheetOf, waitUntilSaved } from './support/dossiers.ts';

let testApp: TestApp;
let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  await world.as('tbc05');
  browser = await openBrowser();
  page = await openPage(browser, testApp.url);
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

const dossierId = (): string => new URL(page.url()).pathname.split('/').at(-1)!;
const standing = () => page.locator('.standing').textContent();

it('a unit begins a dossier from its home page, and is told at once what it still lacks', async () => {
  await signInOnPage(page, 'tbc05', testPassword);
  await page.getByRole('link', { name: 'Lập hồ sơ' }).first().click();
  await page.getByRole('radio', { name: /Giấy khen/ }).check();
  await keepScreenshot(page, 'dossier-new');
  await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: /^Hồ sơ đề nghị Giấy khen/ }).waitFor();
  await page.getByText('CHƯA GỬI – còn thiếu').waitFor();
  expect(await page.getByText('Hồ sơ chưa có trường hợp nào để đề nghị').count()).toBeGreaterThan(0);
});

it('the collective is added by its name, and two persons from a table', async () => {
  await page.getByRole('button', { name: 'Thêm tập thể', exact: true }).click();
  await page.getByLabel('Tên tập thể').fill('Tổ bầu cử số 05, thôn Nà Soong, xã Cao Lộc');
  await page.keyboard.press('Enter');
  await sheetOf(page, 'Tổ bầu cử số 05').waitFor();
  await page.getByRole('button', { name: 'Dán nhiều cá nhân từ bảng' }).click();
  const table = [
    ['STT', 'Họ và tên', 'Ông/Bà', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác', 'Đảng viên'],
    ['1', 'Nông Quang Thiện', 'Ông', 'Nam', '12/4/1968', 'Tổ trưởng', 'Tổ bầu cử số 05', 'x'],
    ['2', 'Vi Thị Bích Hường', 'Bà', 'Nữ', '27/09/1985', '', '', 'không'],
  ];
  await page.getByLabel('Các dòng chép từ bảng').fill(table.map((row) => row.join('\t')).join('\n'));
  await keepScreenshot(page, 'dossier-paste');
  await page.getByRole('button', { name: 'Thêm 02 cá nhân' }).click();
  await sheetOf(page, 'Bà Vi Thị Bích Hường').waitFor();
});

it('what lacks leads to its field with the focus there, and typing saves by itself', async () => {
  await page.getByRole('button', { name: /Đến chỗ cần sửa: Vi Thị Bích Hường: còn thiếu chức vụ/ }).click();
  const post = sheetOf(page, 'Vi Thị Bích Hường').getByLabel('Chức vụ', { exact: true });
  expect(await post.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.type('Thư ký');
  await waitUntilSaved(page);
  await page.reload();
  expect(await sheetOf(page, 'Vi Thị Bích Hường').getByLabel('Chức vụ', { exact: true }).inputValue()).toBe('Thư ký');
});

it('criteria are answered beside the words of the plan; figures are read, not asked', async () => {
  const collective = criteriaOf(page, 'Tổ bầu cử số 05');
  await collective
    .getByText(/cử tri/)
    .first()
    .waitFor();
  for (const name of ['Tổ bầu cử số 05', 'Nông Quang Thiện', 'Vi Thị Bích Hường']) {
    const answers = criteriaOf(page, name).getByRole('radio', { name: 'Có, đạt' });
    const count = await answers.count();
    for (let place = 0; place < count; place++) await answers.nth(place).check();
  }
  await waitUntilSaved(page);
  await page.locator('.rail a', { hasText: 'Tiêu chuẩn' }).getByText('✓ đủ').waitFor();
});

it('the draft is whole on a desk and in the hand, and axe finds nothing', async () => {
  const { pathname } = new URL(page.url());
  for (const [size, viewport] of [['desk', undefined] as const, ['phone', phone] as const]) {
    const other = await openPage(browser, testApp.url, viewport && { viewport });
    await signInOnPage(other, 'tbc05', testPassword, pathname);
    await sheetOf(other, 'Nông Quang Thiện').waitFor();
    await criteriaOf(other, 'Nông Quang Thiện').getByRole('radio').first().waitFor();
    await keepScreenshot(other, `dossier-draft-${size}`);
    expect([size, await accessibilityFaults(other)]).toEqual([size, []]);
    expect([size, await sidewaysPixels(other)]).toEqual([size, 0]);
    await other.context().close();
  }
});

it('is sent incomplete only when that is acknowledged, and the receipt lists what lacks', async () => {
  await sendPapers(await world.as('tbc05'), dossierId(), 'tbc05', /^bien-ban/);
  await page.reload();
  await page.getByText('CHƯA GỬI – còn thiếu 02 mục').waitFor();
  const send = page.getByRole('button', { name: 'Gửi hồ sơ' });
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('checkbox', { name: /còn thiếu 02 mục trên và vẫn gửi/ }).check();
  await send.click();
  const dialog = page.getByRole('dialog', { name: /Gửi hồ sơ của Tổ bầu cử số 05/ });
  await dialog.waitFor();
  await keepScreenshot(page, 'dossier-send');
  await dialog.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  const receipt = page.getByRole('article', { name: /Phiếu ghi nhận PGN/ });
  await receipt.waitFor();
  expect(await receipt.getByText('01/01 tập thể, 02/02 cá nhân').count()).toBe(1);
  expect(await receipt.getByText(/^Còn thiếu 02 mục khi gửi/).count()).toBe(1);
  expect(await standing()).toMatch(/^ĐÃ GỬI – gửi lúc .*PGN-/);
  await keepScreenshot(page, 'dossier-sent');
  expect(await accessibilityFaults(page)).toEqual([]);
});
