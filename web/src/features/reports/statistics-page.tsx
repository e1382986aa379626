import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { PrintButton } from '../../shared/page/print-button.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { LevelStatistics } from './level-statistics.tsx';
import { QuotaChart } from './quota-chart.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TurnoutChart } from './turnout-chart.tsx';
import './reports.css';

/** The campaign in pictures, each with its conclusion in words and its figures in a table. */
export function StatisticsPage() {
  const { code = '' } = useParams();
  const path = { params: { path: { code } } };
  const overview = api.useQuery('get', '/api/campaigns/{code}/overview', path);
  const statistics = api.useQuery('get', '/api/campaigns/{code}/statistics', path);
  const results = api.useQuery('get', '/api/campaigns/{code}/election-results', {
    params: { path: { code }, query: { pageSize: 200 } },
  });
  return (
    <Page
      title="Biểu đồ, thống kê"
      about={overview.data && `${overview.data.name} – số liệu lúc ${formatDateTime(overview.data.asOf)}`}
      actions={<PrintButton />}
    >
      <CampaignNav code={code} />
      <Stack gap="lg">
        <Section title="Hồ sơ">
          <Read query={overview} of="hồ sơ theo thời gian">
            {(data) => <TimelineChart overview={data} />}
          </Read>
        </Section>
        <Section title="Trường hợp được đề nghị">
          <Read query={statistics} of="thống kê">
            {(data) => <LevelStatistics statistics={data} />}
          </Read>
        </Section>
        <Section title="Cử tri đi bầu">
          <Read query={results} of="kết quả bầu cử">
            {(data) => <TurnoutChart results={data} />}
          </Read>
        </Section>
        <Section title="Số lượng">
          <Read query={overview} of="số lượng của đơn vị">
            {(data) => <QuotaChart overview={data} />}
          </Read>
        </Section>
      </Stack>
    </Page>
  );
}
