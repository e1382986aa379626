import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { handIn, type HandedIn, recordPaper, tickEverything } from '../support/appraisal.ts';
import { person, pollingCollective } from '../support/drafts.ts';
import { testPassword } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { accessibilityFaults, keepScreenshot, openBrowser, openPage, signInOnPage } from './support/browser.ts';

let testApp: TestApp;
let world: World;
let browser: Browser;
let complete: HandedIn;
let simple: HandedIn;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  const office = await world.as('thamdinh1');
  await world.person('truongphong');
  complete = await handIn(
    world,
    { unit: 'TBC05', nominees: [pollingCollective('Tổ bầu cử số 05'), person('Nông Quang Thiện')] },
    true,
  );
  await recordPaper(office, complete.id, complete.nominees);
  await tickEverything(office, complete.id);
  simple = await handIn(world, { unit: 'TBC06', nominees: [person('Hoàng Văn Hòa'), person('Vi Thị Bích Hường')] });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

async function as(username: string, path: string): Promise<Page> {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, username, testPassword, path);
  return page;
}

const said = (page: Page) => page.getByText('Có thay đổi chưa ghi.', { exact: true }).filter({ visible: true });

it('the queue is found without diacritics, walked and opened by keyboard, and says its keys', async () => {
  const page = await as('thamdinh1', '/tham-dinh');
  await page.getByRole('link', { name: 'Tổ bầu cử số 05' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Mở hồ sơ đang chọn').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.keyboard.type('hoang van hoa');
  await page.getByRole('link', { name: 'Tổ bầu cử số 05' }).waitFor({ state: 'hidden' });
  await page.getByLabel(/^Tìm theo tên/).fill('');
  await page.getByRole('link', { name: 'Tổ bầu cử số 05' }).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Thẩm định: Tổ bầu cử số 05' }).waitFor();
  await page.context().close();
});

it('a dossier is appraised by keyboard beside its papers, taken in, and stands in the council’s Excel list', async () => {
  const page = await as('thamdinh1', `/tham-dinh/${complete.id}`);
  await page.getByRole('region', { name: 'Giấy tờ đang xem' }).locator('iframe').first().waitFor();
  await keepScreenshot(page, 'appraisal-desk');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Ghi «đạt» cho các mục còn lại' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  for (const name of ['Tổ bầu cử số 05', 'Nông Quang Thiện']) {
    await page
      .getByRole('list', { name: 'Các trường hợp' })
      .getByRole('button', { name: new RegExp(name) })
      .click();
    const sheet = page.getByRole('region', { name, exact: true });
    await sheet.getByLabel('Đủ điều kiện', { exact: true }).check();
    await sheet.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click();
    await sheet.getByText('Đủ điều kiện', { exact: true }).first().waitFor();
    await said(page).waitFor({ state: 'hidden' });
  }
  await page.getByText('Không còn gì cản việc tiếp nhận hồ sơ.').waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải danh sách trình Hội đồng (Excel)' }).click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const cells: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(({ value }) => cells.push(JSON.stringify(value)))));
  expect(cells.some((text) => text.includes('Nông Quang Thiện'))).toBe(true);
  await page.context().close();
});

it('one key says a verdict, and a change from elsewhere is shown while what was said stays', async () => {
  const page = await as('thamdinh1', `/tham-dinh/${simple.id}`);
  const sheet = page.getByRole('region', { name: 'Hoàng Văn Hòa', exact: true });
  await sheet.waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  expect(await sheet.getByRole('button', { name: 'Đạt' }).first().getAttribute('aria-pressed')).toBe('true');
  await sheet.getByLabel('Ghi chú kết luận').fill('Đã đối chiếu biên bản họp xét.');
  const other = await world.as('thamdinh2');
  const [nominee] = simple.nominees;
  const { version } = (await other.get(`/api/nominees/${nominee}`)).body;
  const verdicts = [{ criterion: 'G.CN.0', outcome: 'needs-review', note: 'Xem lại.' }];
  await other
    .put(`/api/nominees/${nominee}/appraisal`)
    .send({ version, verdicts, conclusion: 'undecided' })
    .expect(200);
  await sheet.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click();
  await sheet.getByText('Trường hợp này vừa được thay đổi ở nơi khác').waitFor();
  expect(await sheet.getByLabel('Ghi chú kết luận').inputValue()).toBe('Đã đối chiếu biên bản họp xét.');
  await sheet.getByRole('button', { name: 'Tiếp tục trên bản mới' }).click();
  await sheet.getByRole('button', { name: 'Ghi kết quả thẩm định' }).click();
  await said(page).waitFor({ state: 'hidden' });
  await page.context().close();
});

it('a nominee is held with a reason and goes on by a written conclusion', async () => {
  const page = await as('thamdinh1', `/tham-dinh/${simple.id}`);
  const sheet = page.getByRole('region', { name: 'Hoàng Văn Hòa', exact: true });
  await sheet.getByRole('button', { name: 'Tạm dừng xem xét' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Hãy ghi ít nhất 20 ký tự.').waitFor();
  await dialog.getByRole('textbox').fill('Đang chờ kết luận kiểm tra của Đảng ủy xã.');
  await dialog.getByRole('button', { name: 'Tạm dừng' }).click();
  await sheet.getByRole('button', { name: 'Cho xem xét tiếp' }).click();
  await dialog.getByRole('textbox').fill('Thông báo số 12-TB/UBKT ngày 20/3/2026: không có vi phạm.');
  await dialog.getByRole('button', { name: 'Cho xem xét tiếp' }).click();
  await sheet.getByRole('button', { name: 'Tạm dừng xem xét' }).waitFor();
  await sheet.getByText('Quá trình thẩm định').click();
  await sheet
    .getByText(/Thông báo số 12-TB/)
    .first()
    .waitFor();
  await page.context().close();
});

it('a dossier is returned with ticked items and a date', async () => {
  const page = await as('thamdinh1', `/tham-dinh/${simple.id}`);
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Hãy đánh dấu ít nhất một mục cần bổ sung.').waitFor();
  await dialog.getByRole('button', { name: /^Đánh dấu \d+ giấy tờ còn thiếu$/ }).click();
  await dialog.getByLabel('Lý do, đơn vị đọc được').fill('Hồ sơ còn thiếu giấy tờ, đề nghị bổ sung đủ.');
  await dialog.getByLabel('Bổ sung trước ngày').fill('25/03/2026');
  await keepScreenshot(page, 'appraisal-return');
  await dialog.getByLabel('Bổ sung trước giờ').focus();
  await dialog.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const { state, returns } = (await (await world.as('thamdinh1')).get(`/api/dossiers/${simple.id}`)).body;
  expect([state, returns[0].mendBy, returns[0].items.length > 3]).toEqual([
    'returned',
    '2026-03-25T10:00:00.000Z',
    true,
  ]);
  await page.context().close();
});
