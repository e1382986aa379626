import type { DocumentForm, DocumentKind, DocumentRequirement } from './plan/plan.ts';
import type { Blocker } from './refusal.ts';

/** One place for one paper in one form. */
export interface Slot {
  /** `TO_TRINH/SCAN`, or `BAO_CAO_08/WORD/<nomineeId>`: permanent, clients name it. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly form: DocumentForm;
  /** Present where each nominee has its own. */
  readonly nomineeId?: string;
  /** What people read, with the nominee's name: «Báo cáo thành tích (mẫu số 08): Đàm Thuỳ Linh». */
  readonly name: string;
  readonly clause: string;
  readonly suppliedBy: DocumentRequirement['suppliedBy'];
}

/** A paper that is there: the current version of an upload, or a paper copy the office has recorded (form PAPER). */
export interface ChecklistDocument {
  readonly id: string;
  /** One file may hold several papers. */
  readonly kinds: readonly DocumentKind[];
  readonly form: DocumentForm;
  readonly nomineeId: string | null;
  readonly checks: 'pending' | 'done';
  /** A paper copy that came after its hour. */
  readonly late?: boolean;
}

export interface FilledSlot extends Slot {
  /** The papers that fill it, in the given order; empty = missing. */
  readonly documentIds: readonly string[];
  /** `pending`: something lies there that is still being inspected; `late`: only paper that came too late. */
  readonly state: 'missing' | 'pending' | 'late' | 'filled';
}

/** The slots a dossier of one level needs for these nominees, in the plan's order (`documentsFor`), then theirs. Paper copies are slots too. */
export function requiredSlots({
  requirements,
  nominees,
}: {
  readonly requirements: readonly (readonly [DocumentKind, DocumentRequirement])[];
  readonly nominees: readonly { readonly id: string; readonly name: string }[];
}): Slot[] {
  return requirements.flatMap(([kind, { name, clause, suppliedBy, per, forms }]) => {
    if (per === 'DOSSIER')
      return forms.map((form) => ({ key: slotKey(kind, form), kind, form, name, clause, suppliedBy }));
    return nominees.flatMap((nominee) =>
      forms.map((form) => ({
        key: slotKey(kind, form, nominee.id),
        kind,
        form,
        nomineeId: nominee.id,
        name: `${name}: ${nominee.name}`,
        clause,
        suppliedBy,
      })),
    );
  });
}

export function slotKey(kind: DocumentKind, form: DocumentForm, nomineeId?: string): string {
  return nomineeId === undefined ? `${kind}/${form}` : `${kind}/${form}/${nomineeId}`;
}

/**
 * Which papers lie in which slots. A file fills a dossier's slot of each of its kinds whoever it is filed under; a nominee's slot only when
 * it is filed under that nominee: a report that names nobody fills none.
 */
export function fillSlots(slots: readonly Slot[], documents: readonly ChecklistDocument[]): FilledSlot[] {
  return slots.map((slot) => {
    const lying = documents.filter((document) => fits(document, slot));
    return { ...slot, documentIds: lying.map(({ id }) => id), state: stateOf(lying) };
  });
}

function fits({ kinds, form, nomineeId }: ChecklistDocument, slot: Slot): boolean {
  return (
    form === slot.form && kinds.includes(slot.kind) && (slot.nomineeId === undefined || slot.nomineeId === nomineeId)
  );
}

function stateOf(lying: readonly ChecklistDocument[]): FilledSlot['state'] {
  if (lying.length === 0) return 'missing';
  const inTime = lying.filter(({ late }) => !late);
  if (inTime.length === 0) return 'late';
  return inTime.some(({ checks }) => checks === 'done') ? 'filled' : 'pending';
}

/** As it stands in a sentence. */
export const formNames: Readonly<Record<DocumentForm, string>> = {
  SCAN: 'bản scan',
  WORD: 'bản Word',
  PAPER: 'bản giấy',
};
const howToFill: Readonly<Record<DocumentForm, string>> = {
  SCAN: 'tải lên tệp PDF hoặc ảnh chụp có chữ ký, con dấu',
  WORD: 'tải lên tệp .docx',
  PAPER: 'nộp bản giấy cho nơi tiếp nhận',
};

/** The files the unit still owes. Each can be acknowledged as missing where the plan takes incomplete dossiers; paper and the office's own never stand here. */
export function missingSlotBlockers(slots: readonly FilledSlot[]): Blocker[] {
  return slots
    .filter(({ state, form, suppliedBy }) => state === 'missing' && form !== 'PAPER' && suppliedBy === 'UNIT')
    .map((slot) =>
      blockerOf(slot, 'slot.missing', `Thiếu ${formNames[slot.form]} của «${slot.name}»: ${howToFill[slot.form]}.`),
    );
}

/** The paper copies that stand between a dossier and its acceptance: not yet come, or come too late; the head of office may waive them. */
export function paperBlockers(slots: readonly FilledSlot[]): Blocker[] {
  return slots
    .filter(
      ({ state, form, suppliedBy }) =>
        (state === 'missing' || state === 'late') && form === 'PAPER' && suppliedBy === 'UNIT',
    )
    .map((slot) => blockerOf(slot, 'paper.missing', paperSentence(slot)));
}

function paperSentence({ name, state }: FilledSlot): string {
  if (state === 'late')
    return `Bản giấy của «${name}» đến sau hạn: Trưởng phòng phải chấp thuận kèm lý do thì mới tiếp nhận được.`;
  return `Chưa nhận bản giấy của «${name}»: ghi nhận khi đơn vị nộp, hoặc Trưởng phòng chấp thuận miễn kèm lý do.`;
}

function blockerOf({ key, clause, nomineeId }: FilledSlot, code: Blocker['code'], detail: string): Blocker {
  return { code, severity: 'missing', detail, clause, slot: key, ...(nomineeId !== undefined && { nomineeId }) };
}
