import { useMemo, useState } from 'react';
import type { components } from '../../../../api/schema.ts';
import { type Document, type Paper, paperKey, waitingFiles } from '../papers.ts';

type ConfirmItem = components['schemas']['ConfirmItem'];

/** Not chosen yet, thrown away, a paper outside the plan; everything else is the key of a paper. */
export const noChoice = '';
export const discard = 'BO';
export const otherPaper = 'KHAC';

/** What a person changed about one file of a bundle, by its id. */
interface Edit {
  readonly choice?: string;
  readonly also?: readonly string[];
  /** Photos of one paper, in order; the first is the one under whose id this stands. */
  readonly pages?: readonly string[];
}

/** One paper to be: a file, or photos merged. */
export interface Sheet {
  readonly id: string;
  readonly files: readonly Document[];
  /** Key of a paper, or one of the words above. */
  readonly choice: string;
  /** Further papers in the same file. */
  readonly also: readonly string[];
}

export interface Sorting {
  readonly sheets: readonly Sheet[];
  choose(sheetId: string, choice: string): void;
  tickAlso(sheetId: string, kinds: readonly string[]): void;
  /** Appends the photos of `sheetId` to those of `onto`. */
  merge(sheetId: string, onto: string): void;
  /** Makes its photos papers of their own again. */
  split(sheetId: string): void;
  swapWithNext(sheetId: string, index: number): void;
}

/** The files of a bundle as the service proposes them and people correct them; nothing is in a slot before they are confirmed. */
export function useSorting(documents: readonly Document[], papers: readonly Paper[]): Sorting {
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const sheets = useMemo(() => sheetsOf(waitingFiles(documents), papers, edits), [documents, papers, edits]);
  const edit = (id: string, changes: Edit) =>
    setEdits((before) => ({ ...before, [id]: { ...before[id], ...changes } }));
  const pagesOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.files.map((file) => file.id) ?? [];
  return {
    sheets,
    choose: (id, choice) => edit(id, { choice }),
    tickAlso: (id, also) => edit(id, { also }),
    merge(id, onto) {
      if (id === onto) return;
      setEdits((before) => ({
        ...before,
        [id]: { ...before[id], pages: [] },
        [onto]: { ...before[onto], pages: [...pagesOf(onto), ...pagesOf(id)] },
      }));
    },
    split: (id) => edit(id, { pages: [] }),
    swapWithNext(id, index) {
      const pages = [...pagesOf(id)];
      const [moving] = pages.splice(index, 1);
      if (!moving) return;
      pages.splice(index + 1, 0, moving);
      setEdits((before) => ({ ...before, [pages[0]!]: { ...before[id], pages } }));
      if (pages[0] !== id) edit(id, { pages: [] });
    },
  };
}

function sheetsOf(
  files: readonly Document[],
  papers: readonly Paper[],
  edits: Readonly<Record<string, Edit>>,
): readonly Sheet[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const heads = new Map(
    Object.entries(edits).map(([id, { pages = [] }]) => [id, pages.filter((page) => byId.has(page))]),
  );
  const inOthers = new Set([...heads].flatMap(([id, pages]) => pages.filter((page) => page !== id)));
  return files
    .filter(({ id }) => !inOthers.has(id))
    .map((file) => {
      const pages = heads.get(file.id) ?? [];
      const { choice = proposed(file, papers), also = proposedAlso(file, papers) } = edits[file.id] ?? {};
      return { id: file.id, files: pages.length > 1 ? pages.map((page) => byId.get(page)!) : [file], choice, also };
    });
}

/** The service's proposal, where the dossier has such a paper and it is not a mere guess. */
function proposed({ kinds, nomineeId }: Document, papers: readonly Paper[]): string {
  const [kind] = kinds;
  const key = kind && paperKey({ kind, nomineeId });
  return papers.some((paper) => paper.key === key) ? key! : noChoice;
}

function proposedAlso({ kinds }: Document, papers: readonly Paper[]): readonly string[] {
  return kinds.slice(1).filter((kind) => papers.some((paper) => paper.key === kind));
}

export const isImageFile = ({ mediaType }: Document): boolean => mediaType?.startsWith('image/') ?? false;

/** Papers a sheet may be put into: those that have a place of its form. */
export const choicesFor = ({ files }: Sheet, papers: readonly Paper[]): readonly Paper[] =>
  papers.filter(({ slots }) =>
    slots.some(({ form, allowedActions }) => form === files[0]!.form && allowedActions.includes('upload')),
  );

/** Further papers that the file of a sheet may hold: papers of the whole dossier. */
export function companionsFor(sheet: Sheet, papers: readonly Paper[]): readonly Paper[] {
  const chosen = papers.find(({ key }) => key === sheet.choice);
  if (!chosen || chosen.nomineeId !== null) return [];
  return choicesFor(sheet, papers).filter(({ key, nomineeId }) => key !== chosen.key && nomineeId === null);
}

/** What a person's word on these sheets is to the service. Sheets without a choice are left out. */
export function confirmations(sheets: readonly Sheet[], papers: readonly Paper[]): ConfirmItem[] {
  return sheets.flatMap((sheet): ConfirmItem[] => {
    const { files, choice } = sheet;
    const ids = files.map(({ id }) => id);
    const named = ids.length > 1 ? { documentIds: ids } : { documentId: ids[0]! };
    if (choice === noChoice) return [];
    if (choice === discard) return [{ ...named, discard: true }];
    const { form } = files[0]!;
    if (choice === otherPaper) return [{ ...named, kinds: ['KHAC'], form, discard: false }];
    const paper = papers.find(({ key }) => key === choice)!;
    const possible = new Set(companionsFor(sheet, papers).map(({ kind }) => kind as string));
    const also = sheet.also.filter((kind) => possible.has(kind)) as Paper['kind'][];
    const nominee = paper.nomineeId !== null && { nomineeId: paper.nomineeId };
    return [{ ...named, kinds: [paper.kind, ...also], form, discard: false, ...nominee }];
  });
}
