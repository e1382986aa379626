import { createHash } from 'node:crypto';

/** One audit entry as it is hashed and exported. Instants are UTC text with microseconds, exactly as the database holds them. */
export interface ChainEntry {
  readonly id: string;
  readonly organizationId: string | null;
  readonly at: string;
  readonly campaignAt: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly membershipId: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  readonly detail: unknown;
  readonly requestId: string | null;
}

/** One link of a chain: a batch of entries in ascending order of their ids, each with its hash. */
export interface Seal {
  readonly organizationId: string | null;
  /** 1, 2, 3, … */
  readonly number: number;
  readonly entries: readonly (readonly [id: string, hash: string])[];
  readonly previousHash: string;
  readonly sealedAt: string;
  readonly hash: string;
}

/** What the first seal of a chain names as the one before. */
export const chainBeginning = '0'.repeat(64);

/** JSON with sorted keys and no spaces: the same text wherever and whenever it is written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the entry's canonical JSON. */
export const entryHash = (entry: ChainEntry): string => sha256(canonicalJson(entry));

/** SHA-256 of everything the seal says, the hash of the seal before included. */
export const sealHash = ({ hash: _, ...said }: Omit<Seal, 'hash'> & { readonly hash?: string }): string =>
  sha256(canonicalJson(said));

export type ChainFaultKind =
  | 'entry-changed'
  | 'entry-removed'
  | 'entry-reordered'
  | 'entry-added'
  | 'seal-changed'
  | 'seal-missing'
  | 'chain-cut';

/** One thing that is not as it was sealed. */
export interface ChainFault {
  readonly kind: ChainFaultKind;
  readonly organizationId: string | null;
  /** Number of the seal; undefined where none covers the entry. */
  readonly seal?: number;
  readonly entryId?: string;
  /** A Vietnamese sentence. */
  readonly detail: string;
}

/** An entry as it was found; `masked`: its content was masked on the way out, so its hash cannot be told. */
export interface FoundEntry {
  readonly entry: ChainEntry;
  readonly masked?: boolean;
}

/** Where a chain has been followed to. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

/**
 * Compares one seal with the seal before and with the entries found for it, in the order in which they were found.
 *
 * Names every entry that was changed, removed, put in another place or put in between, and what is wrong with the seal itself.
 */
export function sealFaults(seal: Seal, found: readonly FoundEntry[], before: ChainEnd): ChainFault[] {
  return [
    ...linkFaults(seal, before),
    ...orderInSeal(seal),
    ...contentFaults(seal, found),
    ...placeFaults(seal, found),
  ];
}

function linkFaults(seal: Seal, before: ChainEnd): ChainFault[] {
  const faults: ChainFault[] = [];
  const { organizationId, number } = seal;
  if (number !== before.number + 1) {
    const detail = `Sau niêm phong số ${before.number} là số ${number}; thiếu hoặc sai thứ tự niêm phong ở giữa.`;
    faults.push({ kind: 'seal-missing', organizationId, seal: number, detail });
  } else if (seal.previousHash !== before.hash) {
    const detail = `Niêm phong số ${number} không nối với niêm phong số ${before.number}: một trong hai đã bị thay.`;
    faults.push({ kind: 'chain-cut', organizationId, seal: number, detail });
  }
  if (sealHash(seal) !== seal.hash) {
    const detail = `Niêm phong số ${number} không còn khớp mã băm của chính nó: nội dung niêm phong đã bị sửa.`;
    faults.push({ kind: 'seal-changed', organizationId, seal: number, detail });
  }
  return faults;
}

/** Where the seal's own list was shuffled. */
function orderInSeal(seal: Seal): ChainFault[] {
  return outOfOrder(seal.entries.map(([id]) => id)).map((id) => moved(seal, id));
}

function contentFaults(seal: Seal, found: readonly FoundEntry[]): ChainFault[] {
  const byId = new Map(found.map((one) => [one.entry.id, one]));
  const { organizationId, number } = seal;
  return seal.entries.flatMap(([id, hash]): ChainFault[] => {
    const one = byId.get(id);
    const where = { organizationId, seal: number, entryId: id };
    if (!one) return [{ kind: 'entry-removed', ...where, detail: `Mục nhật ký ${id} đã bị xóa.` }];
    if (one.masked || entryHash(one.entry) === hash) return [];
    return [{ kind: 'entry-changed', ...where, detail: `Mục nhật ký ${id} đã bị sửa sau khi niêm phong.` }];
  });
}

function placeFaults(seal: Seal, found: readonly FoundEntry[]): ChainFault[] {
  const sealed = new Set(seal.entries.map(([id]) => id));
  const { organizationId, number } = seal;
  const ids = found.map(({ entry }) => entry.id);
  const added = ids.filter((id) => !sealed.has(id));
  const shuffled = outOfOrder(ids.filter((id) => sealed.has(id)));
  return [
    ...added.map(
      (id): ChainFault => ({
        kind: 'entry-added',
        organizationId,
        seal: number,
        entryId: id,
        detail: `Mục nhật ký ${id} không thuộc niêm phong số ${number}: đã bị chèn thêm hoặc chuyển chỗ.`,
      }),
    ),
    ...shuffled.map((id) => moved(seal, id)),
  ];
}

const moved = ({ organizationId, number }: Seal, id: string): ChainFault => ({
  kind: 'entry-reordered',
  organizationId,
  seal: number,
  entryId: id,
  detail: `Mục nhật ký ${id} không đứng đúng chỗ trong niêm phong số ${number}.`,
});

/** The ids that stand behind a greater one. */
function outOfOrder(ids: readonly string[]): string[] {
  let greatest = '';
  return ids.filter((id) => {
    if (id < greatest) return true;
    greatest = id;
    return false;
  });
}
