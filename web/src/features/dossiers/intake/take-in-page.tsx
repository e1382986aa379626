import { Text } from '@mantine/core';
import { api } from '../../../api/client.ts';
import { mayDo, useMe } from '../../../api/me.ts';
import { Empty } from '../../../shared/page/empty.tsx';
import { Page, Section } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { TakeInForm } from './take-in-form.tsx';

/** The office begins a dossier for a unit whose papers came through the document system or over the counter. */
export function TakeInPage() {
  const me = useMe();
  const campaigns = api.useQuery('get', '/api/campaigns', { params: { query: { phase: 'open', pageSize: 20 } } });
  return (
    <Page title="Tiếp nhận hồ sơ thay đơn vị" about="Văn bản đến qua iOffice hoặc nộp trực tiếp">
      {mayDo(me, 'dossiers:take-in') ? (
        <Read query={campaigns} of="các đợt đang mở">
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="Hiện không có đợt thi đua nào đang mở">
                <Text>Khi đợt mở, hồ sơ đến được nhập ở đây.</Text>
              </Empty>
            ) : (
              <Section title="Văn bản đến">
                <TakeInForm campaigns={items} />
              </Section>
            )
          }
        </Read>
      ) : (
        <Text>
          Vai trò hiện tại không tiếp nhận hồ sơ thay đơn vị. Nếu có vai trò khác, hãy chuyển vai trò ở góc trên.
        </Text>
      )}
    </Page>
  );
}
