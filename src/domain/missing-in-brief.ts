import { formNames, type Slot } from './document-checklist.ts';
import type { Blocker } from './refusal.ts';

/** What says what a submission lacks: its missing blockers, the slots of its level, and whom it puts up. */
export interface Lacking {
  readonly missing: readonly Blocker[];
  readonly slots: readonly Slot[];
  readonly nominees: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What a submission lacks, short enough for a receipt of one page: a line for each paper with all forms that lack, a line for each nominee
 * whose criteria are unanswered, and every other sentence as it is, in the order of the blockers.
 */
export function missingInBrief({ missing, slots, nominees }: Lacking): string[] {
  const names = new Map(nominees.map(({ id, name }) => [id, name]));
  const bySlot = new Map(slots.map((slot) => [slot.key, slot]));
  const groups = new Map<string, Blocker[]>();
  for (const blocker of missing) {
    const key = groupOf(blocker, bySlot);
    groups.set(key, [...(groups.get(key) ?? []), blocker]);
  }
  return [...groups.values()].map((group) => sentenceOf(group, bySlot, names));
}

type Slots = ReadonlyMap<string, Slot>;

function groupOf({ code, slot, nomineeId, detail }: Blocker, slots: Slots): string {
  if (code === 'slot.missing') return `paper ${slots.get(slot ?? '')?.name ?? detail}`;
  return code === 'criterion.unanswered' && nomineeId ? `criteria ${nomineeId}` : `sentence ${detail}`;
}

function sentenceOf(group: readonly Blocker[], slots: Slots, names: ReadonlyMap<string, string>): string {
  const [{ code, nomineeId, detail }] = group as [Blocker];
  const lying = group.flatMap(({ slot }) => slots.get(slot ?? '') ?? []);
  const [paper] = lying;
  if (code === 'slot.missing' && paper)
    return `Thiếu ${lying.map(({ form }) => formNames[form]).join(', ')} của «${paper.name}».`;
  const name = nomineeId && names.get(nomineeId);
  if (code === 'criterion.unanswered' && name)
    return `${name}: chưa tự đánh giá ${String(group.length).padStart(2, '0')} tiêu chuẩn.`;
  return detail;
}
