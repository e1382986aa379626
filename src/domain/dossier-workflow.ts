import { Refusal } from './refusal.ts';
import type { Role } from './roles.ts';
import type { Workflow } from './workflow.ts';

export const dossierStates = ['draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn'] as const;
export type DossierState = (typeof dossierStates)[number];
export type DossierAction =
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'correct'
  | 'record-paper'
  | 'return'
  | 'accept'
  | 'decline';

const unit: readonly Role[] = ['nominator', 'unit-head'];
const office: readonly Role[] = ['appraiser', 'head-of-office'];

/** `lapsed` is derived when read and never stored. */
export const dossierStateNames: Readonly<Record<DossierState | 'lapsed', string>> = {
  draft: 'Chưa gửi',
  submitted: 'Đã gửi',
  returned: 'Yêu cầu bổ sung, hoàn thiện',
  accepted: 'Đã tiếp nhận đủ',
  declined: 'Không tiếp nhận',
  withdrawn: 'Đã rút',
  lapsed: 'Quá hạn, chưa gửi',
};

/**
 * A dossier's life: draft → submitted → (returned → submitted)* → accepted | declined | withdrawn.
 *
 * The office edits and submits only on a unit's behalf. From `returned` it accepts or declines only once the time to mend has passed
 * (`mayDecide`): the latest submission is then decided as it is. While returned, only the ticked items reopen for editing.
 */
export const dossierWorkflow: Workflow<DossierState, DossierAction> = {
  subject: 'Hồ sơ',
  moves: {
    edit: { from: ['draft', 'returned'], to: 'unchanged', by: [...unit, ...office] },
    submit: { from: ['draft', 'returned'], to: 'submitted', by: [...unit, ...office] },
    withdraw: { from: ['submitted', 'returned'], to: 'withdrawn', by: unit },
    correct: { from: ['submitted', 'returned', 'accepted'], to: 'unchanged', by: [...unit, ...office] },
    'record-paper': { from: ['draft', 'submitted', 'returned', 'accepted'], to: 'unchanged', by: office },
    return: { from: ['submitted'], to: 'returned', by: office },
    accept: { from: ['submitted', 'returned'], to: 'accepted', by: office },
    decline: { from: ['submitted', 'returned'], to: 'declined', by: office },
  },
  stateNames: dossierStateNames,
  actionNames: {
    edit: 'sửa hồ sơ',
    submit: 'gửi hồ sơ',
    withdraw: 'rút hồ sơ',
    correct: 'đính chính hồ sơ',
    'record-paper': 'ghi nhận bản giấy',
    return: 'yêu cầu bổ sung hồ sơ',
    accept: 'tiếp nhận hồ sơ',
    decline: 'từ chối tiếp nhận hồ sơ',
  },
};

/** Handed in and still alive: what may happen to single nominees once the unit has sent them. */
export const handedInStates: readonly DossierState[] = ['submitted', 'returned', 'accepted'];

/** Refuses an act on one nominee of a dossier that has not been handed in, or has come to its end. `action` as it stands in a sentence. */
export function requireHandedIn(state: DossierState, action: string): void {
  if (handedInStates.includes(state)) return;
  const remedy =
    state === 'draft' ? 'Hãy sửa hoặc bỏ trường hợp đó trong bản nháp.' : 'Tải lại trang để xem trạng thái hiện tại.';
  throw new Refusal(
    'transition-not-allowed',
    `Hồ sơ đang ở trạng thái «${dossierStateNames[state]}» nên không ${action} từng trường hợp được. ${remedy}`,
    { state, allowedFrom: handedInStates },
  );
}

/** Whether the office may accept or decline now: a returned dossier only from `mendBy` on, for until then the unit may still mend it. */
export function mayDecide(state: DossierState, mendBy: Date | null, now: Date): boolean {
  if (state === 'submitted') return true;
  return state === 'returned' && mendBy !== null && now.getTime() >= mendBy.getTime();
}

/** The state people read: a draft past its unit's cut-off has lapsed, and lives again by itself when the unit gets an extension. */
export function shownState(state: DossierState, cutoff: Date | null | undefined, now: Date): DossierState | 'lapsed' {
  return state === 'draft' && cutoff && now.getTime() >= cutoff.getTime() ? 'lapsed' : state;
}
