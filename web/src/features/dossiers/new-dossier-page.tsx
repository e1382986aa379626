import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, client, type View } from '../../api/client.ts';
import { type Me, mayDo, useMe } from '../../api/me.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatCutoff } from '../../shared/words/formats.ts';

/** A unit begins a dossier: for which award of which open campaign. */
export function NewDossierPage() {
  const me = useMe();
  const [parameters] = useSearchParams();
  const campaigns = api.useQuery('get', '/api/campaigns', { params: { query: { phase: 'open', pageSize: 20 } } });
  const { unit } = me.membership;
  if (!unit || !mayDo(me, 'dossiers:create')) return <NotForThisRole />;
  const wanted = parameters.get('dot');
  return (
    <Page title="Lập hồ sơ đề nghị khen thưởng" about={unit.name}>
      <Read query={campaigns} of="các đợt đang mở">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Hiện không có đợt thi đua nào đang mở">
              <Text>Khi cơ quan mở đợt, đơn vị lập hồ sơ ở đây.</Text>
            </Empty>
          ) : (
            <Stack>
              {items
                .filter(({ code }) => wanted === null || code === wanted)
                .map(({ code }) => (
                  <OfCampaign key={code} code={code} unit={unit} />
                ))}
            </Stack>
          )
        }
      </Read>
    </Page>
  );
}

function NotForThisRole() {
  return (
    <Page title="Lập hồ sơ đề nghị khen thưởng">
      <Text>
        Vai trò hiện tại không lập hồ sơ của một đơn vị. Nếu có vai trò khác, hãy chuyển vai trò ở góc trên rồi mở lại.
      </Text>
      <div>
        <Button component={Link} to="/ho-so">
          Về danh sách hồ sơ
        </Button>
      </div>
    </Page>
  );
}

interface OfCampaignProps {
  readonly code: string;
  readonly unit: NonNullable<Me['membership']['unit']>;
}

function OfCampaign({ code, unit }: OfCampaignProps) {
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } }, { staleTime: 300_000 });
  const quota = api.useQuery('get', '/api/campaigns/{code}/units/{unitId}/quota', {
    params: { path: { code, unitId: unit.id } },
  });
  return (
    <Read query={campaign} of="quy định của đợt">
      {(plan) => (
        <Section title={plan.name}>
          <Read query={quota} of="số lượng được đề nghị">
            {({ items }) => <ChooseLevel plan={plan} quotas={items} unitId={unit.id} />}
          </Read>
        </Section>
      )}
    </Read>
  );
}

interface ChooseLevelProps {
  readonly plan: View<'CampaignView'>;
  readonly quotas: readonly View<'QuotaItemView'>[];
  readonly unitId: string;
}

function ChooseLevel({ plan, quotas, unitId }: ChooseLevelProps) {
  const offered = quotas.filter(({ mode }) => mode !== 'NONE');
  const [level, setLevel] = useState(offered[0]?.level ?? '');
  const navigate = useNavigate();
  const creating = useAct((body: View<'CreateDossier'>, headers) => client.POST('/api/dossiers', { body, headers }));
  const create = async () => {
    const dossier = await creating.run({ campaign: plan.code, level, unitId, channel: 'WEB' });
    if (dossier) await navigate(`/ho-so/${dossier.id}`);
  };
  if (offered.length === 0)
    return <Text>Kế hoạch của đợt này không giao số lượng đề nghị khen thưởng cho đơn vị.</Text>;
  return (
    <Stack>
      <Radio.Group label="Hình thức đề nghị" value={level} onChange={setLevel}>
        <Stack gap="sm" mt="xs">
          {offered.map(({ level: code, words, clause }) => (
            <Radio
              key={code}
              value={code}
              label={plan.levels[code]?.name ?? 'Hình thức khác'}
              description={descriptionOf(plan.levels[code], words, clause)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ProblemNotice problem={creating.problem} onRetry={() => void create()} />
      <Group>
        <Button onClick={() => void create()} loading={creating.isRunning}>
          Lập hồ sơ
        </Button>
      </Group>
    </Stack>
  );
}

function descriptionOf(level: View<'LevelView'> | undefined, words: string, clause: string | null): string {
  const due = level?.cutoffAt ? `Hạn gửi ${formatCutoff(level.cutoffAt)}. ` : '';
  return `${due}Đã gửi ${words}${clause ? ` (mục ${clause} của kế hoạch)` : ''}.`;
}
