import type { Browser, Page } from 'playwright-core';
import { draft, person, pollingCollective, submit } from '../support/drafts.ts';
import { type Agent, testPassword } from '../support/people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { accessibilityFaults, keepScreenshot, openBrowser, openPage, signInOnPage } from './support/browser.ts';
import { sheetOf, waitUntilSaved } from './support/dossiers.ts';

let testApp: TestApp;
let world: World;
let browser: Browser;
let tbc05: Agent;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  world = await createWorld(testApp);
  tbc05 = await world.as('tbc05');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await testApp.close();
});

async function openDossier(username: string, id: string): Promise<Page> {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, username, testPassword, `/ho-so/${id}`);
  await page.locator('.standing').waitFor();
  return page;
}
/** For this file's remaining tests: the clock never goes back. */
function passTheCutoff(): void {
  const late = new Date('2026-03-19T00:00:01+07:00');
  if (testApp.clock.now() < late) testApp.clock.moveTo(late);
}
const postOf = (page: Page, name: string) => sheetOf(page, name).getByLabel('Chức vụ', { exact: true });

it('two windows that change the same field both see both versions, and a person chooses', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Quang Thiện')] });
  const [one, other] = [await openDossier('tbc05', id), await openDossier('tbc05', id)];
  await postOf(one, 'Nông Quang Thiện').fill('Tổ trưởng');
  await waitUntilSaved(one);
  await postOf(other, 'Nông Quang Thiện').fill('Tổ phó');
  await other.getByText('Có hai bản khác nhau', { exact: true }).waitFor();
  const versions = other.locator('.versions');
  expect(await versions.locator('.version').allTextContents()).toEqual(['Tổ phó', 'Tổ trưởng']);
  await keepScreenshot(other, 'dossier-two-versions');
  expect(await accessibilityFaults(other)).toEqual([]);
  expect((await tbc05.get(`/api/dossiers/${id}`)).body.nominees[0].position).toBe('Tổ trưởng');
  await other.getByRole('button', { name: 'Giữ bản đang nhập: Chức vụ' }).click();
  await waitUntilSaved(other);
  expect((await tbc05.get(`/api/dossiers/${id}`)).body.nominees[0].position).toBe('Tổ phó');
  await one.context().close();
  await other.context().close();
});

it('what is typed without a line is kept through a reload and saved when the line is back', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Vi Thị Bích Hường')] });
  const page = await openDossier('tbc05', id);
  await page.route('**/api/nominees/**', (route) => route.abort());
  await postOf(page, 'Vi Thị Bích Hường').fill('Thư ký');
  await page.getByText(/Chưa lưu được lên máy chủ/).waitFor();
  await page.reload();
  await page.unroute('**/api/nominees/**');
  await waitUntilSaved(page);
  expect((await tbc05.get(`/api/dossiers/${id}`)).body.nominees[0].position).toBe('Thư ký');
  await page.context().close();
});

it('a session that ends in the middle of a form costs nothing that was typed', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Hoàng Thị Én')] });
  const page = await openDossier('tbc05', id);
  await page.waitForLoadState('networkidle'); // an answer under way would bring the session back
  await testApp.db.query('delete from sessions');
  await postOf(page, 'Hoàng Thị Én').fill('Tổ phó');
  const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await again.getByLabel('Mật khẩu', { exact: true }).fill(testPassword);
  await keepScreenshot(page, 'dossier-session-end');
  await again.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await again.waitFor({ state: 'hidden' });
  await waitUntilSaved(page);
  expect((await tbc05.get(`/api/dossiers/${id}`)).body.nominees[0].position).toBe('Tổ phó');
  await page.context().close();
});

it('a dossier whose sending broke is looked up, and found to have come: it is not sent twice', async () => {
  const tbc06 = await world.as('tbc06');
  const { id } = await draft(tbc06, world, { unit: 'TBC06', nominees: [person('Nông Văn Sáu')] });
  const page = await openDossier('tbc06', id);
  let sendings = 0;
  await page.route('**/submit', async (route) => {
    sendings++;
    await route.fetch(); // the service has it, the answer is lost
    await route.abort();
  });
  await page.getByRole('checkbox', { name: /vẫn gửi cho kịp hạn/ }).check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByRole('article', { name: /Phiếu ghi nhận PGN/ }).waitFor();
  expect([sendings, (await tbc06.get(`/api/dossiers/${id}`)).body.submissions.length]).toEqual([1, 1]);
  await page.context().close();
});

