import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { formatCount } from '../../shared/words/formats.ts';
import { electionName } from '../../shared/words/names.ts';
import { fieldsOf, textOf } from './figures.ts';
import type { Import, ImportRow } from './import-calls.ts';

type Snapshot = View<'FigureSnapshotView'>;

/** More lines than a screen reads are shown as far as here; those with faults come all. */
const mostLines = 500;

/** What every line of the table would change, and what is wrong with it. */
export function ImportPreview({ view: { summary, rows, ignoredColumns } }: { readonly view: Import }) {
  const [onlyFaulty, setOnlyFaulty] = useState(summary.faultyRows > 0);
  const shown = rows.filter(({ problems }) => !onlyFaulty || problems.length > 0);
  return (
    <Stack gap="sm">
      <Text role="status">
        {`${summary.rows} dòng: ${summary.recorded} số liệu mới, ${summary.changed} số liệu sửa, ${summary.confirmed} số liệu được xác nhận, ${summary.unchanged} số liệu giữ nguyên. `}
        <strong>{summary.faultyRows > 0 ? `${summary.faultyRows} dòng có lỗi.` : 'Không có lỗi.'}</strong>
      </Text>
      {ignoredColumns.length > 0 && (
        <Text size="sm" className="quiet">{`Các cột không dùng đến: ${ignoredColumns.join(', ')}.`}</Text>
      )}
      {summary.faultyRows > 0 && (
        <Checkbox
          label="Chỉ xem dòng có lỗi"
          checked={onlyFaulty}
          onChange={({ currentTarget }) => setOnlyFaulty(currentTarget.checked)}
        />
      )}
      <table className="rows">
        <caption className="visually-hidden">Các dòng của tệp</caption>
        <thead>
          <tr>
            {['Dòng', 'Đơn vị', 'Cuộc bầu cử', 'Thay đổi', 'Lỗi, lưu ý'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostLines).map((row) => (
            <Line key={row.row} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length > mostLines && (
        <Text size="sm">{`Đang xem ${formatCount(mostLines)} dòng đầu trong ${formatCount(shown.length)} dòng.`}</Text>
      )}
    </Stack>
  );
}

function Line({
  row: { row, unit, unitName, election, change, before, after, seats, problems, notes },
}: {
  readonly row: ImportRow;
}) {
  return (
    <tr className={problems.length > 0 ? 'import-faulty' : undefined}>
      <td data-label="Dòng" className="figures">
        {row}
      </td>
      <th scope="row">{unitName ?? (unit || 'Không có mã')}</th>
      <td data-label="Cuộc bầu cử">{election ? electionName(election) : 'Không đọc được'}</td>
      <td data-label="Thay đổi" className="figures">
        {change && <div>{changeWords('turnout', change, before, after)}</div>}
        {seats && <div>{`${seats.unit}: ${changeWords('seats', seats.change, seats.before, seats.after)}`}</div>}
      </td>
      <td data-label="Lỗi, lưu ý">
        {problems.map((problem) => (
          <div key={problem}>
            <strong>Lỗi: </strong>
            {problem}
          </div>
        ))}
        {notes.map((note) => (
          <div key={note}>{`Lưu ý: ${note}`}</div>
        ))}
      </td>
    </tr>
  );
}

const changeNames: Readonly<Record<string, string>> = {
  none: 'giữ nguyên',
  recorded: 'mới',
  changed: 'sửa',
  confirmed: 'xác nhận',
};

/** «sửa: cử tri 461 → 462». */
function changeWords(
  figure: 'turnout' | 'seats',
  change: string,
  before: Snapshot | null,
  after: Snapshot | null,
): string {
  const parts = fieldsOf[figure].flatMap(({ name, title, kind }) => {
    const [old, now] = [textOf(before, name), textOf(after, name)];
    if (now === '' || (before && old === now)) return [];
    const shown = (text: string) =>
      kind === 'count' && text ? formatCount(Number(text)) : text.toLowerCase() || 'chưa ghi';
    return [`${title.toLowerCase()} ${before ? `${shown(old)} → ` : ''}${shown(now)}`];
  });
  return [changeNames[change] ?? 'khác', parts.join(', ')].filter(Boolean).join(': ');
}
