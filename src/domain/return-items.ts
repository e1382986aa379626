import { Refusal } from './refusal.ts';

/** One thing the office asks to be mended: a paper's slot, a field of a nominee, or a criterion of a nominee. */
export interface ReturnItem {
  /** Slot key, e.g. `TO_TRINH/SCAN` or `BAO_CAO_08/WORD/<nomineeId>`. */
  readonly slot?: string;
  readonly nomineeId?: string;
  /** A nominee's field, e.g. `achievementSummary`. */
  readonly field?: string;
  /** A criterion the unit must answer again. */
  readonly criterion?: string;
  /** What exactly is wrong, in the appraiser's words. */
  readonly note: string;
}

/** Whether a slot may receive a new paper while the dossier is returned. */
export function reopensSlot(items: readonly ReturnItem[], slot: string): boolean {
  return items.some((item) => item.slot === slot);
}

/**
 * Refuses with `dossier.not-reopened` when a nominee's edit touches anything the return did not tick.
 * `changes` are the fields of the edit; `attestations` counts by the criteria whose answers differ.
 */
export function requireReopened(
  items: readonly ReturnItem[],
  nomineeId: string,
  changes: { readonly fields: readonly string[]; readonly criteria: readonly string[] },
): void {
  const own = items.filter((item) => item.nomineeId === nomineeId);
  const shut = [
    ...changes.fields.filter((field) => !own.some((item) => item.field === field)),
    ...changes.criteria.filter((criterion) => !own.some((item) => item.criterion === criterion)),
  ];
  if (shut.length === 0) return;
  throw new Refusal(
    'dossier.not-reopened',
    'Hồ sơ chỉ mở lại các mục được đánh dấu khi yêu cầu bổ sung. Mục khác cần đính chính, hoặc đề nghị nơi tiếp nhận mở thêm.',
    {
      shut,
      reopened: own.map(({ field, criterion, slot }) => field ?? criterion ?? slot),
    },
  );
}