it('what the plan refuses is said with its clause, and cannot be put off: quota, and a turnout of 97,99 %', async () => {
  const tbc03 = await world.as('tbc03');
  const people = ['Một', 'Hai', 'Ba'].map((name) => person(`Nông Văn ${name}`));
  const nominees = [pollingCollective('Tổ bầu cử số 03'), ...people];
  const { id } = await draft(tbc03, world, { unit: 'TBC03', nominees });
  const page = await openDossier('tbc03', id);
  const refusing = page.locator('#kiem-tra-va-gui').getByText(/^Phải sửa mới gửi được/);
  await refusing.waitFor();
  const list = page.locator('#kiem-tra-va-gui ol.blockers').first();
  expect(await list.getByText(/3\.919\/3\.999/).count()).toBe(1);
  expect(await list.getByText(/mục IV\.5 của kế hoạch/).count()).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Gửi hồ sơ' }).getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByRole('checkbox', { name: /vẫn gửi/ }).count()).toBe(0);
  await keepScreenshot(page, 'dossier-refused');
  await page.context().close();
});

it('a name is corrected when the other side confirms, with both versions side by side', async () => {
  const tbc08 = await world.as('tbc08');
  const { id } = await draft(tbc08, world, { unit: 'TBC08', nominees: [person('Lăng Văn Hoang')] });
  await submit(tbc08, id);
  const unit = await openDossier('tbc08', id);
  await unit.getByRole('button', { name: /^Đề nghị đính chính: / }).click();
  await unit.getByLabel('Giá trị đúng').fill('Lăng Văn Hoàng');
  await unit.getByLabel('Lý do và căn cứ').fill('Biên bản gõ nhầm, đối chiếu theo căn cước.');
  await unit.getByRole('button', { name: 'Gửi đề nghị đính chính' }).click();
  await unit.getByText(/Chờ bên kia xác nhận/).waitFor();
  await unit.context().close();
  await world.as('thamdinh1');
  const office = await openDossier('thamdinh1', id);
  await office.getByText('Lăng Văn Hoàng').first().waitFor();
  await keepScreenshot(office, 'dossier-correction');
  await office.getByRole('button', { name: 'Xác nhận đính chính' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Xác nhận đính chính' }).click();
  await office.getByText(/Đã xác nhận/).waitFor();
  expect((await tbc08.get(`/api/dossiers/${id}`)).body.nominees[0].name).toBe('Lăng Văn Hoàng');
  await office.context().close();
});

it('a returned dossier says why and until when, opens the ticked items alone, and is sent again after the cut-off', async () => {
  const tbc07 = await world.as('tbc07');
  const { id, nominees } = await draft(tbc07, world, { unit: 'TBC07', nominees: [person('Nông Văn Bảy')] });
  await submit(tbc07, id);
  const office = await world.as('thamdinh1');
  const { version } = (await office.get(`/api/dossiers/${id}`)).body;
  const items = [{ nomineeId: nominees[0], field: 'position', note: 'Ghi rõ chức vụ trong tổ bầu cử.' }];
  const reason = 'Chức vụ ghi chưa đúng với danh sách của tổ bầu cử.';
  const demand = { version, reason, items, mendBy: '2026-03-25T17:00:00+07:00' };
  await office.post(`/api/dossiers/${id}/return`).send(demand).expect(200);
  passTheCutoff();
  const page = await openDossier('tbc07', id);
  await page.getByText(/^Yêu cầu bổ sung, hoàn thiện: trước 17:00 ngày 25\/03\/2026/).waitFor();
  await page.getByText(reason).first().waitFor();
  const sheet = sheetOf(page, 'Nông Văn Bảy');
  expect(await sheet.getByRole('textbox').count()).toBe(1);
  await keepScreenshot(page, 'dossier-returned');
  expect(await accessibilityFaults(page)).toEqual([]);
  await postOf(page, 'Nông Văn Bảy').fill('Ủy viên tổ bầu cử');
  await waitUntilSaved(page);
  await page.getByRole('checkbox', { name: /vẫn gửi cho kịp hạn/ }).check();
  await page.getByRole('button', { name: 'Gửi lại hồ sơ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByText(/^ĐÃ GỬI – gửi lúc/).waitFor();
  expect(await page.getByText(/^02, thay phiếu PGN-/).count()).toBe(1);
  await page.context().close();
});

it('after the cut-off the page says so by the clock of the service, with the clause, and what was typed stays', async () => {
  const { id } = await draft(tbc05, world, { unit: 'TBC05', nominees: [person('Nông Văn Muộn')] });
  passTheCutoff();
  const page = await openDossier('tbc05', id);
  expect(await page.locator('.standing').textContent()).toMatch(/^QUÁ HẠN, CHƯA GỬI/);
  await page.getByText(/Hồ sơ đến lúc .* hạn là/).waitFor();
  expect(await page.getByRole('button', { name: 'Gửi hồ sơ' }).getAttribute('aria-disabled')).toBe('true');
  expect(await sheetOf(page, 'Nông Văn Muộn').getByLabel('Họ và tên').inputValue()).toBe('Nông Văn Muộn');
  await keepScreenshot(page, 'dossier-late');
  await page.context().close();
});
