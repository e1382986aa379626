import { Stack } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { PrintButton } from '../../shared/page/print-button.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { OverviewFacts } from './overview-facts.tsx';
import { OverviewUnits } from './overview-units.tsx';
import './reports.css';

/** Who has sent, who is still writing and who has not begun: one campaign at a glance, unit by unit. */
export function OverviewPage() {
  const { code = '' } = useParams();
  const overview = api.useQuery(
    'get',
    '/api/campaigns/{code}/overview',
    { params: { path: { code } } },
    { placeholderData: keepPreviousData, refetchInterval: 60_000 },
  );
  return (
    <Page
      title="Tổng quan"
      about={overview.data && `${overview.data.name} – số liệu lúc ${formatDateTime(overview.data.asOf)}`}
      actions={<PrintButton />}
    >
      <CampaignNav code={code} />
      <Read query={overview} of="toàn cảnh đợt">
        {(data) => (
          <Stack gap="lg">
            <OverviewFacts overview={data} />
            <Section title="Từng đơn vị">
              <OverviewUnits overview={data} />
            </Section>
          </Stack>
        )}
      </Read>
    </Page>
  );
}
