import { browser, startTestApp, type TestApp } from '../support/test-app.ts';
import { createWorld } from '../support/world.ts';

const headersOf = async (testApp: TestApp, path: string) => (await browser(testApp).get(path)).headers;

it.each([
  ['', false],
  ['http://khenthuong.example.vn', false],
  ['https://khenthuong.example.vn', true],
])('at the address «%s» browsers are bound to TLS: %s', async (address, bound) => {
  const testApp = await startTestApp({ settings: { APP_URL: address } });
  for (const path of ['/api/clock', '/api/docs']) {
    const headers = await headersOf(testApp, path);
    expect([path, String(headers['content-security-policy']).includes('upgrade-insecure-requests')]).toEqual([
      path,
      bound,
    ]);
    expect([path, headers['strict-transport-security']]).toEqual([path, bound ? 'max-age=31536000' : undefined]);
  }
  await testApp.close();
});

describe('an answer', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startTestApp();
  });
  afterAll(() => testApp.close());

  it('is kept by no browser and no proxy: the next person at the desk finds nothing', async () => {
    const agent = await (await createWorld(testApp)).as('tbc05');
    for (const path of ['/api/auth/me', '/api/campaigns', '/api/dossiers', '/api/khong-co']) {
      const { headers } = await agent.get(path);
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });
});
