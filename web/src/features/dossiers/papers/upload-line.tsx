import { Button, Group, Progress, Text } from '@mantine/core';
import { fileSizeWords } from '../../../shared/documents/file-size.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { type UploadNow, uploads, useUploadsAt } from './upload-queue.ts';

/** The uploads under way at a place: how far, to be stopped; or why not, to be tried again. */
export function UploadLines({ place }: { readonly place: string }) {
  return (
    <>
      {useUploadsAt(place).map((upload) => (
        <UploadLine key={upload.id} upload={upload} />
      ))}
    </>
  );
}

function UploadLine({ upload }: { readonly upload: UploadNow }) {
  const { id, name, bytes, state, part, problem } = upload;
  return (
    <div className="upload-line">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text size="sm" className="file-name">
          {name}
          <span className="quiet">{` (${fileSizeWords(bytes)})`}</span>
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => uploads.drop(id)}
          aria-label={`${dropWords(state)} ${name}`}
        >
          {dropWords(state)}
        </Button>
      </Group>
      {(state === 'queued' || state === 'sending') && (
        <>
          <Progress value={part * 100} aria-label={`Đang gửi ${name}`} mt={4} />
          <Text size="sm" className="quiet figures" role="status">
            {progressWords(upload)}
          </Text>
        </>
      )}
      {state === 'broken' && (
        <div role="alert">
          <Text size="sm">{problem?.detail}</Text>
          <Button mt={4} size="compact-sm" onClick={() => uploads.retry(id)} aria-label={`Gửi lại ${name}`}>
            Gửi lại
          </Button>
        </div>
      )}
      {state === 'refused' && <ProblemNotice problem={problem} />}
    </div>
  );
}

const dropWords = (state: UploadNow['state']): string => (state === 'refused' ? 'Đóng' : 'Hủy');

function progressWords({ state, part }: UploadNow): string {
  if (state === 'queued') return 'Đang chờ đến lượt…';
  return part < 1 ? `Đang gửi ${Math.floor(part * 100)}%` : 'Đã gửi xong, máy chủ đang kiểm tra tệp…';
}
