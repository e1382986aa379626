import { type ChainEnd, type ChainFault, chainBeginning, sealFaults } from '../../domain/audit-chain.ts';
import { type Ask, entriesById, sealsOf } from './chain-rows.ts';

/** What following every chain in the database found. */
export interface ChainsChecked {
  readonly chains: number;
  readonly seals: number;
  readonly entries: number;
  /** Entries that wait for their seal: written within the last minute, or nobody works the queue off. */
  readonly waiting: number;
  readonly faults: readonly ChainFault[];
}

/**
 * Follows every chain from its first seal and names each entry that was changed, removed, reordered or put in behind the seals' back.
 *
 * `ask` must answer from one snapshot, or entries that are sealed meanwhile look lost. Memory: one batch at a time.
 */
export async function checkChains(ask: Ask): Promise<ChainsChecked> {
  const chains = await ask<{ id: string | null }>('select distinct organization_id as id from audit_seals');
  const faults: ChainFault[] = [];
  let seals = 0;
  let entries = 0;
  for (const { id } of chains) {
    let before: ChainEnd = { number: 0, hash: chainBeginning };
    for await (const seal of sealsOf(ask, id)) {
      const found = await entriesById(
        ask,
        seal.entries.map(([entryId]) => entryId),
      );
      faults.push(
        ...sealFaults(
          seal,
          found.map((entry) => ({ entry })),
          before,
        ),
      );
      before = seal;
      seals += 1;
      entries += seal.entries.length;
    }
  }
  faults.push(...(await outsideTheChains(ask)));
  const [{ waiting } = { waiting: 0 }] = await ask<{ waiting: number }>(
    'select count(*)::int as waiting from audit_unsealed',
  );
  return { chains: chains.length, seals, entries, waiting, faults };
}

interface Stray {
  readonly id: string;
  readonly organizationId: string | null;
  readonly gone: boolean;
}

/** Entries that neither wait nor are sealed came past the trigger; what waits and is not there was removed before its seal. */
async function outsideTheChains(ask: Ask): Promise<ChainFault[]> {
  const strays = await ask<Stray>(`
    select e.id, e.organization_id as "organizationId", false as gone from audit_entries e
    where not exists (select from audit_unsealed u where u.entry_id = e.id)
      and not exists (select from (select unnest(entry_ids) as id from audit_seals) sealed where sealed.id = e.id)
    union all
    select u.entry_id, u.organization_id, true from audit_unsealed u
    where not exists (select from audit_entries e where e.id = u.entry_id)
    order by 1`);
  return strays.map(({ id, organizationId, gone }) =>
    gone
      ? {
          kind: 'entry-removed',
          organizationId,
          entryId: id,
          detail: `Mục nhật ký ${id} đã bị xóa trước khi được niêm phong.`,
        }
      : {
          kind: 'entry-added',
          organizationId,
          entryId: id,
          detail: `Mục nhật ký ${id} không thuộc niêm phong nào và không chờ niêm phong: đã bị chèn thêm, hoặc niêm phong của nó đã bị xóa.`,
        },
  );
}
