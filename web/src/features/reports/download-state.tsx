import { Text } from '@mantine/core';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { formatCount } from '../../shared/words/formats.ts';
import type { Download } from './downloading.ts';

/** How far a download is, that it is done, or why it failed. */
export function DownloadState({
  download: { received, saved, problem },
  onRetry,
}: {
  readonly download: Download;
  readonly onRetry: () => void;
}) {
  return (
    <>
      <Text role="status" size="sm">
        {received !== undefined && `Đang tải về: ${formatCount(Math.ceil(received / 1024))} KB…`}
        {saved && `Đã tải «${saved}». Xem trong thư mục tải về của trình duyệt.`}
      </Text>
      <ProblemNotice problem={problem} onRetry={onRetry} />
    </>
  );
}
