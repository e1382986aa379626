import { Refusal } from '../../src/domain/refusal.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import { type Position, transition, type Workflow } from '../../src/domain/workflow.ts';

/** A table as people draw it: a row per state with the state each action leads to («-» = refused), actions as headings. */
export function readTable(drawing: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [headings = [], ...rows] = drawing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return new Map(rows.map(([name = '', ...cells]) => [name, new Map(cells.map((cell, at) => [headings[at]!, cell]))]));
}

/** The code of the refusal that `act` ends in, or what it returns. */
export function resultOf(act: () => string): string {
  try {
    return act();
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code;
    throw refusal;
  }
}

/** What a workflow answers to every state × action × role, one line each. */
export function wholeTable<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  positions: readonly Position<State>[],
): string[] {
  const actions = Object.keys(workflow.moves) as Action[];
  return positions.flatMap((position) =>
    actions.flatMap((action) =>
      roles.map((role) =>
        line(
          position.state,
          action,
          role,
          resultOf(() => transition(workflow, position, action, role)),
        ),
      ),
    ),
  );
}

/** The same lines from two drawings: state × action, and action × role («x» = may). */
export function expectedTable(
  moves: ReadonlyMap<string, ReadonlyMap<string, string>>,
  mayDo: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  return [...moves].flatMap(([state, cells]) =>
    [...cells].flatMap(([action, to]) =>
      roles.map((role) => {
        if (mayDo.get(action)!.get(role) !== 'x') return line(state, action, role, 'auth.forbidden');
        return line(state, action, role, to === '-' ? 'transition-not-allowed' : to);
      }),
    ),
  );
}

function line(state: string, action: string, role: Role, result: string): string {
  return `${state} · ${action} · ${role}: ${result}`;
}
