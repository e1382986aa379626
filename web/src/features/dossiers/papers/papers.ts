import type { View } from '../../../api/client.ts';

export type Dossier = View<'DossierView'>;
export type Slot = View<'DossierSlotView'>;
export type Document = View<'DocumentView'>;

/** One paper with its places: scan, Word, paper copy. */
export interface Paper {
  readonly key: string;
  readonly kind: Slot['kind'];
  readonly nomineeId: string | null;
  readonly name: string;
  readonly clause: string;
  readonly slots: readonly Slot[];
}

/** The slots gathered by paper, in the service's order. */
export function papersOf(slots: readonly Slot[]): readonly Paper[] {
  const papers = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = paperKey(slot);
    papers.set(key, [...(papers.get(key) ?? []), slot]);
  }
  return [...papers].map(([key, own]) => {
    const { kind, nomineeId, name, clause } = own[0]!;
    return { key, kind, nomineeId, name, clause, slots: own };
  });
}

export const paperKey = ({ kind, nomineeId }: Pick<Slot, 'kind' | 'nomineeId'>): string =>
  nomineeId ? `${kind}/${nomineeId}` : kind;

/** As headings of slots. */
export const formNames: Readonly<Record<Slot['form'], string>> = {
  SCAN: 'Bản scan',
  WORD: 'Bản Word',
  PAPER: 'Bản giấy',
};

/** What the file picker offers first; what counts is what the service finds inside. */
export const acceptedBy: Readonly<Record<Document['form'], string>> = {
  SCAN: '.pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic',
  WORD: '.docx,.doc',
};

const lies = ({ form, kinds, nomineeId }: Document, slot: Slot): boolean =>
  form === slot.form && kinds.includes(slot.kind) && (slot.nomineeId === null || slot.nomineeId === nomineeId);

/** Files that lay in this slot before the present one, newest first. */
export const replacedIn = (slot: Slot, documents: readonly Document[]): readonly Document[] =>
  documents
    .filter((one) => lies(one, slot) && !one.deletedAt && !one.suggested && !one.latestKinds.includes(slot.kind))
    .toReversed();

/** Files that were taken in for this slot and then refused by a later look inside, as long as nothing else lies there. */
export const refusedIn = (slot: Slot, documents: readonly Document[]): readonly Document[] =>
  slot.documents.length > 0 ? [] : documents.filter((one) => lies(one, slot) && one.refusal !== null).slice(-1);

/** Files of a bundle that wait for a person. */
export const waitingFiles = (documents: readonly Document[]): readonly Document[] =>
  documents.filter(({ suggested, deletedAt, supersededAt }) => suggested && !deletedAt && !supersededAt);

/** Papers the plan does not name. */
export const otherFiles = (documents: readonly Document[]): readonly Document[] =>
  documents.filter(({ latestKinds, deletedAt }) => !deletedAt && latestKinds.includes('KHAC'));

/** Id of one slot on the page. */
export const slotPlace = (key: string): string => `giay-to-${key.replaceAll(/[^\w-]/g, '-')}`;

const imageName = /\.(jpe?g|png|hei[cf])$/i;
export const isImage = ({ name, type }: File): boolean => type.startsWith('image/') || imageName.test(name);
const wordName = /\.docx?$/i;
export const isWordName = (name: string): boolean => wordName.test(name);
