import { Text } from '@mantine/core';
import type { View } from '../../api/client.ts';
import { useServerNow } from '../../api/server-clock.ts';
import { Section } from '../../shared/page/page.tsx';
import { formatTimeLeft } from '../../shared/words/formats.ts';
import { StandingBar } from './standing-bar.tsx';

type Overview = View<'OverviewView'>;

/** What the office asks first: how many have sent, and how long is left. */
export function OverviewFacts({ overview }: { readonly overview: Overview }) {
  return (
    <div className="overview-facts">
      <Section title="Đơn vị đã gửi hồ sơ">
        <StandingBar standings={overview.standings} participating={overview.participating} />
      </Section>
      <Section title="Hạn gửi hồ sơ">
        <Cutoffs levels={overview.levels} />
      </Section>
    </div>
  );
}

interface Deadline {
  readonly words: string | null;
  readonly cutoff: string | null;
  readonly names: string[];
}

/** Levels that are due at the same moment stand together. */
function deadlinesOf(levels: Overview['levels']): Deadline[] {
  const deadlines: Deadline[] = [];
  for (const { cutoff, words, name } of levels) {
    const known = deadlines.find((deadline) => deadline.cutoff === cutoff);
    if (known) known.names.push(name);
    else deadlines.push({ cutoff, words, names: [name] });
  }
  return deadlines;
}

function Cutoffs({ levels }: { readonly levels: Overview['levels'] }) {
  const now = useServerNow();
  return (
    <dl className="overview-cutoffs">
      {deadlinesOf(levels).map(({ cutoff, words, names }) => (
        <div key={cutoff ?? ''}>
          <dt>{names.join('; ')}</dt>
          <dd>
            <Text fw={650}>{words ?? 'Kế hoạch chưa có hạn; cơ quan sẽ thông báo sau.'}</Text>
            {cutoff && now && <TimeLeft milliseconds={Date.parse(cutoff) - now.getTime()} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const TimeLeft = ({ milliseconds }: { readonly milliseconds: number }) => (
  <span className="figures">{milliseconds > 0 ? formatTimeLeft(milliseconds) : 'đã hết hạn chung'}</span>
);
