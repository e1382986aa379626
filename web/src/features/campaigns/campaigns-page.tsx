import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { api, type View } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { type Column, DataTable } from '../../shared/tables/data-table.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { formatDateTime } from '../../shared/words/formats.ts';
import { NewCampaign } from './new-campaign.tsx';

type Campaign = View<'CampaignSummaryView'>;

const columns: readonly Column<Campaign>[] = [
  {
    key: 'name',
    title: 'Đợt thi đua',
    isHeading: true,
    cell: ({ code, name }) => <Link to={`/dot/${code}`}>{name}</Link>,
  },
  { key: 'phase', title: 'Trạng thái', cell: ({ phase, phaseName }) => <StatusBadge state={phase} name={phaseName} /> },
  { key: 'opened', title: 'Mở lúc', cell: ({ openedAt }) => (openedAt ? formatDateTime(openedAt) : 'Chưa mở') },
  { key: 'closed', title: 'Đóng lúc', cell: ({ closedAt }) => (closedAt ? formatDateTime(closedAt) : 'Chưa đóng') },
];

/** Every campaign this person may see. */
export function CampaignsPage() {
  const me = useMe();
  const { page, toPage } = useListSearch();
  const campaigns = api.useQuery('get', '/api/campaigns', { params: { query: { page } } });
  return (
    <Page title="Đợt thi đua" actions={mayDo(me, 'campaigns:create') && <NewCampaign />}>
      <Read query={campaigns} of="các đợt thi đua">
        {(rows) => (
          <DataTable
            caption="Các đợt thi đua, mới trước"
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onPage={toPage}
            empty={
              <Empty title="Chưa có đợt thi đua nào">
                <Text>Cơ quan lập đợt từ kế hoạch; khi đợt mở, đơn vị sẽ thấy ở đây.</Text>
              </Empty>
            }
          />
        )}
      </Read>
    </Page>
  );
}
