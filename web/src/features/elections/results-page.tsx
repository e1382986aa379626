import { Button, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import { SearchField } from '../../shared/forms/search-field.tsx';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { PrintButton } from '../../shared/page/print-button.tsx';
import { Read } from '../../shared/page/read.tsx';
import { Pager } from '../../shared/tables/data-table.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { ResultsTables } from './results-tables.tsx';

/** Turnout of every tổ and seats of every constituency, typed in and confirmed where they stand. */
export function ResultsPage() {
  const { code = '' } = useParams();
  const me = useMe();
  const { get, set, page, toPage } = useListSearch();
  const results = api.useQuery(
    'get',
    '/api/campaigns/{code}/election-results',
    { params: { path: { code }, query: { page, pageSize: 100, q: get('q') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title="Kết quả bầu cử"
      about="Số cử tri đi bầu của từng tổ, số đại biểu của từng đơn vị bầu cử"
      actions={
        <>
          {mayDo(me, 'elections:import') && (
            <Button component={Link} to={`/dot/${code}/ket-qua-bau-cu/nhap`} variant="default">
              Nhập từ Excel
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <CampaignNav code={code} />
      <Read query={results} of="kết quả bầu cử">
        {(data) => (
          <Stack gap="lg">
            {(data.total > 10 || get('q')) && (
              <Group className="no-print">
                <SearchField label="Tìm tổ bầu cử" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
              </Group>
            )}
            {data.items.length === 0 && data.constituencies.length === 0 ? (
              <Empty title="Chưa có tổ bầu cử nào">
                <Text>Tổ bầu cử và đơn vị bầu cử do quản trị ghi vào danh sách đơn vị của cơ quan.</Text>
              </Empty>
            ) : (
              <ResultsTables campaign={code} results={data} />
            )}
            {data.total > data.pageSize && <Pager rows={data} onPage={toPage} />}
          </Stack>
        )}
      </Read>
    </Page>
  );
}
