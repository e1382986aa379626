import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type ChainEntry, chainBeginning, type Seal } from '../../domain/audit-chain.ts';
import type { Actor } from '../../domain/roles.ts';
import { maskSensitive } from '../../domain/sensitive-fields.ts';
import { AuditSealing } from './audit-sealing.ts';
import { type Ask, entriesById, lastSeal, sealsOf } from './chain-rows.ts';

/** One line of an exported chain. `npm run audit:verify -- <file>` reads them without any database. */
export type ChainLine =
  | { readonly type: 'chain'; readonly format: 1; readonly organizationId: string; readonly exportedAt: string }
  | ({ readonly type: 'seal' } & Seal)
  | { readonly type: 'entry'; readonly seal: number; readonly masked?: true; readonly entry: ChainEntry }
  | { readonly type: 'end'; readonly seals: number; readonly entries: number; readonly hash: string };

/** An organisation's whole chain: head, then each seal followed by its entries, then the end, so that a cut file is noticed. */
@Injectable()
export class AuditExport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sealing: AuditSealing,
  ) {}

  /** Seals what waits, so that everything up to this moment is in. One batch in memory at a time. */
  async *lines({ organizationId }: Actor): AsyncGenerator<ChainLine> {
    await this.sealing.seal(organizationId);
    const ask: Ask = (sql, values) => this.dataSource.query(sql, values);
    const last = await lastSeal(ask, organizationId);
    yield { type: 'chain', format: 1, organizationId, exportedAt: new Date().toISOString() };
    let entries = 0;
    for await (const seal of sealsOf(ask, organizationId)) {
      if (seal.number > (last?.number ?? 0)) break;
      yield { type: 'seal', ...seal };
      const ids = seal.entries.map(([id]) => id);
      for (const entry of await entriesById(ask, ids)) yield { type: 'entry', seal: seal.number, ...shown(entry) };
      entries += seal.entries.length;
    }
    yield { type: 'end', seals: last?.number ?? 0, entries, hash: last?.hash ?? chainBeginning };
  }
}

/** Nothing sensitive leaves, not even what somebody wrote unmasked; that its hash cannot be told any more is said with it. */
function shown(entry: ChainEntry): { readonly entry: ChainEntry; readonly masked?: true } {
  const detail = maskSensitive(entry.detail);
  if (JSON.stringify(detail) === JSON.stringify(entry.detail)) return { entry };
  return { entry: { ...entry, detail }, masked: true };
}
