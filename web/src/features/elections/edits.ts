import { useState } from 'react';
import { answerOf, countOf, type Figure, fieldsOf, textOf } from './figures.ts';

/** What people have typed and not saved, by cell (`<figure key>/<field>`). */
export type Edits = Readonly<Record<string, string>>;

export const cellKey = (figure: Figure, field: string): string => `${figure.key}/${field}`;

/** The text of a cell as people see it now. */
export const shownText = (edits: Edits, figure: Figure, field: string): string =>
  edits[cellKey(figure, field)] ?? textOf(figure.standing, field);

/** Edits of the page; a text that is again what stands is no edit. */
export function useEdits() {
  const [edits, setEdits] = useState<Edits>({});
  const write = (
    changes: readonly { readonly figure: Figure; readonly field: string; readonly text: string }[],
  ): void =>
    setEdits((before) => {
      const next = { ...before };
      for (const { figure, field, text } of changes) {
        const key = cellKey(figure, field);
        if (text === textOf(figure.standing, field)) delete next[key];
        else next[key] = text;
      }
      return next;
    });
  const forget = (figures?: readonly Figure[]): void =>
    setEdits((before) => {
      if (!figures) return {};
      return Object.fromEntries(
        Object.entries(before).filter(([key]) => !figures.some((figure) => key.startsWith(`${figure.key}/`))),
      );
    });
  return { edits, write, forget };
}

export const isEdited = (edits: Edits, figure: Figure): boolean =>
  fieldsOf[figure.figure].some(({ name }) => cellKey(figure, name) in edits);

/** What is wrong with one cell, in a sentence; undefined = it can be sent. */
export function cellFault(edits: Edits, figure: Figure, field: { readonly name: string; readonly kind: string }) {
  const text = edits[cellKey(figure, field.name)];
  if (text === undefined) return undefined;
  if (field.kind === 'count') return countOf(text) === undefined ? 'Hãy ghi một số nguyên.' : undefined;
  return answerOf(text) === undefined ? 'Hãy ghi «Có», «Không» hoặc để trống.' : undefined;
}

/** A figure as the service takes it; or the columns that still lack something. */
export function bodyOf(
  edits: Edits,
  figure: Figure,
): { readonly body: Record<string, number | boolean | null> } | { readonly lacking: readonly string[] } {
  const read = fieldsOf[figure.figure].map(({ name, title, kind }) => {
    const text = shownText(edits, figure, name);
    const value = kind === 'count' ? countOf(text) : answerOf(text);
    const isLacking = value === undefined || (figure.figure === 'seats' && value === null);
    return { name, title, value, isLacking };
  });
  const lacking = read.flatMap(({ title, isLacking }) => (isLacking ? [`«${title}»`] : []));
  if (lacking.length > 0) return { lacking };
  return { body: Object.fromEntries(read.map(({ name, value }) => [name, value as number | boolean | null])) };
}
