import { Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../../api/client.ts';
import type { paths } from '../../../api/schema.ts';
import { KeysHelp } from '../../../shared/keyboard/keys-help.tsx';
import { moveFocus, useKeys } from '../../../shared/keyboard/use-keys.ts';
import { Empty } from '../../../shared/page/empty.tsx';
import { Page } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { DataTable } from '../../../shared/tables/data-table.tsx';
import { useListSearch } from '../../../shared/tables/list-search.ts';
import '../appraisal.css';
import { queueColumns } from './queue-columns.tsx';
import { QueueCounts } from './queue-counts.tsx';
import { QueueFilters } from './queue-filters.tsx';

type Query = NonNullable<paths['/api/appraisal/queue']['get']['parameters']['query']>;

const filters = ['q', 'campaign', 'level', 'state', 'assignee', 'incomplete', 'changed', 'sort'] as const;
const rowLinks = 'table.rows tbody th a';

const keys = [
  ['j', 'Hồ sơ dưới'],
  ['k', 'Hồ sơ trên'],
  ['Enter', 'Mở hồ sơ đang chọn'],
  ['/', 'Đến ô tìm kiếm'],
  ['?', 'Xem các phím tắt'],
] as const;

/** What waits for the office: counted, filtered, found without diacritics, opened by keyboard. */
export function QueuePage() {
  const search = useListSearch();
  const { get, page, set, toPage } = search;
  const chosen = Object.fromEntries(filters.map((name) => [name, get(name)]));
  const query = { ...chosen, page } as unknown as Query;
  const queue = api.useQuery(
    'get',
    '/api/appraisal/queue',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  useKeys({
    j: () => moveFocus(rowLinks, 1),
    k: () => moveFocus(rowLinks, -1),
    '/': () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
  });
  const isFiltered = filters.some((name) => name !== 'sort' && get(name));
  return (
    <Page title="Hàng đợi thẩm định" actions={<KeysHelp keys={keys} />}>
      <Stack>
        {queue.data && <QueueCounts counts={queue.data.counts} search={search} />}
        <QueueFilters search={search} />
        <Read query={queue} of="hàng đợi thẩm định">
          {(rows) => (
            <DataTable
              caption="Các hồ sơ chờ thẩm định"
              columns={queueColumns}
              rows={rows}
              rowKey={({ id }) => id}
              sort={get('sort') ?? 'receivedAt'}
              onSort={(sort) => set({ sort })}
              onPage={toPage}
              empty={<NothingWaits isFiltered={isFiltered} />}
            />
          )}
        </Read>
      </Stack>
    </Page>
  );
}

function NothingWaits({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <Empty title="Không có hồ sơ nào như vậy">
      <Text>
        Hãy thử từ khác, bỏ bớt điều kiện lọc, hoặc <Link to="/tham-dinh">xem mọi việc còn phải làm</Link>.
      </Text>
    </Empty>
  ) : (
    <Empty title="Không còn hồ sơ nào chờ thẩm định">
      <Text>Hồ sơ đơn vị gửi, hoặc nơi tiếp nhận nhập từ văn bản đến, sẽ hiện ở đây.</Text>
    </Empty>
  );
}
