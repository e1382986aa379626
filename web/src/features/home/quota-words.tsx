import { Title } from '@mantine/core';
import { api, type View } from '../../api/client.ts';
import { Read } from '../../shared/page/read.tsx';
import { countWords } from '../../shared/words/names.ts';

interface QuotaWordsProps {
  readonly campaign: string;
  readonly unit: string;
  readonly levels: Readonly<Record<string, View<'LevelView'>>>;
}

/** How many the unit has proposed of how many it may, in words: «01/01 tập thể, 01/02 cá nhân; nháp: 01 cá nhân». */
export function QuotaWords({ campaign, unit, levels }: QuotaWordsProps) {
  const quota = api.useQuery('get', '/api/campaigns/{code}/units/{unitId}/quota', {
    params: { path: { code: campaign, unitId: unit } },
  });
  return (
    <Read query={quota} of="số lượng được đề nghị">
      {({ items }) => (
        <div>
          <Title order={3}>Số lượng được đề nghị</Title>
          <dl className="home-facts">
            {items.map(({ level, words, drafts, clause }) => (
              <div key={level}>
                <dt>{levels[level]?.name ?? 'Hình thức khác'}</dt>
                <dd className="figures">
                  <strong>{words}</strong>
                  {hasAny(drafts) && <span>{`trong bản nháp: ${countWords(drafts)}`}</span>}
                  {clause && <span className="quiet">{`mục ${clause} của kế hoạch`}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Read>
  );
}

const hasAny = (counts: Readonly<Record<string, number>>): boolean => Object.values(counts).some((count) => count > 0);
