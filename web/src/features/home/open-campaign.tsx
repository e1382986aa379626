import { Stack, Title } from '@mantine/core';
import { api, type View } from '../../api/client.ts';
import { useMe } from '../../api/me.ts';
import { useServerNow } from '../../api/server-clock.ts';
import { Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatCutoff, formatTimeLeft } from '../../shared/words/formats.ts';
import { OwnDossiers } from './own-dossiers.tsx';
import './home.css';
import { QuotaWords } from './quota-words.tsx';

/** One open campaign as its people need it today. */
export function OpenCampaign({ code }: { readonly code: string }) {
  const { membership } = useMe();
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } }, { staleTime: 300_000 });
  return (
    <Read query={campaign} of="đợt thi đua">
      {({ name, levels }) => (
        <Section title={name}>
          <Stack gap="lg">
            <Cutoffs levels={levels} />
            {membership.unit && <QuotaWords campaign={code} unit={membership.unit.code} levels={levels} />}
            {membership.unit && <OwnDossiers campaign={code} levels={levels} />}
          </Stack>
        </Section>
      )}
    </Read>
  );
}

/** How long is left for each kind of award that units hand in for, by the service's clock. */
function Cutoffs({ levels }: { readonly levels: Readonly<Record<string, View<'LevelView'>>> }) {
  const now = useServerNow();
  const dated = Object.entries(levels).filter(([, { cutoffAt }]) => cutoffAt !== null);
  if (dated.length === 0) return <div>Chưa có hạn gửi; cơ quan sẽ thông báo sau.</div>;
  return (
    <div>
      <Title order={3}>Hạn gửi hồ sơ</Title>
      <dl className="home-facts">
        {dated.map(([level, { name, cutoffAt }]) => (
          <div key={level}>
            <dt>{name}</dt>
            <dd className="figures">
              <strong>{formatCutoff(cutoffAt!)}</strong>
              {now && <TimeLeft until={new Date(cutoffAt!)} now={now} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function TimeLeft({ until, now }: { readonly until: Date; readonly now: Date }) {
  const left = until.getTime() - now.getTime();
  return <span className={left > 0 ? 'time-left' : 'quiet'}>{left > 0 ? formatTimeLeft(left) : 'đã hết hạn'}</span>;
}
