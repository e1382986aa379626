import { List, Text } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { api } from '../../api/client.ts';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';

/** To a page of the campaign that is open; where several are, people choose. */
function ChosenCampaign({ title, path }: { readonly title: string; readonly path: string }) {
  const campaigns = api.useQuery('get', '/api/campaigns', { params: { query: { phase: 'open', pageSize: 50 } } });
  return (
    <Read query={campaigns} of="các đợt đang mở">
      {({ items }) => {
        const [only] = items;
        if (only && items.length === 1) return <Navigate to={`/dot/${only.code}/${path}`} replace />;
        return (
          <Page title={title} about="Chọn đợt thi đua">
            {items.length === 0 ? (
              <Empty title="Hiện không có đợt thi đua nào đang mở">
                <Text>
                  Các đợt đã đóng hoặc đang soạn có ở trang <Link to="/dot">Đợt thi đua</Link>.
                </Text>
              </Empty>
            ) : (
              <List>
                {items.map(({ code, name }) => (
                  <List.Item key={code}>
                    <Link to={`/dot/${code}/${path}`}>{name}</Link>
                  </List.Item>
                ))}
              </List>
            )}
          </Page>
        );
      }}
    </Read>
  );
}

export const OverviewChoicePage = () => <ChosenCampaign title="Tổng quan" path="tong-quan" />;
export const ResultsChoicePage = () => <ChosenCampaign title="Kết quả bầu cử" path="ket-qua-bau-cu" />;
