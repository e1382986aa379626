import type { ChainFault } from '../../domain/audit-chain.ts';
import type { Ask } from '../../modules/audit/chain-rows.ts';
import type { FileChecked } from './chain-file.ts';

/**
 * Holds the seals of a file that was exported earlier against the database: a chain that somebody who owns the database wrote anew from
 * some point on is sound in itself, and no longer the one that was exported.
 */
export async function anchorFaults(ask: Ask, { organizationId, seals }: FileChecked): Promise<ChainFault[]> {
  const changed = await ask<{ number: number; there: boolean }>(
    `select kept.number, s.hash is not null as there
     from unnest($2::int[], $3::text[]) kept (number, hash)
     left join audit_seals s on s.organization_id is not distinct from $1::uuid and s.number = kept.number
     where s.hash is distinct from kept.hash order by kept.number`,
    [organizationId, seals.map(({ number }) => number), seals.map(({ hash }) => hash)],
  );
  return changed.map(({ number, there }) => ({
    kind: there ? 'seal-changed' : 'seal-missing',
    organizationId,
    seal: number,
    detail: there
      ? `Niêm phong số ${number} trong cơ sở dữ liệu khác với tệp đã xuất: nhật ký đã bị viết lại.`
      : `Niêm phong số ${number} có trong tệp đã xuất nhưng không còn trong cơ sở dữ liệu.`,
  }));
}
