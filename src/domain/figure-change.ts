import { Refusal } from './refusal.ts';

/** A figure decides nothing until the office has confirmed it. */
export type FigureStatus = 'provisional' | 'confirmed';

/** Somebody hands in a figure that may already stand. */
export interface FigureProposal {
  /** What stands now; absent = nothing has been recorded. */
  readonly current?: { readonly status: FigureStatus; readonly version: number };
  /** Whether the figures handed in are the ones that stand. */
  readonly same: boolean;
  /** The version its author was looking at (0 = none yet); absent = they did not say. */
  readonly seen?: number;
  /** Confirm in the same call. */
  readonly confirm: boolean;
  readonly reason?: string | null;
  /** Whether the author belongs to those who confirm: the office. */
  readonly mayConfirm: boolean;
}

/** What becomes of a proposal: `status` is what the figure stands as afterwards. */
export type FigureOutcome =
  | { readonly change: 'none' }
  | { readonly change: 'recorded' | 'changed' | 'confirmed'; readonly status: FigureStatus };

/**
 * Decides whether a figure may be written and what it then stands as.
 *
 * A unit records and changes its own until the office has confirmed; afterwards only the office changes it, with a reason, and the new
 * figure is provisional again unless confirmed in the same call. The same figure again changes nothing and is never taken back.
 *
 * @throws Refusal `auth.forbidden`, `stale` (with `current`), `transition-not-allowed`, `election.reason-required`
 */
export function decideFigure(proposal: FigureProposal): FigureOutcome {
  const { current, same, confirm } = proposal;
  if (confirm && !proposal.mayConfirm) {
    throw new Refusal(
      'auth.forbidden',
      'Chỉ cơ quan thẩm định được xác nhận số liệu. Hãy lưu số liệu tạm thời và chờ cơ quan xác nhận.',
    );
  }
  refuseStale(current?.version ?? 0, proposal.seen);
  const status = confirm ? 'confirmed' : 'provisional';
  if (!current) return { change: 'recorded', status };
  if (!same) {
    if (current.status === 'confirmed') refuseUnlessExplained(proposal);
    return { change: 'changed', status };
  }
  return confirm && current.status === 'provisional' ? { change: 'confirmed', status } : { change: 'none' };
}

/** Refuses what was decided by looking at an earlier version. */
export function refuseStale(current: number, seen: number | undefined): void {
  if (seen === undefined || seen === current) return;
  throw new Refusal(
    'stale',
    'Số liệu này vừa được người khác sửa. Hãy tải lại để xem số hiện tại rồi làm lại phần của mình.',
    { current, seen },
  );
}

function refuseUnlessExplained({ mayConfirm, reason }: FigureProposal): void {
  if (!mayConfirm) {
    throw new Refusal(
      'transition-not-allowed',
      'Số liệu này đã được cơ quan xác nhận nên đơn vị không sửa được nữa. Nếu có sai sót, hãy đề nghị cơ quan thẩm định sửa.',
    );
  }
  if (reason?.trim()) return;
  throw new Refusal(
    'election.reason-required',
    'Số liệu này đã được xác nhận. Hãy nêu lý do sửa (ví dụ: theo biên bản nào) rồi gửi lại.',
  );
}
