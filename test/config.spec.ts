import path from 'node:path';
import { loadConfig } from '../src/config.ts';
import { StartUpFailure } from '../src/start-up-failure.ts';

/** The names of the settings that the refusal speaks of, in its order. */
function faultyNames(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(StartUpFailure);
    return [...(error as StartUpFailure).problem.matchAll(/^ {2}- ([A-Z_]+) /gm)].map(([, name]) => name ?? '');
  }
}

it('an empty environment is a demo on this machine alone', () => {
  const { sessionSecret, clock, ...config } = loadConfig({});
  expect(config).toEqual({
    production: false,
    host: '127.0.0.1',
    port: 3000,
    appUrl: undefined,
    databaseUrl: undefined,
    dataDir: path.resolve('.data'),
    uploadsDir: path.resolve('uploads'),
    maxFileBytes: 26_214_400,
    inspection: {
      limits: { maxUnzippedBytes: 209_715_200, maxParts: 2000, maxPixels: 100_000_000, maxPdfPages: 500 },
      seconds: 20,
      memoryMb: 256,
    },
    clamd: undefined,
    sessionSecretIsGiven: false,
    sessionIdleMinutes: 60,
    sessionMaxHours: 12,
    oneTimePasswordHours: 72,
    oidc: undefined,
    logLevel: 'info',
    jobs: true,
    jobRunDays: 365,
    demo: true,
    projectDir: process.cwd(),
  });
  expect(sessionSecret).toMatch(/^[0-9a-f]{64}$/);
  expect(clock?.toISOString()).toBe('2026-03-17T01:00:00.000Z');
});

it('production listens everywhere, by the real clock and without demo', () => {
  const { host, demo, clock, production } = loadConfig({ NODE_ENV: 'production', VIRUS_SCAN: 'off' });
  expect({ host, demo, clock, production }).toEqual({
    host: '0.0.0.0',
    demo: false,
    clock: undefined,
    production: true,
  });
});

it.each([
  [{}, true],
  [{ DATABASE_URL: 'postgres://a@b/c' }, false],
  [{ DATABASE_URL: 'postgres://a@b/c', DEMO: '1' }, true],
  [{ NODE_ENV: 'production', VIRUS_SCAN: 'off' }, false],
  [{ DEMO: '0' }, false],
  [{ NODE_ENV: 'test' }, true],
])('%j runs as a demo: %s', (environment, demo) => {
  const config = loadConfig(environment);
  expect([config.demo, config.clock !== undefined]).toEqual([demo, demo]);
});

it('every setting given is taken as given, directories from the project’s', () => {
  const given = loadConfig(
    {
      HOST: '::1',
      PORT: '0',
      APP_URL: 'https://khenthuong.example.vn/app/',
      DATABASE_URL: 'postgresql://a:b@c:6432/d?sslmode=require',
      DATA_DIR: '../data',
      UPLOADS_DIR: '/srv/uploads',
      MAX_FILE_BYTES: '1048576',
      MAX_UNZIPPED_BYTES: '2097152',
      MAX_PARTS: '60',
      MAX_MEGAPIXELS: '50',
      MAX_PDF_PAGES: '9',
      INSPECTION_SECONDS: '5',
      INSPECTION_MEMORY_MB: '128',
      VIRUS_SCAN: 'clamd',
      CLAMD_HOST: '10.0.0.5',
      CLAMD_PORT: '3311',
      SESSION_SECRET: 'x'.repeat(32),
      SESSION_IDLE_MINUTES: '15',
      SESSION_MAX_HOURS: '8',
      ONE_TIME_PASSWORD_HOURS: '24',
      OIDC_ISSUER: 'https://dangnhap.example.vn',
      OIDC_CLIENT_ID: 'khen-thuong',
      OIDC_CLIENT_SECRET: 'bi-mat',
      OIDC_USERNAME_CLAIM: 'uid',
      LOG_LEVEL: 'warn',
      JOBS: '0',
      JOB_RUN_DAYS: '30',
      APP_CLOCK: '2026-03-18T23:59:59.999+07:00',
    },
    path.resolve('/srv/app'),
  );
  expect(given).toEqual({
    production: false,
    host: '::1',
    port: 0,
    appUrl: 'https://khenthuong.example.vn/app',
    databaseUrl: 'postgresql://a:b@c:6432/d?sslmode=require',
    dataDir: '/srv/data',
    uploadsDir: '/srv/uploads',
    maxFileBytes: 1_048_576,
    inspection: {
      limits: { maxUnzippedBytes: 2_097_152, maxParts: 60, maxPixels: 50_000_000, maxPdfPages: 9 },
      seconds: 5,
      memoryMb: 128,
    },
    clamd: { host: '10.0.0.5', port: 3311 },
    sessionSecret: 'x'.repeat(32),
    sessionSecretIsGiven: true,
    sessionIdleMinutes: 15,
    sessionMaxHours: 8,
    oneTimePasswordHours: 24,
    oidc: {
      issuer: 'https://dangnhap.example.vn',
      clientId: 'khen-thuong',
      clientSecret: 'bi-mat',
      usernameClaim: 'uid',
    },
    logLevel: 'warn',
    jobs: false,
    jobRunDays: 30,
    demo: false,
    clock: new Date('2026-03-18T16:59:59.999Z'),
    projectDir: '/srv/app',
  });
});

