import { slotKey } from './document-checklist.ts';
import type { DocumentForm, DocumentKind, DocumentRequirement } from './plan/plan.ts';

/** An upload as far as it takes places in a dossier. */
export interface PlacedDocument {
  readonly id: string;
  readonly kinds: readonly DocumentKind[];
  readonly form: DocumentForm;
  readonly nomineeId: string | null;
}

/** What the plan asks of each kind; kinds it does not name belong to the whole dossier. */
export type Requirements = readonly (readonly [DocumentKind, DocumentRequirement])[];

/** The keys of the slots a file lies in, one per kind: `TO_TRINH/SCAN`, `BAO_CAO_08/WORD/<nomineeId>`. */
export function slotsOf({ kinds, form, nomineeId }: Omit<PlacedDocument, 'id'>, requirements: Requirements): string[] {
  const perNominee = new Set(requirements.filter(([, { per }]) => per === 'NOMINEE').map(([kind]) => kind));
  return kinds.map((kind) => slotKey(kind, form, perNominee.has(kind) && nomineeId !== null ? nomineeId : undefined));
}

/**
 * For each file the papers it is the latest of, by id. Files come oldest first.
 *
 * A new upload supersedes what lay in its slots before, slot by slot: a tờ trình with its list inside stays the latest list when only the
 * tờ trình is sent anew. A file that is the latest of nothing is superseded. Other papers (`KHAC`) stand beside one another.
 */
export function latestKinds(
  documents: readonly PlacedDocument[],
  requirements: Requirements,
): ReadonlyMap<string, readonly DocumentKind[]> {
  const taken = new Set<string>();
  const latest = new Map<string, readonly DocumentKind[]>();
  for (const document of documents.toReversed()) {
    const slots = slotsOf(document, requirements);
    latest.set(
      document.id,
      document.kinds.filter((kind, index) => kind === 'KHAC' || !taken.has(slots[index]!)),
    );
    for (const slot of slots) taken.add(slot);
  }
  return latest;
}
