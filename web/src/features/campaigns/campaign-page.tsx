import { Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type View } from '../../api/client.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { CampaignActions } from './campaign-actions.tsx';
import './campaigns.css';
import { PlanSections } from './plan-sections.tsx';
import { QuestionsSection } from './questions-section.tsx';

type Campaign = View<'CampaignView'>;

/** One campaign: its questions, its rules as they are now, and what may be done with it. */
export function CampaignPage() {
  const { code = '' } = useParams();
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } });
  return (
    <Read query={campaign} of="đợt thi đua">
      {(read) => (
        <Page title={read.name} about={<About campaign={read} />} actions={<CampaignActions campaign={read} />}>
          <Stack gap="lg">
            <CampaignNav code={code} />
            {read.phase === 'draft' && <QuestionsSection campaign={read} />}
            <PlanSections campaign={read} />
            {read.phase !== 'draft' && <QuestionsSection campaign={read} />}
          </Stack>
        </Page>
      )}
    </Read>
  );
}

function About({ campaign }: { readonly campaign: Campaign }) {
  const { code, phase, phaseName, openedAt, closedAt, ruleBookVersion, participation } = campaign;
  const { participating, units } = participation;
  return (
    <Stack gap={4} mt="xs">
      <div>
        <StatusBadge state={phase} name={phaseName} />
      </div>
      <Text size="sm">
        {`Mã đợt: ${code}.`}
        {openedAt && ` Mở lúc ${formatDateTime(openedAt)}.`}
        {closedAt && ` Đóng lúc ${formatDateTime(closedAt)}.`}
        {participating !== null && ` ${participating} trong ${units} đơn vị tham gia.`}
      </Text>
      {ruleBookVersion !== null && (
        <Text size="sm">
          {`Đang áp dụng quy định phiên bản ${ruleBookVersion}. `}
          <Link to={`/dot/${code}/phien-ban`}>Xem các phiên bản và chỗ khác nhau</Link>
        </Text>
      )}
    </Stack>
  );
}
