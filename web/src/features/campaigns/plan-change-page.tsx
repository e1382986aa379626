import { Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import './campaigns.css';
import { PlanChangeForm } from './plan-change-form.tsx';
import type { EditablePlan } from './plan-edits.ts';

/** Changes a campaign's plan: what people really change as a form, the rest as a patch. */
export function PlanChangePage() {
  const { code = '' } = useParams();
  const params = { params: { path: { code } } };
  const campaign = api.useQuery('get', '/api/campaigns/{code}', params, { refetchOnWindowFocus: false });
  const plan = api.useQuery('get', '/api/campaigns/{code}/plan', params, { refetchOnWindowFocus: false });
  return (
    <Page
      title="Sửa kế hoạch của đợt"
      about={
        <Text size="sm">
          <Link to={`/dot/${code}`}>Về đợt thi đua</Link>
        </Text>
      }
    >
      <Read query={campaign} of="đợt thi đua">
        {(read) =>
          read.allowedActions.includes('change') ? (
            <Read query={plan} of="kế hoạch">
              {(document) => (
                <Stack gap="lg">
                  <PlanChangeForm campaign={read} plan={document as unknown as EditablePlan} />
                </Stack>
              )}
            </Read>
          ) : (
            <Text>{`Đợt ${read.phaseName.toLowerCase()} hoặc vai trò này không sửa kế hoạch được. Trưởng phòng sửa khi đợt đang soạn hoặc đang mở.`}</Text>
          )
        }
      </Read>
    </Page>
  );
}
