import { FileEntity, OrganizationEntity } from '../../src/database/entities/index.ts';
import { type ScratchDatabase, scratchDatabase } from '../support/scratch-database.ts';

let scratch: ScratchDatabase;
const organizationId = '01890000-0000-7000-8000-000000000001';

beforeAll(async () => {
  scratch = await scratchDatabase();
  await scratch.dataSource.runMigrations();
  await scratch.dataSource.manager.insert(OrganizationEntity, {
    id: organizationId,
    code: '06001',
    codeScheme: 'QD19/2025',
    name: 'Xã Cao Lộc',
    kind: 'COMMUNE',
    validFrom: '2025-07-01',
    searchText: 'xa cao loc',
    createdAt: new Date('2026-03-17T01:00:00.123Z'),
  });
});
afterAll(() => scratch?.drop());

it('reads a date as it is written, by entities and by raw queries', async () => {
  const { manager } = scratch.dataSource;
  const row = await manager.findOneByOrFail(OrganizationEntity, { id: organizationId });
  expect([row.validFrom, row.validUntil]).toEqual(['2025-07-01', null]);
  expect(await manager.query('select valid_from, valid_until, array[valid_from] as dates from organizations')).toEqual([
    { valid_from: '2025-07-01', valid_until: null, dates: ['2025-07-01'] },
  ]);
});

it('reads an instant to the millisecond', async () => {
  const row = await scratch.dataSource.manager.findOneByOrFail(OrganizationEntity, { id: organizationId });
  expect(row.createdAt.toISOString()).toBe('2026-03-17T01:00:00.123Z');
});

it('reads the size of a file beyond 4 GB as the same number, and its findings as they were', async () => {
  const { manager } = scratch.dataSource;
  const sha256 = 'ab'.repeat(32);
  const findings = [{ code: 'scan.low-resolution', severity: 'warning', detail: 'Ảnh mờ, hãy chụp lại.' } as const];
  await manager.insert(FileEntity, {
    organizationId,
    sha256,
    size: 5_000_000_001,
    checks: 'done',
    findings,
    createdAt: new Date(0),
  });
  const file = await manager.findOneByOrFail(FileEntity, { organizationId, sha256 });
  expect([file.size, file.findings]).toEqual([5_000_000_001, findings]);
});

it('lets a statement wait two minutes for its lock, and frees the locks of a transaction that has stood still for one', async () => {
  const [limits] = await scratch.dataSource.query(`
    select extract(epoch from current_setting('statement_timeout')::interval)::integer as statement,
      extract(epoch from current_setting('idle_in_transaction_session_timeout')::interval)::integer as pause`);
  expect(limits).toEqual({ statement: 120, pause: 60 });
});
