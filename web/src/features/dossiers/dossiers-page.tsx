import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import type { paths } from '../../api/schema.ts';
import { SearchField } from '../../shared/forms/search-field.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { DataTable } from '../../shared/tables/data-table.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { dossierColumns } from './dossier-columns.tsx';

type Query = NonNullable<paths['/api/dossiers']['get']['parameters']['query']>;

const states = [
  { value: '', label: 'Mọi trạng thái' },
  { value: 'draft', label: 'Chưa gửi' },
  { value: 'submitted', label: 'Đã gửi' },
  { value: 'returned', label: 'Yêu cầu bổ sung, hoàn thiện' },
  { value: 'accepted', label: 'Đã tiếp nhận đủ' },
  { value: 'declined', label: 'Không tiếp nhận' },
  { value: 'withdrawn', label: 'Đã rút' },
];

/** The dossiers this person may see, found by name without diacritics, by state, in the order asked for. */
export function DossiersPage() {
  const { get, set, page, toPage } = useListSearch();
  const me = useMe();
  const canBegin = me.membership.unit && mayDo(me, 'dossiers:create');
  const query = { page, q: get('q'), state: get('state'), sort: get('sort') } as Query;
  const dossiers = api.useQuery('get', '/api/dossiers', { params: { query } }, { placeholderData: keepPreviousData });
  return (
    <Page
      title="Hồ sơ"
      actions={
        canBegin && (
          <Button component={Link} to="/ho-so/moi">
            Lập hồ sơ
          </Button>
        )
      }
    >
      <Stack>
        <Group align="flex-end" className="no-print">
          <SearchField
            label="Tìm theo tên đơn vị, cá nhân, tập thể"
            value={get('q') ?? ''}
            onSearch={(q) => set({ q })}
          />
          <NativeSelect
            label="Trạng thái"
            data={states}
            value={get('state') ?? ''}
            onChange={({ currentTarget }) => set({ state: currentTarget.value })}
          />
        </Group>
        <Read query={dossiers} of="danh sách hồ sơ">
          {(rows) => (
            <DataTable
              caption="Các hồ sơ"
              columns={dossierColumns}
              rows={rows}
              rowKey={({ id }) => id}
              sort={get('sort') ?? '-updatedAt'}
              onSort={(sort) => set({ sort })}
              onPage={toPage}
              empty={<NoDossiers isFiltered={Boolean(get('q') ?? get('state'))} />}
            />
          )}
        </Read>
      </Stack>
    </Page>
  );
}

function NoDossiers({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Empty title="Không có hồ sơ nào như vậy">
        <Text>
          Hãy thử từ khác hoặc <Link to="/ho-so">xem tất cả</Link>.
        </Text>
      </Empty>
    );
  }
  return (
    <Empty title="Chưa có hồ sơ nào">
      <Text>Hồ sơ do đơn vị lập, hoặc do nơi tiếp nhận nhập từ văn bản đến, sẽ hiện ở đây.</Text>
    </Empty>
  );
}
