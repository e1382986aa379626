import { Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, type View } from '../../../api/client.ts';
import { mayDo, useMe } from '../../../api/me.ts';
import { SearchField } from '../../../shared/forms/search-field.tsx';
import { Empty } from '../../../shared/page/empty.tsx';
import { Page } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { type Column, DataTable } from '../../../shared/tables/data-table.tsx';
import { useListSearch } from '../../../shared/tables/list-search.ts';
import { formatDateTime } from '../../../shared/words/formats.ts';
import '../appraisal.css';
import { HandOverStep } from './hand-over.tsx';

const columns: readonly Column<View<'HandoverHeadView'>>[] = [
  {
    key: 'who',
    title: 'Bên giao, bên nhận',
    isHeading: true,
    cell: ({ id, from, to }) => <Link to={`/ban-giao/${id}`}>{`${from.name} giao cho ${to.name}`}</Link>,
  },
  {
    key: 'count',
    title: 'Số hồ sơ',
    cell: ({ count }) => <span className="figures">{String(count).padStart(2, '0')}</span>,
  },
  { key: 'reason', title: 'Lý do', cell: ({ reason }) => reason },
  { key: 'at', title: 'Lúc bàn giao', cell: ({ handedOverAt }) => formatDateTime(handedOverAt) },
  { key: 'by', title: 'Người lập', cell: ({ handedOverByName }) => handedOverByName },
];

/** Queues that changed hands, with the record both sides sign. */
export function HandoversPage() {
  const me = useMe();
  const { get, set, page, toPage } = useListSearch();
  const handovers = api.useQuery(
    'get',
    '/api/handovers',
    { params: { query: { page, q: get('q') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title="Bàn giao công việc"
      about="Hồ sơ đang chờ thẩm định của một người chuyển sang người khác, kèm biên bản để hai bên ký."
      actions={mayDo(me, 'handovers:make') && <HandOverStep />}
    >
      <Stack>
        <SearchField label="Tìm theo tên bên giao, bên nhận" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
        <Read query={handovers} of="các lần bàn giao">
          {(rows) => (
            <DataTable
              caption="Các lần bàn giao, mới trước"
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              onPage={toPage}
              empty={
                <Empty title="Chưa có lần bàn giao nào">
                  <Text>Khi có người nghỉ hoặc chuyển việc, Trưởng phòng lập bàn giao ở đây.</Text>
                </Empty>
              }
            />
          )}
        </Read>
      </Stack>
    </Page>
  );
}
