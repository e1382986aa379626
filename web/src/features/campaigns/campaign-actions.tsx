import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { OpeningStep } from './opening-step.tsx';

type Campaign = View<'CampaignView'>;

/** What this person may do with the campaign now, as the service says. */
export function CampaignActions({ campaign }: { readonly campaign: Campaign }) {
  const may = new Set(campaign.allowedActions);
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => print()}>
        In kế hoạch
      </Button>
      {may.has('change') && (
        <Button component={Link} to={`/dot/${campaign.code}/sua`} variant="default">
          Sửa kế hoạch
        </Button>
      )}
      {may.has('open') && <OpeningStep campaign={campaign} />}
      {may.has('close') && <Closing campaign={campaign} />}
    </Group>
  );
}

function Closing({ campaign: { code, name, version } }: { readonly campaign: Campaign }) {
  const [isAsking, setAsking] = useState(false);
  const closing = useAct((body: { version: number }, headers) =>
    client.POST('/api/campaigns/{code}/close', { params: { path: { code } }, body, headers }),
  );
  const close = async () => {
    if (await closing.run({ version })) setAsking(false);
  };
  return (
    <>
      <Button variant="outline" onClick={() => setAsking(true)}>
        Đóng đợt
      </Button>
      <ConfirmStep
        isOpen={isAsking}
        title={`Đóng đợt «${name}»?`}
        verb="Đóng đợt"
        isRunning={closing.isRunning}
        problem={closing.problem}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <Text>
          Sau khi đóng, không đơn vị nào gửi được hồ sơ, quy định của đợt không sửa được nữa. Không mở lại được. Hồ sơ,
          phiếu và danh sách vẫn xem và tải được.
        </Text>
      </ConfirmStep>
    </>
  );
}
