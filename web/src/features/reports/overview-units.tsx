import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { SearchField } from '../../shared/forms/search-field.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { searchKey } from '../../shared/words/search-key.ts';
import { ExtensionDialog } from './extension-dialog.tsx';
import { ParticipationDialog } from './participation-dialog.tsx';
import type { OverviewUnit, UnitAct } from './overview-unit.ts';
import { UnitRow } from './unit-row.tsx';

type Overview = View<'OverviewView'>;
/** Every unit with where it stands. The whole list is here, so it is filtered here; the filter stays in the address. */
export function OverviewUnits({ overview: { campaign, units, levels } }: { readonly overview: Overview }) {
  const [act, setAct] = useState<UnitAct>();
  const { found, isFiltered } = useFiltered(units);
  const close = () => setAct(undefined);
  return (
    <Stack>
      <Filters units={units} />
      <Text size="sm" className="quiet" role="status">
        {isFiltered ? `Đang xem ${found.length} trong ${units.length} đơn vị` : `Tất cả ${units.length} đơn vị`}
      </Text>
      {found.length === 0 ? (
        <Empty title="Không có đơn vị nào như vậy">
          <Text>Hãy bớt điều kiện lọc, hoặc thử từ khác.</Text>
        </Empty>
      ) : (
        <table className="rows overview-units">
          <caption className="visually-hidden">Các đơn vị của đợt, theo thứ tự của cơ quan</caption>
          <thead>
            <tr>
              {['Đơn vị', 'Tình trạng', 'Hồ sơ', 'Số lượng đề nghị', 'Hạn riêng'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col" className="no-print">
                Việc
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((unit) => (
              <UnitRow key={unit.unit.id} unit={unit} levels={levels} onAct={setAct} />
            ))}
          </tbody>
        </table>
      )}
      {act?.act === 'extend' && <ExtensionDialog campaign={campaign} unit={act.unit} onClose={close} />}
      {act?.act === 'participate' && <ParticipationDialog campaign={campaign} unit={act.unit} onClose={close} />}
    </Stack>
  );
}

function Filters({ units }: { readonly units: readonly OverviewUnit[] }) {
  const { get, set } = useListSearch();
  const kinds = [...new Map(units.map(({ unit, kindName }) => [unit.kind, kindName]))];
  return (
    <Group align="flex-end" className="no-print">
      <SearchField label="Tìm đơn vị" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
      <NativeSelect
        label="Loại đơn vị"
        data={[{ value: '', label: 'Mọi loại' }, ...kinds.map(([value, label]) => ({ value, label }))]}
        value={get('loai') ?? ''}
        onChange={({ currentTarget }) => set({ loai: currentTarget.value })}
      />
      <Checkbox
        label="Chỉ đơn vị được gia hạn"
        mb={8}
        checked={get('gia-han') === '1'}
        onChange={({ currentTarget }) => set({ 'gia-han': currentTarget.checked ? '1' : undefined })}
      />
    </Group>
  );
}

function useFiltered(units: readonly OverviewUnit[]) {
  const { get } = useListSearch();
  const [words, kind, standing, extended] = [get('q'), get('loai'), get('tinh-trang'), get('gia-han')];
  const key = searchKey(words ?? '');
  const found = units.filter(
    ({ unit, standing: own, extension }) =>
      (!words || searchKey(`${unit.code} ${unit.name}`).includes(key)) &&
      (!kind || unit.kind === kind) &&
      (!standing || own === standing) &&
      (!extended || extension !== null),
  );
  return { found, isFiltered: Boolean(words || kind || standing || extended) };
}
