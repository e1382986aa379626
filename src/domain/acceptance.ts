import { type FilledSlot, missingSlotBlockers, paperBlockers } from './document-checklist.ts';
import { leftOut } from './blockers.ts';
import type { NomineeState } from './nominee-workflow.ts';
import type { DocumentKind, PaperMark } from './plan/plan.ts';
import type { Blocker } from './refusal.ts';

/** A tick of the appraiser on one paper of one file. */
export interface Tick {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly mark: PaperMark;
  readonly present: boolean;
}

/** Where the second pair of eyes stands. `not-needed`: the dossier is another unit's and nobody was named. */
export type SecondReading = 'not-needed' | 'nobody-named' | 'unread' | 'done';

/** A dossier at the moment the office wants to accept it: plain facts, all looked up already. */
export interface AcceptanceCase {
  readonly slots: readonly FilledSlot[];
  /** The head of office has let the dossier pass without paper copies, or with late ones. */
  readonly paperWaived: boolean;
  readonly nominees: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: NomineeState;
    readonly changedAfterAppraisal: string | null;
  }[];
  /** What must be seen on a scan of each kind. */
  readonly marks: Readonly<Partial<Record<DocumentKind, readonly PaperMark[]>>>;
  readonly ticks: readonly Tick[];
  readonly secondReading: SecondReading;
}

export const markNames: Readonly<Record<PaperMark, string>> = {
  SIGNATURE: 'chữ ký',
  SEAL: 'con dấu',
  CONFIRMATION: 'xác nhận của cơ quan có thẩm quyền',
};

/**
 * Everything that stands between a dossier and its acceptance, at once: papers and their marks, nominees without a conclusion, the second
 * reading. A nominee on hold stands in nobody's way: it is concluded after its release.
 */
export function acceptanceBlockers(dossier: AcceptanceCase): Blocker[] {
  return [
    ...missingSlotBlockers(dossier.slots),
    ...pendingBlockers(dossier.slots),
    ...(dossier.paperWaived ? [] : paperBlockers(dossier.slots)),
    ...dossier.slots.flatMap((slot) => markBlockers(slot, dossier)),
    ...nomineeBlockers(dossier),
    ...secondReadingBlockers(dossier),
  ];
}

function pendingBlockers(slots: readonly FilledSlot[]): Blocker[] {
  return slots
    .filter(({ state, suppliedBy }) => state === 'pending' && suppliedBy === 'UNIT')
    .map(({ key, name, clause }) => ({
      code: 'file.pending',
      severity: 'missing',
      detail: `Tệp của «${name}» đang được kiểm tra an toàn. Hãy thử lại sau ít phút.`,
      clause,
      slot: key,
    }));
}

/** One scan that bears the mark is enough where several lie in a slot. */
function markBlockers(slot: FilledSlot, { marks, ticks }: AcceptanceCase): Blocker[] {
  if (slot.form !== 'SCAN' || slot.suppliedBy !== 'UNIT' || slot.state !== 'filled') return [];
  const own = ticks.filter(({ documentId, kind }) => kind === slot.kind && slot.documentIds.includes(documentId));
  const seen = (mark: PaperMark, present: boolean): boolean =>
    own.some((tick) => tick.mark === mark && tick.present === present);
  const lacking = (marks[slot.kind] ?? []).filter((mark) => !seen(mark, true));
  const absent = lacking.filter((mark) => seen(mark, false));
  const unseen = lacking.filter((mark) => !absent.includes(mark));
  const words = (list: readonly PaperMark[]): string => list.map((mark) => markNames[mark]).join(', ');
  const sentences = [
    ...(absent.length > 0 ? [`«${slot.name}» thiếu ${words(absent)}: hãy yêu cầu đơn vị bổ sung.`] : []),
    ...(unseen.length > 0 ? [`«${slot.name}»: chưa đánh dấu đã xem ${words(unseen)} trên bản scan.`] : []),
  ];
  return sentences.map((detail) => ({
    ...incomplete(detail),
    clause: slot.clause,
    slot: slot.key,
    ...(slot.nomineeId !== undefined && { nomineeId: slot.nomineeId }),
  }));
}

function nomineeBlockers({ nominees }: AcceptanceCase): Blocker[] {
  if (nominees.every(({ state }) => state === 'withdrawn' || state === 'cancelled')) {
    const detail = 'Hồ sơ không còn trường hợp nào để tiếp nhận: mọi trường hợp đã rút. Hãy từ chối tiếp nhận.';
    return [{ code: 'dossier.no-nominees', severity: 'refusing', detail }];
  }
  return nominees.flatMap(({ id, name, state, changedAfterAppraisal }) => {
    if (state === 'proposed')
      return [{ ...incomplete(`${name}: chưa kết luận đủ hay không đủ điều kiện.`), nomineeId: id }];
    const moved = changedAfterAppraisal !== null && (state === 'unqualified' || !leftOut.has(state));
    return moved ? [{ ...incomplete(`${name}: ${changedAfterAppraisal}`), nomineeId: id }] : [];
  });
}

const secondReadingSentences: Readonly<Record<SecondReading, string | undefined>> = {
  'not-needed': undefined,
  'nobody-named':
    'Hồ sơ của chính nơi tiếp nhận: Trưởng phòng phải giao người thẩm định và người đọc lại, ngoài những người đề nghị.',
  unread: 'Người đọc lại chưa ghi ý kiến sau lần gửi và lần thẩm định gần nhất.',
  done: undefined,
};

function secondReadingBlockers({ secondReading }: AcceptanceCase): Blocker[] {
  const detail = secondReadingSentences[secondReading];
  return detail ? [incomplete(detail)] : [];
}

const incomplete = (detail: string): Blocker => ({ code: 'appraisal.incomplete', severity: 'missing', detail });
