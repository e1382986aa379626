import { List, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Empty } from '../../shared/page/empty.tsx';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';

/** The rules a campaign has had: who changed what, when and why; the newest first. */
export function RuleBooksPage() {
  const { code = '' } = useParams();
  const history = api.useQuery('get', '/api/campaigns/{code}/rule-books', { params: { path: { code } } });
  return (
    <Page title="Các phiên bản quy định" about={<CampaignNav code={code} />}>
      <Read query={history} of="các phiên bản quy định">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Đợt chưa mở nên chưa có phiên bản nào">
              <Text>Khi mở đợt, quy định được chốt thành phiên bản 1.</Text>
            </Empty>
          ) : (
            <Stack gap="lg">
              {[...items].reverse().map(({ version, reason, author, createdAt, changes }) => (
                <Section key={version} title={`Phiên bản ${version}`}>
                  <Stack gap="xs">
                    <Text size="sm">{`${author} ban hành lúc ${formatDateTime(createdAt)}. Lý do: ${reason}`}</Text>
                    {changes.length > 0 && (
                      <List size="sm" spacing={4}>
                        {changes.map(({ path, words }) => (
                          <List.Item key={path}>{words}</List.Item>
                        ))}
                      </List>
                    )}
                  </Stack>
                </Section>
              ))}
            </Stack>
          )
        }
      </Read>
    </Page>
  );
}
