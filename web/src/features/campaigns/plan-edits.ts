/** What of a plan the forms read. */
export interface EditablePlan {
  readonly name: string;
  readonly achievement: string;
  readonly dates: Readonly<
    Record<
      string,
      { label: string; date: string | null; time?: string | null; until?: string | null; text: string; clause: string }
    >
  >;
  readonly quotas: Readonly<Record<string, EditableQuota>>;
}

export interface EditableQuota {
  readonly text: string;
  readonly clause: string;
  readonly unitKinds: readonly string[];
  readonly limit: {
    readonly mode: string;
    readonly total?: number;
    readonly limits?: Readonly<Record<string, number>>;
  };
}

/** Values typed so far, by their place in the plan; a place written back to what it was is no edit. */
export type Edits = ReadonlyMap<string, Edit>;
interface Edit {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** With one more value typed. */
export function withEdit(
  edits: Edits,
  steps: readonly string[],
  { value, was }: { value: unknown; was: unknown },
): Edits {
  const next = new Map(edits);
  if (value === was) next.delete(steps.join('\n'));
  else next.set(steps.join('\n'), { steps, value });
  return next;
}

export const editAt = (edits: Edits, steps: readonly string[]): unknown => edits.get(steps.join('\n'))?.value;

/** The merge patch that makes these edits. */
export function patchOf(edits: Edits): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const { steps, value } of edits.values()) {
    const last = steps.length - 1;
    steps.slice(0, last).reduce(groupAt, patch)[steps[last]!] = value;
  }
  return patch;
}

function groupAt(group: Record<string, unknown>, step: string): Record<string, unknown> {
  const inner = (group[step] as Record<string, unknown> | undefined) ?? {};
  group[step] = inner;
  return inner;
}
