import 'reflect-metadata';
import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { CampaignClock } from './campaign-clock.ts';
import { type Config, loadConfig } from './config.ts';
import { configureApp } from './configure-app.ts';
import type { DatabaseConnection } from './database/data-source.ts';
import { type OpenDatabase, openDatabase } from './database/opening.ts';
import { sharedSecret } from './database/shared-secret.ts';
import { makeWritable } from './directories.ts';
import { officialTimeZone } from './domain/local-time.ts';
import { listen, stopListening } from './listening.ts';
import { SetupService } from './modules/identity/setup.service.ts';
import { errorText, StartUpFailure } from './start-up-failure.ts';
import { keepHeapThrifty } from './thrifty-heap.ts';

/** How long requests under way may take to finish once the service is told to stop. */
const patienceMs = 10_000;

async function start(): Promise<void> {
  const asked = loadConfig();
  useUploads(asked.uploadsDir);
  const database = await openDatabase(asked);
  let app: NestExpressApplication | undefined;
  try {
    const config = await withSharedSecret(asked, database.connection);
    app = await createApp(config, database.connection);
    const notes = await firstWords(app, config);
    const address = await listen(app.getHttpServer() as Server, config);
    stopWhenTold(app, database);
    keepHeapThrifty();
    process.stdout.write(banner(config, address, { database, clock: app.get(CampaignClock), notes }));
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
}

/** What the first people need: the demo's accounts, or the token that makes the first administrator. */
async function firstWords(app: NestExpressApplication, config: Config): Promise<string[]> {
  if (config.demo) return (await import('./tools/seed/demo.ts')).seedDemo(app);
  const token = await app.get(SetupService).ensureSetupToken();
  return token ? [`Mã thiết lập dùng một lần, để tạo quản trị viên đầu tiên: ${token}`] : [];
}

function useUploads(directory: string): void {
  try {
    makeWritable(directory, 0o700);
  } catch (error) {
    throw new StartUpFailure(
      `Không ghi được vào thư mục tệp tải lên ${directory} (${errorText(error)}).`,
      'Hãy kiểm tra quyền ghi của thư mục, hoặc đặt UPLOADS_DIR tới một thư mục khác.',
    );
  }
}

/** Replicas must accept each other's session cookies without anybody configuring it. */
async function withSharedSecret(config: Config, connection: DatabaseConnection): Promise<Config> {
  if (config.sessionSecretIsGiven) return config;
  return { ...config, sessionSecret: await sharedSecret(connection, 'session', config.sessionSecret) };
}

async function createApp(config: Config, connection: DatabaseConnection): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, connection), {
    abortOnError: false,
    bodyParser: false,
    logger: ['fatal', 'error', 'warn'],
  });
  configureApp(app, config, connection);
  await app.init();
  return app;
}

function stopWhenTold(app: NestExpressApplication, database: OpenDatabase): void {
  let stopping = false;
  const stop = async (exitCode: number) => {
    if (stopping) return;
    stopping = true;
    await stopListening(app.getHttpServer() as Server, patienceMs);
    await app.close();
    await database.close();
    process.exit(exitCode);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  void database.ended.then(() => {
    if (stopping) return;
    process.stderr.write('PostgreSQL đi kèm đã dừng ngoài ý muốn; phần mềm dừng theo. Hãy khởi động lại.\n');
    return stop(1);
  });
}

const spoken = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'full', timeStyle: 'long', timeZone: officialTimeZone });

interface Running {
  readonly database: OpenDatabase;
  readonly clock: CampaignClock;
  /** What else people should know, a line each. */
  readonly notes: readonly string[];
}

function banner(config: Config, address: string, { database, clock, notes }: Running): string {
  const lines = [
    `Phần mềm thi đua, khen thưởng đang chạy tại ${address}`,
    `  Tài liệu API:  ${address}/api/docs`,
    `  Cơ sở dữ liệu: ${database.place}`,
    `  Tệp tải lên:   ${config.uploadsDir}`,
  ];
  if (clock.simulated) lines.push(`  Đồng hồ GIẢ LẬP, bây giờ là ${spoken.format(clock.now())}`);
  if (config.production && !config.clamd)
    lines.push(
      '  CHÚ Ý: VIRUS_SCAN=off, tệp tải lên KHÔNG được quét vi-rút. Hãy đặt CLAMD_SOCKET hoặc CLAMD_HOST khi có clamd.',
    );
  lines.push(...notes.map((note) => `  ${note}`), '  Dừng: Ctrl-C');
  return `${lines.join('\n')}\n`;
}

function fail(error: unknown): void {
  const words = error instanceof StartUpFailure ? error.message : unexpected(error);
  process.stderr.write(`KHÔNG KHỞI ĐỘNG ĐƯỢC: ${words}\n`, () => process.exit(1));
}

function unexpected(error: unknown): string {
  const trace = error instanceof Error ? error.stack : String(error);
  return `có lỗi ngoài dự kiến, hãy gửi đoạn sau cho bên hỗ trợ.\n${trace}`;
}

void start().catch(fail);
