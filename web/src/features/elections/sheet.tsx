import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { cellFault, cellKey, type Edits, shownText } from './edits.ts';
import { type Field, type Figure, fieldsOf, figureTitle } from './figures.ts';
import { isBlock, pastedBlock } from './pasting.ts';
import './sheet.css';

export interface CellWrite {
  readonly figure: Figure;
  readonly field: string;
  readonly text: string;
}

interface SheetProps {
  readonly caption: string;
  /** Above the columns of each group: the election's name. */
  readonly groups: readonly string[];
  /** The last column of a group: «Tỷ lệ». */
  readonly standingTitle: string;
  /** One line per unit; null where the unit has no such figure. */
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly figures: readonly (Figure | null)[];
  }[];
  readonly edits: Edits;
  readonly onWrite: (writes: readonly CellWrite[]) => void;
  /** What stands in the last column of a figure. */
  readonly standing: (figure: Figure) => ReactNode;
}

/**
 * A table whose cells are typed into as in a spreadsheet: arrows and Enter move, Escape takes back, a block pasted from Excel fills
 * from the cell it is pasted in. Nothing is saved here.
 */
export function Sheet({ caption, groups, standingTitle, rows, edits, onWrite, standing }: SheetProps) {
  const table = useRef<HTMLTableElement>(null);
  const kind = rows.flatMap(({ figures }) => figures).find((figure) => figure)?.figure;
  if (!kind) return null;
  const fields = fieldsOf[kind];
  const cellAt = (row: number, column: number): CellPlace | undefined => {
    const figure = rows[row]?.figures[Math.floor(column / fields.length)];
    const field = fields[column % fields.length];
    return figure && field ? { figure, field } : undefined;
  };
  const focus = (row: number, column: number): boolean => {
    const input = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}/${column}"]`);
    input?.focus();
    input?.select();
    return input !== null && input !== undefined;
  };
  const paste = (event: ClipboardEvent, row: number, column: number): void => {
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    if (!isBlock(block)) return;
    event.preventDefault();
    const writes = block.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const place = cellAt(row + down, column + right);
        return place?.figure.mayRecord ? [{ figure: place.figure, field: place.field.name, text }] : [];
      }),
    );
    onWrite(writes);
  };
  return (
    <div className="sheet-scroll">
      <table className="figure-sheet" ref={table}>
        <caption className="visually-hidden">{caption}</caption>
        <SheetHead groups={groups} fields={fields} standingTitle={standingTitle} />
        <tbody>
          {rows.map(({ key, name, figures }, row) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {figures.map((figure, group) =>
                figure ? (
                  [
                    ...fields.map((field, index) => {
                      const column = group * fields.length + index;
                      return (
                        <Cell
                          key={cellKey(figure, field.name)}
                          place={{ figure, field }}
                          position={`${row}/${column}`}
                          edits={edits}
                          onWrite={onWrite}
                          onKey={(event) => move(event, { row, column, focus })}
                          onPaste={(event) => paste(event, row, column)}
                        />
                      );
                    }),
                    <td key={`${figure.key}/standing`} className="figure-standing">
                      {standing(figure)}
                    </td>,
                  ]
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the group is its position
                  <td key={group} colSpan={fields.length + 1} className="no-figure" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellPlace {
  readonly figure: Figure;
  readonly field: Field;
}

interface HeadProps {
  readonly groups: readonly string[];
  readonly fields: readonly Field[];
  readonly standingTitle: string;
}

function SheetHead({ groups, fields, standingTitle }: HeadProps) {
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          Đơn vị
        </th>
        {groups.map((group) => (
          <th key={group} colSpan={fields.length + 1} scope="colgroup">
            {group}
          </th>
        ))}
      </tr>
      <tr>
        {groups.flatMap((group) => [
          ...fields.map(({ name, title }) => (
            <th key={`${group}/${name}`} scope="col">
              {title}
            </th>
          )),
          <th key={`${group}/standing`} scope="col">
            {standingTitle}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly place: CellPlace;
  readonly position: string;
  readonly edits: Edits;
  readonly onWrite: SheetProps['onWrite'];
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Cell({ place: { figure, field }, position, edits, onWrite, onKey, onPaste }: CellProps) {
  const text = shownText(edits, figure, field.name);
  if (!figure.mayRecord) return <td className="figures fixed-cell">{text}</td>;
  const fault = cellFault(edits, figure, field);
  return (
    <td className={cellKey(figure, field.name) in edits ? 'edited-cell' : undefined}>
      <input
        className="figures"
        data-cell={position}
        aria-label={`${field.title}, ${figureTitle(figure)}`}
        aria-invalid={fault ? true : undefined}
        title={fault}
        autoComplete="off"
        inputMode={field.kind === 'count' ? 'numeric' : 'text'}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => onWrite([{ figure, field: field.name, text: currentTarget.value }])}
        onKeyDown={(event) => {
          if (event.key === 'Escape')
            onWrite([{ figure, field: field.name, text: '' }].map(() => original(figure, field)));
          else onKey(event);
        }}
        onPaste={onPaste}
      />
      {fault && <span className="visually-hidden">{fault}</span>}
    </td>
  );
}

/** What stands, written back over what was typed. */
const original = (figure: Figure, field: Field): CellWrite => ({
  figure,
  field: field.name,
  text: shownText({}, figure, field.name),
});

interface Movement {
  readonly row: number;
  readonly column: number;
  readonly focus: (row: number, column: number) => boolean;
}

/** Up and down always; sideways only from the edge of the text, so that one can move inside it. */
function move(event: KeyboardEvent<HTMLInputElement>, { row, column, focus }: Movement): void {
  const { key, shiftKey, currentTarget: input } = event;
  const [start, end] = [input.selectionStart, input.selectionEnd];
  const whole = start === 0 && end === input.value.length;
  const targets: Readonly<Record<string, readonly [number, number] | false>> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Enter: [row + (shiftKey ? -1 : 1), column],
    ArrowLeft: (whole || end === 0) && [row, column - 1],
    ArrowRight: (whole || start === input.value.length) && [row, column + 1],
  };
  const target = targets[key];
  if (target && focus(...target)) event.preventDefault();
}
