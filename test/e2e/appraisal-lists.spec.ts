import type { Browser, Page } from 'playwright-core';
import { handIn } from '../support/appraisal.ts';
import { person } from '../support/drafts.ts';
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

let testApp: TestApp;
let world: World;
let browser: Browser;
let own: string;

const twin = { birthYear: 1968 };

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  for (const username of ['thamdinh1', 'thamdinh2', 'truongphong']) await world.person(username);
  await handIn(world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện', twin)] });
  await handIn(world, { unit: 'TBC07', nominees: [person('Nông Quang Thiện', twin)] });
  own = (await handIn(world, { unit: 'TBC06', nominees: [person('Người thamdinh1')] })).id;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

async function as(username: string, path: string, viewport?: typeof phone): Promise<Page> {
  const page = await openPage(browser, testApp.url, viewport && { viewport });
  await signInOnPage(page, username, testPassword, path);
  return page;
}

it.each([
  ['appraisal-queue', '/tham-dinh', 'Hàng đợi thẩm định'],
  ['appraisal-dossier', 'own', 'Thẩm định: Tổ bầu cử số 06'],
  ['appraisal-duplicates', '/dot/cao-loc-2026/nghi-trung', 'Nghi trùng'],
  ['appraisal-handovers', '/ban-giao', 'Bàn giao công việc'],
])('the page %s is whole on a desk and in the hand, and axe finds nothing', async (name, path, title) => {
  for (const [size, viewport] of [['desk', undefined] as const, ['phone', phone] as const]) {
    const page = await as('thamdinh1', path === 'own' ? `/tham-dinh/${own}` : path, viewport);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForLoadState('networkidle');
    await keepScreenshot(page, `${name}-${size}`);
    expect([size, await accessibilityFaults(page)]).toEqual([size, []]);
    expect([size, await sidewaysPixels(page)]).toEqual([size, 0]);
    await page.context().close();
  }
});

it('whoever is put up sees that they may not appraise it, and why', async () => {
  const page = await as('thamdinh1', `/tham-dinh/${own}`);
  await page.getByText('Ông/Bà không thẩm định được hồ sơ này').waitFor();
  expect(await page.getByRole('button', { name: 'Ghi kết quả thẩm định' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).count()).toBe(0);
  await page.context().close();
});

it('two of one name and birth are decided upon, and the queue counts them no more', async () => {
  const page = await as('thamdinh2', '/tham-dinh');
  await page.getByText('01 nghi trùng').first().waitFor();
  expect(await page.getByText('01 nghi trùng').count()).toBe(2);
  await page.getByRole('link', { name: 'Xem những trường hợp nghi trùng' }).click();
  await page.getByRole('button', { name: 'Kết luận', exact: true }).click();
  await page.getByLabel('Là hai trường hợp khác nhau').check();
  await page.getByLabel('Căn cứ').fill('Hai người khác nhau, đã đối chiếu căn cước.');
  await page.getByRole('button', { name: 'Ghi kết luận' }).click();
  await page.getByText('Không còn nghi vấn nào chờ kết luận').waitFor();
  await page.goto('/tham-dinh');
  await page.getByRole('link', { name: 'Tổ bầu cử số 05' }).waitFor();
  expect(await page.getByText('01 nghi trùng').count()).toBe(0);
  await page.context().close();
});

it('the head of office hands a queue over, and the receiver finds the record with its PDF', async () => {
  const head = await as('truongphong', '/ban-giao');
  await head.getByRole('button', { name: 'Lập bàn giao' }).click();
  await head
    .getByRole('combobox', { name: 'Bên giao' })
    .selectOption({ label: 'Người thamdinh1 (Chuyên viên thẩm định; 0 hồ sơ chưa xong)' });
  await head
    .getByRole('combobox', { name: 'Bên nhận' })
    .selectOption({ label: 'Người thamdinh2 (Chuyên viên thẩm định; 0 hồ sơ chưa xong)' });
  await head.getByLabel('Lý do').fill('Nghỉ phép từ ngày 18/3/2026.');
  await head.getByRole('button', { name: 'Bàn giao', exact: true }).click();
  await head.getByRole('heading', { name: 'Người thamdinh1 bàn giao cho Người thamdinh2' }).waitFor();
  await head.context().close();
  const receiver = await as('thamdinh2', '/ban-giao');
  await receiver.getByRole('link', { name: 'Người thamdinh1 giao cho Người thamdinh2' }).click();
  const [download] = await Promise.all([
    receiver.waitForEvent('download'),
    receiver.getByRole('link', { name: 'Tải biên bản (PDF)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await receiver.context().close();
});
