import { Button, Progress, Stack, Text } from '@mantine/core';
import { api, type View } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { type Column, DataTable } from '../../shared/tables/data-table.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { formatCount, formatDateTime } from '../../shared/words/formats.ts';
import { DownloadState } from './download-state.tsx';
import { type Download, useDownload } from './downloading.ts';
import { OrganizationExport } from './organization-export.tsx';

type Job = View<'JobView'>;

const underWay = new Set(['queued', 'running']);

/** The long jobs this person has asked for, how far they are, and their files. */
export function JobsPage() {
  const me = useMe();
  const { page, toPage } = useListSearch();
  const download = useDownload();
  const jobs = api.useQuery(
    'get',
    '/api/jobs',
    { params: { query: { page } } },
    { refetchInterval: ({ state }) => (state.data?.items.some((job) => underWay.has(job.state)) ? 2000 : false) },
  );
  return (
    <Page title="Việc của tôi" about="Những việc lâu chạy phía sau; có thể đóng trang, việc vẫn chạy">
      <Stack gap="lg">
        {mayDo(me, 'organization-export:make') && (
          <Section title="Tải toàn bộ dữ liệu của cơ quan">
            <OrganizationExport organization={me.membership.organization.id} />
          </Section>
        )}
        <DownloadState download={download} onRetry={() => void jobs.refetch()} />
        <Read query={jobs} of="các việc">
          {(rows) => (
            <DataTable
              caption="Các việc, mới trước"
              columns={columnsWith(download)}
              rows={rows}
              rowKey={({ id }) => id}
              onPage={toPage}
              empty={
                <Empty title="Chưa có việc nào">
                  <Text>Việc lâu mà Ông/Bà yêu cầu sẽ hiện ở đây với tiến độ và tệp kết quả.</Text>
                </Empty>
              }
            />
          )}
        </Read>
      </Stack>
    </Page>
  );
}

const columnsWith = (download: Download): readonly Column<Job>[] => [
  { key: 'kind', title: 'Việc', isHeading: true, cell: ({ kindName }) => kindName },
  { key: 'created', title: 'Yêu cầu lúc', cell: ({ createdAt }) => formatDateTime(createdAt) },
  { key: 'state', title: 'Trạng thái', cell: (job) => <JobState job={job} /> },
  {
    key: 'result',
    title: 'Kết quả',
    cell: ({ id, resultFileName, finishedAt }) =>
      resultFileName ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={download.received !== undefined}
          onClick={() => void download.start(`/api/jobs/${id}/result`)}
        >
          {`Tải «${resultFileName}»`}
        </Button>
      ) : (
        <span className="quiet">{finishedAt ? 'Không có tệp' : 'Chưa có'}</span>
      ),
  },
];

function JobState({ job: { state, stateName, done, total, problem } }: { readonly job: Job }) {
  return (
    <>
      <StatusBadge state={state} name={stateName} />
      {state === 'running' && total !== null && total > 0 && (
        <>
          <Progress value={(done / total) * 100} aria-label="Tiến độ" mt={6} />
          <Text size="sm" className="figures">{`${formatCount(done)}/${formatCount(total)}`}</Text>
        </>
      )}
      {problem && <Text size="sm">{problem}</Text>}
    </>
  );
}
