import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { Chart, Legend } from '../../shared/charts/chart.tsx';
import { formatDate, formatDateTime, formatTime } from '../../shared/words/formats.ts';
import { ArrivalBars } from './arrival-bars.tsx';
import type { StepUnit } from './timeline-layout.ts';

type Overview = View<'OverviewView'>;
type Step = View<'TimelineStepView'>;

/** Dossiers as they came in, with the cut-offs as lines. */
export function TimelineChart({ overview }: { readonly overview: Overview }) {
  const [unit, setUnit] = useState<StepUnit>('days');
  const steps = overview.timeline[unit];
  return (
    <Chart title="Hồ sơ đến theo thời gian" conclusion={conclusionOf(overview)}>
      <SegmentedControl
        className="no-print"
        mb="sm"
        value={unit}
        onChange={(value) => setUnit(value as StepUnit)}
        aria-label="Bước thời gian"
        data={[
          { value: 'days', label: 'Theo ngày' },
          { value: 'hours', label: 'Theo giờ' },
        ]}
      />
      <Legend
        items={[
          { name: 'Đến lần đầu', sign: <rect width="14" height="14" fill="#1f4788" /> },
          {
            name: 'Gửi lại',
            sign: <rect x="1" y="1" width="12" height="12" fill="#e6eefa" stroke="#1f4788" strokeWidth="2" />,
          },
          { name: 'Hạn gửi', sign: <path d="M7 0V14" stroke="#8c1d18" strokeWidth="3" /> },
          {
            name: 'Hạn riêng của đơn vị được gia hạn',
            sign: <path d="M7 0V14" stroke="#8c1d18" strokeWidth="2" strokeDasharray="3 2" />,
          },
        ]}
      />
      <ArrivalBars
        steps={steps}
        unit={unit}
        now={overview.asOf}
        cutoffs={cutoffsOf(overview)}
        extensions={extensionsOf(overview)}
      />
      <ArrivalTable steps={steps} unit={unit} />
    </Chart>
  );
}

const cutoffsOf = ({ levels }: Overview): string[] => [...new Set(levels.flatMap(({ cutoff }) => cutoff ?? []))];
const extensionsOf = ({ units }: Overview): string[] => [
  ...new Set(units.flatMap(({ extension }) => extension?.until ?? [])),
];

function conclusionOf({ timeline: { days }, asOf, levels }: Overview): string {
  const total = days.at(-1)?.total ?? 0;
  if (total === 0) return 'Chưa có hồ sơ nào đến.';
  const busiest = days.reduce((most, day) => (day.first > most.first ? day : most));
  const dated = [...new Set(levels.flatMap(({ words }) => words ?? []))];
  const due = dated.length > 0 ? ` Hạn gửi: ${dated.join('; ')}.` : '';
  return `Đến ${formatDateTime(asOf)} đã có ${total} hồ sơ đến; nhiều nhất là ngày ${formatDate(busiest.from)} với ${busiest.first} hồ sơ.${due}`;
}

/** Steps without any are left out: the table is for reading figures, the picture for seeing when. */
function ArrivalTable({ steps, unit }: { readonly steps: readonly Step[]; readonly unit: StepUnit }) {
  const telling = steps.filter(({ first, again }) => first > 0 || again > 0);
  if (telling.length === 0) return null;
  return (
    <details className="chart-table">
      <summary>Xem bảng số liệu</summary>
      <table className="chart-rows">
        <thead>
          <tr>
            <th scope="col">{unit === 'days' ? 'Ngày' : 'Từ giờ'}</th>
            <th scope="col">Đến lần đầu</th>
            <th scope="col">Gửi lại</th>
            <th scope="col">Cộng dồn</th>
          </tr>
        </thead>
        <tbody>
          {telling.map(({ from, first, again, total }) => (
            <tr key={from}>
              <th scope="row">
                {unit === 'days' ? formatDate(from) : `${formatTime(from)} ngày ${formatDate(new Date(from))}`}
              </th>
              <td className="figures">{first}</td>
              <td className="figures">{again}</td>
              <td className="figures">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
