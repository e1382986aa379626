import { Refusal } from './refusal.ts';
import type { Role } from './roles.ts';

/** One row of a workflow table: from where, to where, by whom. `unchanged` is an act that leaves the state alone. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  /** `state-before-hold`: back to what the subject was before it was held. */
  readonly to: State | 'unchanged' | 'state-before-hold';
  readonly by: readonly Role[];
}

/** A process as a table; a move that is not in it cannot happen. */
export interface Workflow<State extends string, Action extends string> {
  /** Whose state it is, as a sentence begins: «Hồ sơ». */
  readonly subject: string;
  readonly moves: Readonly<Record<Action, Transition<State>>>;
  /** What people read. */
  readonly stateNames: Readonly<Record<State, string>>;
  /** What people do, as it stands in a sentence: «rút hồ sơ». */
  readonly actionNames: Readonly<Record<Action, string>>;
}

/** Where a subject stands; `heldState` is what it was before a hold, and null unless it is on hold. */
export interface Position<State extends string> {
  readonly state: State;
  readonly heldState?: State | null;
}

/**
 * The state that `action` leads to. Moves no one: the caller stores it.
 *
 * Refuses with `auth.forbidden` what the role may never do, and with `transition-not-allowed` (facts: state, action, allowedFrom) what
 * cannot be done from here. A release needs a position with its `heldState`.
 */
export function transition<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  at: State | Position<State>,
  action: Action,
  role: Role,
): State {
  const position = typeof at === 'string' ? { state: at } : at;
  const { from, to, by } = workflow.moves[action];
  if (!by.includes(role)) throw new Refusal('auth.forbidden', forbiddenSentence(workflow, action), { action, role });
  if (!from.includes(position.state)) {
    throw new Refusal('transition-not-allowed', notFromHere(workflow, position.state, action), {
      state: position.state,
      action,
      allowedFrom: from,
    });
  }
  if (to === 'unchanged') return position.state;
  return to === 'state-before-hold' ? remembered(position) : to;
}

/** What this role may do from this state, in the order of the table: the buttons a page offers. */
export function allowedActions<State extends string, Action extends string>(
  { moves }: Workflow<State, Action>,
  state: State,
  role: Role,
): Action[] {
  const all = Object.keys(moves) as Action[];
  return all.filter((action) => moves[action].by.includes(role) && moves[action].from.includes(state));
}

function remembered<State extends string>({ state, heldState }: Position<State>): State {
  if (!heldState) throw new Error(`A subject «${state}» is released without the state it was held in.`);
  return heldState;
}

function forbiddenSentence<State extends string, Action extends string>(
  { actionNames }: Workflow<State, Action>,
  action: Action,
): string {
  return `Vai trò hiện tại của Ông/Bà không được ${actionNames[action]}. Nếu có vai trò khác, hãy chuyển vai trò rồi thử lại.`;
}

function notFromHere<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
  action: Action,
): string {
  const { subject, moves, stateNames, actionNames } = workflow;
  const allowed = moves[action].from.map((from) => `«${stateNames[from]}»`).join(', ');
  return (
    `${subject} đang ở trạng thái «${stateNames[state]}» nên không ${actionNames[action]} được; ` +
    `việc này chỉ làm được từ trạng thái ${allowed}. Tải lại trang để xem trạng thái hiện tại.`
  );
}
