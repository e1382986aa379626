import { Stack, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { View } from '../../api/client.ts';
import { Section } from '../../shared/page/page.tsx';
import { CriteriaSections } from './plan-criteria.tsx';
import { type PlanTable, planTables } from './plan-tables.ts';
import { matches } from './plan-search.ts';

type Campaign = View<'CampaignView'>;

/** The whole plan, each rule with its clause and its own words, found without diacritics. */
export function PlanSections({ campaign }: { readonly campaign: Campaign }) {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const tables = planTables(campaign).map((table) => ({
    ...table,
    rows: table.rows.filter((row) => matches([table.title, ...row], words)),
  }));
  const shown = tables.filter(({ rows }) => rows.length > 0);
  return (
    <Stack gap="lg">
      <TextInput
        type="search"
        className="no-print"
        label="Tìm trong kế hoạch"
        placeholder="Gõ có dấu hoặc không dấu, hoặc số điều khoản (IV.5)"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <CriteriaSections campaign={campaign} words={words}>
        {(criteria) =>
          shown.length === 0 && criteria === null ? (
            <Text role="status">Không có mục nào như vậy trong kế hoạch. Hãy thử từ khác.</Text>
          ) : (
            <>
              {shown.slice(0, 3).map((table) => (
                <PlanSection key={table.title} table={table} />
              ))}
              {criteria}
              {shown.slice(3).map((table) => (
                <PlanSection key={table.title} table={table} />
              ))}
            </>
          )
        }
      </CriteriaSections>
    </Stack>
  );
}

function PlanSection({ table: { title, columns, rows } }: { readonly table: PlanTable }) {
  return (
    <Section title={title}>
      <table className="rows">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]} data-label={columns[index]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
