import type { Browser, Page } from 'playwright-core';
import { type Agent, testPassword } from '../support/people.ts';
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

const draft = 'dang-soan-2026';
let testApp: TestApp;
let browser: Browser;
let head: Agent;

beforeAll(async () => {
  testApp = await startTestApp({ ticking: true });
  const world = await createWorld(testApp);
  head = await world.as('truongphong');
  await world.person('tbc05');
  await head.post('/api/campaigns').send({ preset: 'cao-loc-2026', code: draft }).expect(201);
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

/** Answers through the service what a test does not look at. */
async function answerTheRest(): Promise<void> {
  const { body } = await head.get(`/api/campaigns/${draft}`).expect(200);
  for (const { id, answer, options, mayBePending } of body.questions) {
    if (answer !== null) continue;
    const given = mayBePending ? null : options[0].key;
    await head
      .put(`/api/campaigns/${draft}/questions/${id}`)
      .send({ answer: given, basis: 'Kết luận cuộc họp ngày 02/02/2026' })
      .expect(200);
  }
}

it('a draft says how many questions are open, and takes an answer only with its basis', async () => {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'truongphong', testPassword, `/dot/${draft}`);
  const open = page.getByRole('button', { name: 'Mở đợt', exact: true });
  await open.waitFor();
  expect(await open.getAttribute('aria-disabled')).toBe('true');
  await page.getByText(/Còn \d\d câu hỏi cơ quan chưa chốt/).waitFor();
  await expectWhole(page, 'campaign-draft-desk');
  const first = page.getByRole('region', { name: 'Câu hỏi cần cơ quan chốt' }).locator('li').first();
  await first.getByRole('radio', { name: /Mỗi tổ chức không quá 02/ }).check();
  await first.getByRole('button', { name: 'Lưu câu trả lời' }).click();
  await first.getByRole('alert').waitFor(); // no basis
  await first.getByRole('textbox', { name: /Căn cứ/ }).fill('Thông báo số 12/TB-UBND ngày 02/02/2026');
  await first.getByRole('button', { name: 'Lưu câu trả lời' }).click();
  await first.getByText('Căn cứ: Thông báo số 12/TB-UBND').waitFor();
  await page.context().close();
});

it('a draft with every question answered opens when its code has been typed', async () => {
  await answerTheRest();
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'truongphong', testPassword, `/dot/${draft}`);
  await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mở đợt' }).click();
  await dialog.getByText(`Hãy gõ đúng mã đợt: ${draft}`).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Gõ mã đợt để xác nhận' }).fill(draft);
  await dialog.getByRole('button', { name: 'Mở đợt' }).click();
  await page.getByText('Đang áp dụng quy định phiên bản 1.').waitFor();
  await page.context().close();
});

it('a changed date is a new version with its reason, read in words', async () => {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'truongphong', testPassword, '/dot/cao-loc-2026/sua');
  const cutoff = page.getByRole('group', { name: /^Hạn gửi hồ sơ đề nghị/ });
  await cutoff.getByRole('textbox', { name: 'Ngày', exact: true }).fill('20/03/2026');
  await page.keyboard.press('Tab');
  await expectWhole(page, 'plan-change-desk');
  await page.getByRole('button', { name: 'Ban hành phiên bản mới' }).click();
  await page.getByRole('alert').waitFor(); // no reason
  await page.getByRole('textbox', { name: 'Lý do sửa' }).fill('Tỉnh lùi hạn trình hồ sơ thêm hai ngày.');
  await page.getByRole('button', { name: 'Ban hành phiên bản mới' }).click();
  await page.getByRole('link', { name: /Xem các phiên bản/ }).click();
  await page.getByText(/ngày: trước là «18\/03\/2026», nay là «20\/03\/2026»/).waitFor();
  await page.getByText(/Tỉnh lùi hạn trình hồ sơ/).waitFor();
  await expectWhole(page, 'rule-books-desk');
  await page.context().close();
});

it('a faulty patch names every fault and changes nothing', async () => {
  const page = await openPage(browser, testApp.url);
  await signInOnPage(page, 'truongphong', testPassword, '/dot/cao-loc-2026/sua');
  await page.getByText('Nâng cao: viết phần cần sửa').click();
  await page
    .getByRole('textbox', { name: /Phần cần sửa/ })
    .fill('{"settings": {"publicationDays": -1, "minNonLeadershipPercent": 400}}');
  await page.getByRole('textbox', { name: 'Lý do sửa' }).fill('Thử sửa sai để xem phần mềm nói gì.');
  await page.getByRole('button', { name: 'Ban hành phiên bản mới' }).click();
  await page.getByText(/Kế hoạch có \d+ lỗi:/).waitFor();
  expect(await page.getByText(/settings\.publicationDays/).count()).toBeGreaterThan(0);
  await page.context().close();
});

it('a unit reads the plan with its clauses on a phone, finds without diacritics, and is offered nothing else', async () => {
  const page = await openPage(browser, testApp.url, { viewport: phone });
  await signInOnPage(page, 'tbc05', testPassword, '/dot/cao-loc-2026');
  await page.getByRole('searchbox', { name: 'Tìm trong kế hoạch' }).fill('ty le cu tri');
  await page.getByText('«Có tỷ lệ cử tri đi bầu cử đạt từ 98% trở lên»').first().waitFor();
  await page.getByRole('heading', { name: 'Giấy tờ', exact: true }).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /Đóng đợt|Mở đợt/ }).count()).toBe(0);
  await page.getByRole('searchbox', { name: 'Tìm trong kế hoạch' }).fill('');
  await page.getByRole('heading', { name: 'Giấy tờ', exact: true }).waitFor();
  await expectWhole(page, 'campaign-open-phone');
  await page.context().close();
});
