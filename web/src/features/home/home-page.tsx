import { Stack, Text } from '@mantine/core';
import { api } from '../../api/client.ts';
import { useMe } from '../../api/me.ts';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { OpenCampaign } from './open-campaign.tsx';

/** Where everybody begins: the open campaigns, how long is left, and for a unit what it has proposed and what that still lacks. */
export function HomePage() {
  const { membership } = useMe();
  const campaigns = api.useQuery('get', '/api/campaigns', { params: { query: { phase: 'open', pageSize: 20 } } });
  return (
    <Page title={membership.unit?.name ?? membership.organization.name} about={membership.roleName}>
      <Read query={campaigns} of="các đợt đang mở">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Hiện không có đợt thi đua nào đang mở">
              <Text>Khi cơ quan mở đợt, hạn gửi và số lượng được đề nghị sẽ hiện ở đây.</Text>
            </Empty>
          ) : (
            <Stack>
              {items.map(({ code }) => (
                <OpenCampaign key={code} code={code} />
              ))}
            </Stack>
          )
        }
      </Read>
    </Page>
  );
}
