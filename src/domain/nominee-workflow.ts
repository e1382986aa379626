import type { Role } from './roles.ts';
import { transition, type Position, type Workflow } from './workflow.ts';

export const nomineeStates = [
  'proposed',
  'on-hold',
  'withdrawn',
  'qualified',
  'unqualified',
  'approved',
  'not-approved',
  'forwarded',
  'awarded',
  'cancelled',
] as const;
export type NomineeState = (typeof nomineeStates)[number];
export type NomineeAction =
  | 'edit'
  | 'correct'
  | 'withdraw'
  | 'qualify'
  | 'disqualify'
  | 'reopen'
  | 'move'
  | 'hold'
  | 'release'
  | 'approve'
  | 'reject'
  | 'forward'
  | 'award'
  | 'award-above'
  | 'reject-above'
  | 'cancel';

const unit: readonly Role[] = ['nominator', 'unit-head'];
const office: readonly Role[] = ['appraiser', 'head-of-office'];
/** States the appraisers still hold in their hands. */
const inAppraisal: readonly NomineeState[] = ['proposed', 'qualified', 'unqualified'];

export const nomineeStateNames: Readonly<Record<NomineeState, string>> = {
  proposed: 'Đang đề nghị',
  'on-hold': 'Tạm dừng xem xét',
  withdrawn: 'Đã rút',
  qualified: 'Đủ điều kiện',
  unqualified: 'Không đủ điều kiện',
  approved: 'Hội đồng đồng ý',
  'not-approved': 'Không được đồng ý',
  forwarded: 'Đã trình cấp trên',
  awarded: 'Đã được khen thưởng',
  cancelled: 'Đã hủy',
};

/**
 * A nominee's way: appraisal → council → decision, or forwarded to the level above.
 *
 * An edit or a move undoes the appraisers' conclusion, for it was about something else (whether papers are open at all is the dossier's
 * table). A conclusion may be repeated or turned round until the council has spoken. A hold remembers where it came from
 * (Nghị định 152/2025/NĐ-CP Điều 4.4: lifted by a written conclusion, not a refusal).
 */
export const nomineeWorkflow: Workflow<NomineeState, NomineeAction> = {
  subject: 'Trường hợp này',
  moves: {
    edit: { from: inAppraisal, to: 'proposed', by: [...unit, ...office] },
    correct: { from: [...inAppraisal, 'on-hold', 'approved', 'forwarded'], to: 'unchanged', by: [...unit, ...office] },
    withdraw: { from: [...inAppraisal, 'on-hold'], to: 'withdrawn', by: unit },
    qualify: { from: inAppraisal, to: 'qualified', by: office },
    disqualify: { from: inAppraisal, to: 'unqualified', by: office },
    reopen: { from: inAppraisal, to: 'proposed', by: office },
    move: { from: inAppraisal, to: 'proposed', by: office },
    hold: { from: ['proposed', 'qualified', 'approved', 'forwarded'], to: 'on-hold', by: office },
    release: { from: ['on-hold'], to: 'state-before-hold', by: office },
    approve: { from: ['qualified'], to: 'approved', by: ['council-secretary', 'chair'] },
    reject: { from: ['qualified'], to: 'not-approved', by: ['council-secretary', 'chair'] },
    forward: { from: ['approved'], to: 'forwarded', by: ['head-of-office', 'council-secretary'] },
    award: { from: ['approved'], to: 'awarded', by: ['chair'] },
    'award-above': {
      from: ['forwarded'],
      to: 'awarded',
      by: ['head-of-office', 'council-secretary', 'province-officer'],
    },
    'reject-above': {
      from: ['forwarded'],
      to: 'not-approved',
      by: ['head-of-office', 'council-secretary', 'province-officer'],
    },
    cancel: { from: ['approved', 'forwarded', 'awarded'], to: 'cancelled', by: ['chair'] },
  },
  stateNames: nomineeStateNames,
  actionNames: {
    edit: 'sửa',
    correct: 'đính chính',
    withdraw: 'rút',
    qualify: 'kết luận đủ điều kiện',
    disqualify: 'kết luận không đủ điều kiện',
    reopen: 'xem xét lại',
    move: 'chuyển',
    hold: 'tạm dừng xem xét',
    release: 'xem xét tiếp',
    approve: 'ghi Hội đồng đồng ý',
    reject: 'ghi Hội đồng không đồng ý',
    forward: 'trình cấp trên',
    award: 'quyết định khen thưởng',
    'award-above': 'ghi cấp trên khen thưởng',
    'reject-above': 'ghi cấp trên không khen thưởng',
    cancel: 'hủy',
  },
};

/**
 * Where a nominee stands after `action`, with what a hold must remember: both columns to store.
 * Refuses as `transition` does.
 */
export function moveNominee(
  position: Position<NomineeState>,
  action: NomineeAction,
  role: Role,
): { readonly state: NomineeState; readonly heldState: NomineeState | null } {
  const state = transition(nomineeWorkflow, position, action, role);
  if (state !== 'on-hold') return { state, heldState: null };
  return { state, heldState: position.state === 'on-hold' ? (position.heldState ?? null) : position.state };
}
