import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../../api/client.ts';
import { SearchField } from '../../../shared/forms/search-field.tsx';
import { CampaignNav } from '../../../shared/page/campaign-nav.tsx';
import { Empty } from '../../../shared/page/empty.tsx';
import { Page } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { useListSearch } from '../../../shared/tables/list-search.ts';
import { formatCount } from '../../../shared/words/formats.ts';
import '../appraisal.css';
import { DuplicateCard } from './duplicate-card.tsx';

const states = [
  { value: 'undecided', label: 'Chưa có kết luận' },
  { value: 'decided', label: 'Đã có kết luận' },
  { value: 'all', label: 'Tất cả' },
];

/** Everybody of a campaign who may be put up twice; those that wait for a decision first. */
export function DuplicatesPage() {
  const { code = '' } = useParams();
  const { get, set, page, toPage } = useListSearch();
  const chosen = get('state') ?? 'undecided';
  const state = (['undecided', 'decided'] as const).find((one) => one === chosen);
  const query = { page, q: get('q'), state, pageSize: 20 } as const;
  const found = api.useQuery(
    'get',
    '/api/campaigns/{code}/duplicates',
    { params: { path: { code }, query } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title="Nghi trùng" about="Hệ thống chỉ nêu; người thẩm định kết luận. Không ai tự bị loại vì một nghi vấn.">
      <CampaignNav code={code} />
      <Stack>
        <Group align="flex-end" className="no-print">
          <SearchField label="Tìm theo tên" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
          <NativeSelect
            label="Kết luận"
            data={states}
            value={chosen}
            onChange={({ currentTarget }) => set({ state: currentTarget.value })}
          />
        </Group>
        <Read query={found} of="các nghi vấn trùng">
          {({ items, total, pageSize }) =>
            items.length === 0 ? (
              <Empty
                title={state === 'undecided' ? 'Không còn nghi vấn nào chờ kết luận' : 'Không có nghi vấn nào như vậy'}
              >
                <Text>Khi hai hồ sơ đã gửi có trường hợp giống nhau, nghi vấn sẽ hiện ở đây.</Text>
              </Empty>
            ) : (
              <>
                <Text size="sm" className="quiet" role="status">{`${formatCount(total)} nghi vấn`}</Text>
                {items.map((item) => (
                  <DuplicateCard key={item.first.nomineeId + item.second?.nomineeId} item={item} campaign={code} />
                ))}
                <Group component="nav" aria-label="Chuyển trang" className="no-print">
                  {page > 1 && (
                    <Button variant="default" onClick={() => toPage(page - 1)}>
                      Trang trước
                    </Button>
                  )}
                  {page * pageSize < total && (
                    <Button variant="default" onClick={() => toPage(page + 1)}>
                      Trang sau
                    </Button>
                  )}
                </Group>
              </>
            )
          }
        </Read>
      </Stack>
    </Page>
  );
}
