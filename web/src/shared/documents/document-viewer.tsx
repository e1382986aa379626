import { Group, Text } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { Loading } from '../page/loading.tsx';
import { useDocumentContent } from './document-content.ts';
import { SaveLink } from './save-link.tsx';
import './documents.css';

export interface ShownDocument {
  readonly id: string;
  /** As its sender called it. */
  readonly fileName: string;
  /** By content; null while it is still being looked at. */
  readonly mediaType: string | null;
}

interface DocumentViewerProps {
  readonly file: ShownDocument;
  /** First page to show of a PDF. */
  readonly page?: number;
}

const WordPages = lazy(() => import('./word-pages.tsx').then(({ WordPages: Component }) => ({ default: Component })));
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const shownImages: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

/** A paper inside the page: PDF by the browser's own viewer, Word laid out in pages, photos upright. What cannot be shown can be saved. */
export function DocumentViewer({ file, page }: DocumentViewerProps) {
  const { data, error, refetch } = useDocumentContent(file.id);
  return (
    <div className="document-viewer">
      <Group justify="space-between" gap="xs" className="document-viewer-head">
        <Text size="sm" fw={600} className="file-name">
          {file.fileName}
        </Text>
        <SaveLink file={file} />
      </Group>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data ? <Shown file={file} content={data} page={page} /> : !error && <Loading of="tệp" />}
    </div>
  );
}

interface ShownProps {
  readonly file: ShownDocument;
  readonly content: Blob;
  readonly page: number | undefined;
}

function Shown({ file, content, page }: ShownProps) {
  const address = useAddress(content, file.mediaType);
  if (!address) return null;
  if (file.mediaType === 'application/pdf') {
    const place = page ? `#page=${page}` : '';
    return <iframe title={`Nội dung tệp ${file.fileName}`} src={`${address}${place}`} className="document-pages" />;
  }
  if (shownImages.has(file.mediaType ?? '')) {
    return <img src={address} alt={`Nội dung tệp ${file.fileName}`} className="document-photo" />;
  }
  if (file.mediaType === docx) {
    return (
      <Suspense fallback={<Loading of="bản Word" />}>
        <WordPages content={content} fileName={file.fileName} />
      </Suspense>
    );
  }
  return (
    <Text my="md">Trình duyệt không mở được loại tệp này ngay trong trang. Hãy tải xuống rồi mở bằng phần mềm.</Text>
  );
}

/** An address of these bytes as long as they are shown. */
function useAddress(content: Blob, mediaType: string | null): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(mediaType ? new Blob([content], { type: mediaType }) : content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return address;
}
