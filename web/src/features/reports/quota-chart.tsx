import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { Chart, Legend } from '../../shared/charts/chart.tsx';
import { countWords } from '../../shared/words/names.ts';

type Overview = View<'OverviewView'>;
type Quota = View<'QuotaItemView'>;

/** How much of its places each unit uses, a square for each place. */
export function QuotaChart({ overview: { levels, units } }: { readonly overview: Overview }) {
  const limited = levels.filter(({ level }) => units.some(({ quota }) => itemOf(quota, level)?.limit));
  const [chosen, setChosen] = useState(limited[0]?.level);
  if (!chosen) return null;
  const rows = units.flatMap(({ unit, participates, quota }) => {
    const item = itemOf(quota, chosen);
    return participates && item?.limit ? [{ unit, item }] : [];
  });
  const used = rows.filter(({ item }) => sum(item.counted) > 0);
  const full = rows.filter(({ item }) => item.remaining && sum(item.remaining) === 0);
  return (
    <Chart
      title="Số lượng đề nghị của từng đơn vị"
      conclusion={`${used.length} trong ${rows.length} đơn vị có số lượng đã đề nghị, trong đó ${full.length} đơn vị đã dùng hết.`}
    >
      {limited.length > 1 && (
        <NativeSelect
          label="Hình thức"
          mb="sm"
          w="fit-content"
          data={limited.map(({ level, name }) => ({ value: level, label: name }))}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      <Legend
        items={[
          { name: 'Đã đề nghị', sign: <Place kind="used" x={1} /> },
          { name: 'Trong bản nháp', sign: <Place kind="draft" x={1} /> },
          { name: 'Còn trống', sign: <Place kind="free" x={1} /> },
        ]}
      />
      <table className="chart-rows">
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col" className="chart-cell">
              <span className="visually-hidden">Hình vẽ</span>
            </th>
            <th scope="col">Đã đề nghị</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, item }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              <td className="chart-cell">
                <Places item={item} />
              </td>
              <td className="figures">
                {item.words}
                {sum(item.drafts) > 0 && <span className="quiet">{`; nháp: ${countWords(item.drafts)}`}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}

const itemOf = (quota: readonly Quota[], level: string): Quota | undefined =>
  quota.find((item) => item.level === level);
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

type PlaceKind = 'used' | 'draft' | 'free';

/** Full, half and empty: told apart without colour. */
function Place({ kind, x }: { readonly kind: PlaceKind; readonly x: number }) {
  return (
    <g transform={`translate(${x} 1)`}>
      <rect
        width="12"
        height="12"
        rx="2"
        fill={kind === 'used' ? '#1f4788' : '#fff'}
        stroke="#1f4788"
        strokeWidth="1.5"
      />
      {kind === 'draft' && <path d="M0 12L12 0V12Z" fill="#7d9cc9" />}
    </g>
  );
}

/** Groups by kind where kinds have places of their own; more than this many are left to the words. */
const mostDrawn = 14;

function Places({ item: { limit, counted, drafts } }: { readonly item: Quota }) {
  const groups = Object.entries(limit ?? {}).map(([kind, places]) =>
    kind === 'total'
      ? placesOf(places, sum(counted), sum(drafts))
      : placesOf(places, counted[kind] ?? 0, drafts[kind] ?? 0),
  );
  const drawn = groups.flatMap((places, group) => places.map((kind) => ({ kind, group })));
  if (drawn.length > mostDrawn) return null;
  return (
    <svg width={drawn.length * 16 + groups.length * 8} height="14" aria-hidden="true">
      {drawn.map(({ kind, group }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place has nothing but its position
        <Place key={index} kind={kind} x={index * 16 + group * 8 + 1} />
      ))}
    </svg>
  );
}

function placesOf(places: number, counted: number, drafts: number): PlaceKind[] {
  return Array.from({ length: Math.max(places, counted) }, (_, index) =>
    index < counted ? 'used' : index < counted + drafts ? 'draft' : 'free',
  );
}
