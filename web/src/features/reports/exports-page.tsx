import { Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { ListExport } from './list-export.tsx';

/** The Excel lists of a campaign, for whoever may have them. */
export function ExportsPage() {
  const { code = '' } = useParams();
  const me = useMe();
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } }, { staleTime: 300_000 });
  return (
    <Page title="Xuất danh sách" about={campaign.data?.name}>
      <CampaignNav code={code} />
      <Read query={campaign} of="đợt thi đua">
        {({ levels }) => (
          <Stack gap="lg">
            {mayDo(me, 'council-list:export') && (
              <Section title="Danh sách trình Hội đồng Thi đua - Khen thưởng">
                <ListExport campaign={code} levels={levels} list="council-list" />
              </Section>
            )}
            {mayDo(me, 'restricted-list:export') && (
              <Section title="Danh sách kèm số căn cước">
                <ListExport campaign={code} levels={levels} list="restricted-list" />
              </Section>
            )}
            <p>
              Việc lâu chạy phía sau (như tải toàn bộ dữ liệu của cơ quan) và tệp kết quả:{' '}
              <Link to="/viec">Việc của tôi</Link>.
            </p>
          </Stack>
        )}
      </Read>
    </Page>
  );
}
