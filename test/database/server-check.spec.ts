import { type AddressInfo, createServer } from 'node:net';
import { connectToServer } from '../../src/database/server-check.ts';

const password = 'bi-mat';
const urlTo = (place: string): string => `postgres://ai:${password}@${place}`;

async function refusalFor(url: string): Promise<string> {
  const failure = await connectToServer({ url }).then(
    () => new Error('connected'),
    (error: Error) => error,
  );
  return failure.message;
}

it('a server that is not there is told with its place', async () => {
  expect(await refusalFor(urlTo('127.0.0.1:1/csdl'))).toBe(
    'Không kết nối được cơ sở dữ liệu ở 127.0.0.1:1/csdl (connect ECONNREFUSED 127.0.0.1:1). Hãy kiểm tra máy chủ PostgreSQL đang chạy, địa chỉ trong DATABASE_URL và tường lửa.',
  );
});

it('a database, or a user, that the server does not have is told by name', async () => {
  const socket = encodeURIComponent(process.env.TEST_PG_HOST ?? '');
  expect(await refusalFor(`postgres://${process.env.TEST_PG_USER}@${socket}/khong_co`)).toMatch(
    /^Máy chủ PostgreSQL không có cơ sở dữ liệu khong_co\. Hãy tạo nó/,
  );
  expect(await refusalFor(`postgres://nguoi_la@${socket}/postgres`)).toMatch(/không nhận người dùng nguoi_la/);
});

it('an address that cannot be read is told without quoting it', async () => {
  const message = await refusalFor(urlTo('x:năm/y'));
  expect(message).toMatch(/^Không đọc được địa chỉ trong DATABASE_URL\./);
  expect(message).not.toContain(password);
});

/** Speaks just enough of PostgreSQL's protocol to let anybody in and name a version. */
async function serverOfVersion(version: string) {
  const message = (kind: string, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5, kind);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const text = Buffer.from(version);
  const column = Buffer.concat([
    Buffer.from('\0\x01server_version\0'),
    Buffer.alloc(6),
    Buffer.from([0, 0, 0, 25]),
    Buffer.alloc(8),
  ]);
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, text.length]), text]);
  const ready = message('Z', Buffer.from('I'));
  const letIn = Buffer.concat([message('R', Buffer.alloc(4)), ready]);
  const answer = Buffer.concat([message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), ready]);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => socket.write(data[0] === 0 ? letIn : data[0] === 0x51 ? answer : ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

it.each([
  ['14.22', false],
  ['9.6.24', false],
  ['15.0', true],
  ['18.4 (Debian 18.4-1)', true],
])('a server of version %s is new enough: %s', async (version, isNewEnough) => {
  const server = await serverOfVersion(version);
  const address = `127.0.0.1:${server.port}/csdl`;
  if (isNewEnough) await (await connectToServer({ url: urlTo(address) })).end();
  else {
    expect(await refusalFor(urlTo(address))).toBe(
      `Máy chủ PostgreSQL ở ${address} là phiên bản ${version}, quá cũ. Hãy nâng cấp lên PostgreSQL 15 trở lên, hoặc đặt DATABASE_URL tới một máy chủ khác.`,
    );
  }
  server.close();
});
