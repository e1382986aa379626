import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';

/** A service of nothing but its database: says which server it has, keeps it until SIGTERM. Argument: the data directory. */
async function run(dataDir: string): Promise<void> {
  const server = await startEmbeddedPostgres({ projectDir: process.cwd(), dataDir, database: 'thu' });
  process.stdout.write(
    `${JSON.stringify({ pid: server.pid, adopted: server.adopted, connection: server.connection })}\n`,
  );
  const stayAlive = setInterval(() => undefined, 1000);
  let told = false;
  process.once('SIGTERM', () => {
    told = true;
    clearInterval(stayAlive);
    void server.stop().then(() => process.exit(0));
  });
  void server.ended.then(() => told || process.exit(3));
}

void run(process.argv[2] ?? '').catch((error: Error) => {
  process.stdout.write(`${JSON.stringify({ refusal: error.message })}\n`);
  process.exit(1);
});
