import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditSealEntity } from '../../database/entities/audit-seal.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { chainBeginning, entryHash, type Seal, sealHash } from '../../domain/audit-chain.ts';
import { JobHandlers } from '../../jobs/job-handlers.ts';
import { lastSeal, waitingEntries } from './chain-rows.ts';

const everyMinute = '* * * * *';
/** The most that one seal covers. */
const batch = 1000;
/** Any number, but always this one: instances that seal at the same time take turns. */
const sealingLock = 268_104_010;

/**
 * Chains audit entries by hash, in batches: each seal names its entries with their hashes, and the seal before.
 *
 * An entry waits in `audit_unsealed` from its own commit on, so one that commits late is simply covered by a later seal: no order of
 * commits, clocks or sequences matters. Sealing is bookkeeping of the machine and leaves no entry itself.
 */
@Injectable()
export class AuditSealing implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.register('seal-audit', async () => void (await this.sealAll()), everyMinute);
  }

  /** Seals everything that waits, in every chain; answers with the number of entries. */
  async sealAll(): Promise<number> {
    const chains = await this.dataSource.query<{ id: string | null }[]>(
      'select distinct organization_id as id from audit_unsealed',
    );
    let sealed = 0;
    for (const { id } of chains) sealed += await this.seal(id);
    return sealed;
  }

  /** Seals everything that waits in one chain. */
  async seal(organizationId: string | null): Promise<number> {
    for (let sealed = 0; ; ) {
      const count = await this.unitOfWork.runUnattended(
        'Niêm phong nhật ký',
        (tx) => sealBatch(tx, organizationId),
        organizationId,
      );
      sealed += count;
      if (count < batch) return sealed;
    }
  }
}

async function sealBatch(tx: EntityManager, organizationId: string | null): Promise<number> {
  await tx.query('select pg_advisory_xact_lock($1)', [sealingLock]);
  const ask = <Row>(sql: string, values?: unknown[]) => tx.query<Row[]>(sql, values);
  const entries = await waitingEntries(ask, organizationId, batch);
  if (entries.length === 0) return 0;
  const before = await lastSeal(ask, organizationId);
  const sealedAt = new Date();
  const said: Omit<Seal, 'hash'> = {
    organizationId,
    number: (before?.number ?? 0) + 1,
    entries: entries.map((entry) => [entry.id, entryHash(entry)] as const),
    previousHash: before?.hash ?? chainBeginning,
    sealedAt: `${sealedAt.toISOString().slice(0, -1)}000Z`, // as the database will tell it: with microseconds
  };
  const entryIds = said.entries.map(([id]) => id);
  await tx.insert(AuditSealEntity, {
    id: uuid(),
    organizationId,
    number: said.number,
    entryIds,
    entryHashes: said.entries.map(([, hash]) => hash),
    previousHash: said.previousHash,
    hash: sealHash(said),
    sealedAt,
  });
  await tx.query('delete from audit_unsealed where entry_id = any($1::uuid[])', [entryIds]);
  return entries.length;
}
