import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { Chart, Legend } from '../../shared/charts/chart.tsx';
import { electionName } from '../../shared/words/names.ts';
import { TurnoutDot, TurnoutSign } from './turnout-dot.tsx';

type Results = View<'ResultsGridView'>;
type Turnout = View<'TurnoutView'>;

interface Row {
  readonly unit: View<'UnitNameView'>;
  readonly turnout: Turnout | null;
}

/** Turnout of every tổ in one election, beside the share that the plan asks for. */
export function TurnoutChart({ results: { items } }: { readonly results: Results }) {
  const elections = items[0]?.results.map(({ election }) => election) ?? [];
  const [election, setElection] = useState<string>(elections.at(-1) ?? '');
  const rows = items.map(({ unit, results }) => ({
    unit,
    turnout: results.find((result) => result.election === election)?.turnout ?? null,
  }));
  const known = rows.flatMap(({ turnout }) => turnout ?? []);
  const target = known.find((turnout) => turnout.target !== null)?.target ?? null;
  const from = axisStart(known, target);
  return (
    <Chart title="Tỷ lệ cử tri đi bầu của từng tổ bầu cử" conclusion={conclusionOf(rows, target)}>
      <NativeSelect
        label="Cuộc bầu cử"
        mb="sm"
        w="fit-content"
        className="no-print"
        data={elections.map((value) => ({ value, label: electionName(value) }))}
        value={election}
        onChange={({ currentTarget }) => setElection(currentTarget.value)}
      />
      <Legend
        items={[
          { name: target === null ? 'Có số liệu' : `Đạt từ ${target}%`, sign: <TurnoutSign x={7} y={7} reaches /> },
          ...(target === null
            ? []
            : [{ name: `Chưa đạt ${target}%`, sign: <TurnoutSign x={7} y={7} reaches={false} /> }]),
          ...(target === null
            ? []
            : [
                {
                  name: `Mức ${target}%`,
                  sign: <path d="M7 0V14" stroke="#8c1d18" strokeWidth="2" strokeDasharray="3 2" />,
                },
              ]),
        ]}
      />
      <TurnoutTable rows={rows} target={target} from={from} caption={`Cử tri đi bầu, ${electionName(election)}`} />
      <p className="quiet">{`Trục hình vẽ từ ${from}% đến 100%.`}</p>
    </Chart>
  );
}

interface TableProps {
  readonly rows: readonly Row[];
  readonly target: number | null;
  readonly from: number;
  readonly caption: string;
}

function TurnoutTable({ rows, target, from, caption }: TableProps) {
  return (
    <table className="chart-rows">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Tổ bầu cử</th>
          <th scope="col" className="chart-cell">
            <span className="visually-hidden">Hình vẽ</span>
          </th>
          <th scope="col">Tỷ lệ</th>
          <th scope="col">Kết luận</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, turnout }) => (
          <tr key={unit.id}>
            <th scope="row">{unit.name}</th>
            <td className="chart-cell">{turnout && <TurnoutDot turnout={turnout} target={target} from={from} />}</td>
            <td className="figures">{turnout?.percent ?? '–'}</td>
            <td>{verdictOf(turnout)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function verdictOf(turnout: Turnout | null): string {
  if (!turnout) return 'Chưa có số liệu';
  const standing = turnout.status === 'provisional' ? ' (tạm thời)' : '';
  if (turnout.reachesTarget === null) return `Không đặt mức${standing}`;
  return `${turnout.reachesTarget ? 'Đạt' : `Chưa đạt ${turnout.target}%`}${standing}`;
}

function conclusionOf(rows: readonly Row[], target: number | null): string {
  const known = rows.flatMap(({ turnout }) => turnout ?? []);
  if (known.length === 0) return 'Chưa có số liệu.';
  const missing = rows.length - known.length;
  const without = missing > 0 ? ` ${missing} tổ chưa có số liệu.` : '';
  if (target === null) return `${known.length}/${rows.length} tổ có số liệu; kế hoạch không đặt mức cho cuộc này.`;
  const below = rows.filter(({ turnout }) => turnout?.reachesTarget === false).map(({ unit }) => unit.name);
  const reached = known.length - below.length;
  const named = below.length > 0 ? ` Chưa đạt: ${below.join(', ')}.` : '';
  return `${reached}/${rows.length} tổ đạt từ ${target}% cử tri đi bầu trở lên.${named}${without}`;
}

/** Shares lie close together: the axis begins at the five below the lowest of them, and is said to. */
function axisStart(known: readonly Turnout[], target: number | null): number {
  const shares = known
    .filter(({ registered }) => registered > 0)
    .map(({ voted, registered }) => (voted * 100) / registered);
  const lowest = Math.min(target ?? 100, ...shares);
  return Math.max(0, Math.floor((lowest - 1) / 5) * 5);
}
