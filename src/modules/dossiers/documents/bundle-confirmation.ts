import type { DocumentKind } from '../../../domain/plan/plan.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { FileForm } from '../../../files/file-inspection/accepted-kinds.ts';
import type { ConfirmItem } from './bundle.dto.ts';

/** What a person decided about one or several files of a bundle. */
export interface Confirmation {
  /** One file, or the photos of one paper in order. */
  readonly documentIds: readonly string[];
  readonly discard: boolean;
  /** Empty when discarded. */
  readonly kinds: readonly DocumentKind[];
  readonly nomineeId: string | null;
  readonly form: FileForm | undefined;
}

interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Reads the items of one confirmation; refuses with `request.invalid` and every fault at once: unclear items, a file named twice. */
export function readConfirmations(items: readonly ConfirmItem[]): Confirmation[] {
  const confirmations = items.map(({ documentId, documentIds, kinds = [], nomineeId = null, form, discard }) => ({
    documentIds: documentIds ?? (documentId ? [documentId] : []),
    discard,
    kinds,
    nomineeId,
    form,
  }));
  const faults = [...items.flatMap(itemFaults), ...repeatedFiles(confirmations)];
  if (faults.length === 0) return confirmations;
  throw new Refusal('request.invalid', `${faults.map(({ message }) => message).join(' ')} Hãy sửa rồi xác nhận lại.`, {
    errors: faults,
  });
}

function itemFaults({ documentId, documentIds, kinds, discard }: ConfirmItem, index: number): Fault[] {
  const field = `items.${index}`;
  const named = [documentId, documentIds].filter((one) => one !== undefined).length;
  return [
    ...(named === 1
      ? []
      : [{ field, message: `Mục ${index + 1} cần đúng một trong hai: documentId hoặc documentIds.` }]),
    ...(discard && kinds
      ? [{ field: `${field}.kinds`, message: `Mục ${index + 1} vừa bỏ tệp vừa chọn loại giấy tờ.` }]
      : []),
    ...(discard || kinds ? [] : [{ field: `${field}.kinds`, message: `Mục ${index + 1} chưa chọn loại giấy tờ.` }]),
  ];
}

function repeatedFiles(confirmations: readonly Confirmation[]): Fault[] {
  const all = confirmations.flatMap(({ documentIds }) => documentIds);
  return new Set(all).size === all.length ? [] : [{ field: 'items', message: 'Có tệp được nhắc đến hai lần.' }];
}

/** Two files for one slot are the pages of one paper, or a mistake: the later would silently supersede the earlier. `taken` grows. */
export function requireFreeSlots(taken: Set<string>, slots: readonly string[]): void {
  const repeated = slots.find((slot) => taken.has(slot));
  if (repeated) {
    const message =
      'Có hai tệp cùng vào một ô. Nếu là các trang của một giấy tờ, hãy ghép các ảnh lại; nếu không, hãy chọn giấy tờ khác cho một trong hai tệp.';
    throw new Refusal('request.invalid', message, { errors: [{ field: 'items', message }], slot: repeated });
  }
  for (const slot of slots) taken.add(slot);
}
