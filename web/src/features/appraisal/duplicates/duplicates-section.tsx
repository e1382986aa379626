import { Stack } from '@mantine/core';
import { api } from '../../../api/client.ts';
import { Section } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import type { Appraisal } from '../views.ts';
import { DuplicateCard } from './duplicate-card.tsx';

/** Who of this dossier may be put up twice, beside where it is judged. */
export function DuplicatesSection({ view: { campaign, dossierId } }: { readonly view: Appraisal }) {
  const found = api.useQuery('get', '/api/campaigns/{code}/duplicates', {
    params: { path: { code: campaign }, query: { dossier: dossierId, pageSize: 100 } },
  });
  return (
    <Section title="Nghi trùng">
      <Read query={found} of="các nghi vấn trùng">
        {({ items }) =>
          items.length === 0 ? (
            <div>Không thấy trường hợp nào của hồ sơ này trùng với nơi khác.</div>
          ) : (
            <Stack gap="sm">
              {items.map((item) => (
                <DuplicateCard key={item.first.nomineeId + item.second?.nomineeId} item={item} campaign={campaign} />
              ))}
            </Stack>
          )
        }
      </Read>
    </Section>
  );
}
