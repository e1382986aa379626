import { Text } from '@mantine/core';
import type { View } from '../../api/client.ts';
import { formatPercent } from '../../shared/words/formats.ts';
import { subjectKindName } from '../../shared/words/names.ts';

type Statistics = View<'StatisticsView'>;

/** Nominees by award level: how many, of which kind, women and leaders. */
export function LevelStatistics({ statistics: { levels, nominees } }: { readonly statistics: Statistics }) {
  const kinds = Object.keys(nominees).filter((kind) => (nominees[kind] ?? 0) > 0);
  const total = levels.reduce((sum, level) => sum + level.total, 0);
  if (total === 0) return <Text>Chưa có trường hợp nào được gửi.</Text>;
  return (
    <table className="rows">
      <caption className="visually-hidden">Trường hợp đã gửi theo hình thức khen thưởng</caption>
      <thead>
        <tr>
          <th scope="col">Hình thức</th>
          <th scope="col">Trường hợp</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {capitalised(subjectKindName(kind))}
            </th>
          ))}
          <th scope="col">Đủ điều kiện</th>
          <th scope="col">Nữ</th>
          <th scope="col">Lãnh đạo, quản lý</th>
        </tr>
      </thead>
      <tbody className="figures">
        {levels.map(({ level, name, total: all, byKind, byState, women, leaders }) => (
          <tr key={level}>
            <th scope="row">{name}</th>
            <td data-label="Trường hợp">{all}</td>
            {kinds.map((kind) => (
              <td key={kind} data-label={capitalised(subjectKindName(kind))}>
                {byKind[kind] ?? 0}
              </td>
            ))}
            <td data-label="Đủ điều kiện">{byState.qualified ?? 0}</td>
            <td data-label="Nữ">{shareOf(women, byKind.CA_NHAN ?? 0)}</td>
            <td data-label="Lãnh đạo, quản lý">{shareOf(leaders, byKind.CA_NHAN ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Of the persons of the level. */
const shareOf = (part: number, persons: number): string =>
  persons === 0 ? String(part) : `${part} (${formatPercent(part, persons)})`;
