import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Environment, EnvironmentReader, parseInstant } from './environment-reader.ts';
import { type ClamdAddress, clamdAddress, type InspectionSettings, inspectionSettings } from './file-settings.ts';
import { type OidcSettings, oidcSettings } from './oidc-settings.ts';
import { StartUpFailure } from './start-up-failure.ts';

/** Every name the service reads from its environment; `.env.example` explains each. */
// biome-ignore format: one list, read across
export const settingNames = [
  'NODE_ENV', 'HOST', 'PORT', 'APP_URL', 'DATABASE_URL', 'DATA_DIR', 'UPLOADS_DIR', 'MAX_FILE_BYTES',
  'MAX_UNZIPPED_BYTES', 'MAX_PARTS', 'MAX_MEGAPIXELS', 'MAX_PDF_PAGES', 'INSPECTION_SECONDS', 'INSPECTION_MEMORY_MB', 'VIRUS_SCAN', 'CLAMD_SOCKET', 'CLAMD_HOST',
  'CLAMD_PORT', 'SESSION_SECRET',
  'SESSION_IDLE_MINUTES', 'SESSION_MAX_HOURS', 'ONE_TIME_PASSWORD_HOURS', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET',
  'OIDC_USERNAME_CLAIM', 'LOG_LEVEL', 'JOBS', 'JOB_RUN_DAYS', 'DEMO', 'APP_CLOCK',
] as const;
export type SettingName = (typeof settingNames)[number];

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the service was told when it started. Everything but this file takes it as an argument and never asks the environment. */
export interface Config {
  /** Runs for real: no demo accounts with a known password, no simulated clock. */
  readonly production: boolean;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The address people reach the service at, for links and QR codes; without it there are none. */
  readonly appUrl: string | undefined;
  /** Undefined: the service runs its own PostgreSQL below `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute. */
  readonly uploadsDir: string;
  /** The most that one uploaded file may weigh, in bytes. */
  readonly maxFileBytes: number;
  /** How far the service looks into foreign files. */
  readonly inspection: InspectionSettings;
  /** Where clamd listens; undefined: nothing is scanned for viruses, in production only by `VIRUS_SCAN=off`. */
  readonly clamd: ClamdAddress | undefined;
  /** Signs session cookies. When nobody gave one it is random, and the start replaces it by the one all replicas share. */
  readonly sessionSecret: string;
  readonly sessionSecretIsGiven: boolean;
  readonly sessionIdleMinutes: number;
  /** A session ends so long after signing in, whatever is done. */
  readonly sessionMaxHours: number;
  /** How long a password from a printed slip is good for. */
  readonly oneTimePasswordHours: number;
  /** The organisation's own sign-in; undefined: only ours. */
  readonly oidc: OidcSettings | undefined;
  readonly logLevel: LogLevel;
  /** Works off the job queue in this process; at least one of the instances on a database must. */
  readonly jobs: boolean;
  /** How long people can look up long jobs that have ended. */
  readonly jobRunDays: number;
  /** Creates the demo campaign and its accounts. */
  readonly demo: boolean;
  /** Where the simulated clock starts; undefined: the real one. */
  readonly clock: Date | undefined;
  /** Absolute: holds `package.json`, `templates/`, `data/`. */
  readonly projectDir: string;
}

/**
 * Reads the whole environment once.
 *
 * @throws {StartUpFailure} that names every faulty setting at once.
 */
export function loadConfig(environment: Environment = process.env, projectDir: string = process.cwd()): Config {
  const read = new EnvironmentReader<SettingName>(environment);
  const production = read.text('NODE_ENV') === 'production';
  const databaseUrl = databaseUrlOf(read);
  const demo = read.choice('DEMO', production || databaseUrl ? '0' : '1', ['0', '1']) === '1';
  const sessionSecret = sessionSecretOf(read);
  const config: Config = {
    production,
    host: read.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.wholeNumber('PORT', 3000, [0, 65_535]),
    appUrl: read.webAddress('APP_URL'),
    databaseUrl,
    dataDir: path.resolve(projectDir, read.text('DATA_DIR') ?? '.data'),
    uploadsDir: path.resolve(projectDir, read.text('UPLOADS_DIR') ?? 'uploads'),
    maxFileBytes: read.wholeNumber('MAX_FILE_BYTES', 25 * 1024 * 1024, [1024, 1024 ** 3]),
    inspection: inspectionSettings(read),
    clamd: clamdAddress(read, production),
    sessionSecret: sessionSecret ?? randomBytes(32).toString('hex'),
    sessionSecretIsGiven: sessionSecret !== undefined,
    sessionIdleMinutes: read.wholeNumber('SESSION_IDLE_MINUTES', 60, [1, 7 * 24 * 60]),
    sessionMaxHours: read.wholeNumber('SESSION_MAX_HOURS', 12, [1, 7 * 24]),
    oneTimePasswordHours: read.wholeNumber('ONE_TIME_PASSWORD_HOURS', 72, [1, 30 * 24]),
    oidc: oidcSettings(read),
    logLevel: read.choice('LOG_LEVEL', 'info', logLevels),
    jobs: read.choice('JOBS', '1', ['0', '1']) === '1',
    jobRunDays: read.wholeNumber('JOB_RUN_DAYS', 365, [1, 3650]),
    demo,
    clock: clockOf(read, { production, demo, projectDir }),
    projectDir,
  };
  if (demo && production) {
    read.fault('DEMO', 'phải là 0 khi NODE_ENV=production, vì ai cũng biết mật khẩu của các tài khoản trình diễn');
  }
  refuseFaults(read.faults);
  return config;
}

function databaseUrlOf(read: EnvironmentReader<SettingName>): string | undefined {
  const url = read.text('DATABASE_URL');
  if (url !== undefined && !/^postgres(ql)?:\/\/./.test(url)) {
    read.fault('DATABASE_URL', 'phải có dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu');
  }
  return url;
}

function sessionSecretOf(read: EnvironmentReader<SettingName>): string | undefined {
  const secret = read.text('SESSION_SECRET');
  if (secret !== undefined && secret.length < 32) read.fault('SESSION_SECRET', 'phải dài ít nhất 32 ký tự ngẫu nhiên');
  return secret;
}

function clockOf(
  read: EnvironmentReader<SettingName>,
  { production, demo, projectDir }: Pick<Config, 'production' | 'demo' | 'projectDir'>,
): Date | undefined {
  const clock = read.instant('APP_CLOCK');
  if (production && read.text('APP_CLOCK') !== undefined) {
    read.fault(
      'APP_CLOCK',
      '(đồng hồ giả lập) không được đặt khi NODE_ENV=production, vì hạn nộp phải tính theo giờ thật',
    );
  }
  return clock ?? (demo && !production ? demoClock(projectDir) : undefined);
}

/** The demo's own day, kept with the demo's data so that no year stands in the code. */
function demoClock(projectDir: string): Date | undefined {
  const demo: { clock: string } = JSON.parse(readFileSync(path.join(projectDir, 'data', 'demo.json'), 'utf8'));
  return parseInstant(demo.clock);
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new StartUpFailure(
    `Cấu hình chưa đúng:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    'Hãy sửa các biến môi trường trên (xem giải thích trong .env.example) rồi khởi động lại.',
  );
}
