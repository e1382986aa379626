import './global-setup.ts';

/** The run's own server goes, and its directory with it. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