it('a value of blanks is as good as none', () => {
  expect(loadConfig({ PORT: ' ', APP_CLOCK: '', DATABASE_URL: '' }).port).toBe(3000);
});

it.each([
  ['PORT', ['-1', '65536', '3000.5', 'abc', '0x10', '1e3']],
  ['JOBS', ['no', '2']],
  ['DEMO', ['yes', '2', 'true']],
  ['APP_URL', ['khenthuong.vn', 'ftp://x.vn', 'https://', 'https://x.vn/?a=1', 'https://x.vn/#a', 'https://a b.vn']],
  ['DATABASE_URL', ['mysql://a@b/c', 'postgres://', 'localhost']],
  ['MAX_FILE_BYTES', ['0', '25MB', '9999999999']],
  ['MAX_UNZIPPED_BYTES', ['0', '2GB']],
  ['MAX_PARTS', ['49', '65536']],
  ['MAX_MEGAPIXELS', ['0', '1001']],
  ['MAX_PDF_PAGES', ['0', '10001']],
  ['INSPECTION_SECONDS', ['0', '601']],
  ['INSPECTION_MEMORY_MB', ['63', '4097']],
  ['VIRUS_SCAN', ['no', 'OFF', 'clamd']],
  ['CLAMD_PORT', ['0', '65536']],
  ['SESSION_SECRET', ['x'.repeat(31)]],
  ['SESSION_IDLE_MINUTES', ['0', '10081']],
  ['SESSION_MAX_HOURS', ['0', '169']],
  ['ONE_TIME_PASSWORD_HOURS', ['0', '721']],
  ['JOB_RUN_DAYS', ['0', '3651']],
  ['LOG_LEVEL', ['loud', 'INFO']],
  ['APP_CLOCK', ['2026-03-17', '2026-03-17T08:00:00', '2026-02-30T08:00:00+07:00', '2026-03-17T25:00:00Z', 'hôm nay']],
])('%s refuses what it cannot mean', (name, values) => {
  expect(values.map((value) => faultyNames({ [name]: value }))).toEqual(values.map(() => [name]));
});

it('all faults are told at once', () => {
  const names = faultyNames({ NODE_ENV: 'production', PORT: 'x', LOG_LEVEL: 'x', DATABASE_URL: 'x', APP_URL: 'x' });
  expect([...names].sort()).toEqual(['APP_URL', 'DATABASE_URL', 'LOG_LEVEL', 'PORT', 'VIRUS_SCAN']);
});

const scanned = { CLAMD_HOST: 'a' };

it('a simulated clock, or accounts whose password everybody knows, never run in production', () => {
  expect(faultyNames({ ...scanned, NODE_ENV: 'production', APP_CLOCK: '2026-03-17T08:00:00+07:00' })).toEqual([
    'APP_CLOCK',
  ]);
  expect(faultyNames({ ...scanned, NODE_ENV: 'production', DEMO: '1' })).toEqual(['DEMO']);
});

it('clamd listens on a socket or on a host, never on both', () => {
  expect(loadConfig({ CLAMD_SOCKET: '/run/clamd' }).clamd).toEqual({ path: '/run/clamd' });
  expect(loadConfig({ CLAMD_HOST: 'a' }).clamd).toEqual({ host: 'a', port: 3310 });
  expect(faultyNames({ CLAMD_SOCKET: '/run/clamd', CLAMD_HOST: 'a' })).toEqual(['CLAMD_HOST']);
});

it('in production nothing goes unscanned by forgetting it: there is a scanner, or somebody has said that there is none', () => {
  const production = (environment: Record<string, string>) => ({ NODE_ENV: 'production', ...environment });
  expect(faultyNames(production({}))).toEqual(['VIRUS_SCAN']);
  expect(loadConfig(production({ VIRUS_SCAN: 'off' })).clamd).toBeUndefined();
  expect(loadConfig(production({ CLAMD_SOCKET: '/run/clamd' })).clamd).toEqual({ path: '/run/clamd' });
  expect(faultyNames(production({ VIRUS_SCAN: 'off', CLAMD_HOST: 'a' }))).toEqual(['VIRUS_SCAN']);
});

it.each([
  ['half a set', { OIDC_ISSUER: 'https://a.vn' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  ['plain http over the network', { OIDC_ISSUER: 'http://a.vn' }, ['OIDC_ISSUER']],
  ['what is no address', { OIDC_ISSUER: 'a.vn' }, ['OIDC_ISSUER']],
  ['plain http on this machine', { OIDC_ISSUER: 'http://127.0.0.1:9000' }, []],
])('a sign-in elsewhere by %s is at fault in %j', (what, environment, names) => {
  const rest: Record<string, string> = what === 'half a set' ? {} : { OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  expect([...faultyNames({ ...environment, ...rest })].sort()).toEqual(names);
});
