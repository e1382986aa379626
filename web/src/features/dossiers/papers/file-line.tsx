import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { SaveLink } from '../../../shared/documents/save-link.tsx';
import { fileSizeWords } from '../../../shared/documents/file-size.ts';
import { ConfirmStep } from '../../../shared/feedback/confirm-step.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { usePreview } from './preview.tsx';
import type { Document } from './papers.ts';

interface FileLineProps {
  readonly file: Document;
  /** What else is in the file, in words. */
  readonly alsoHolds?: string;
  readonly mayRemove?: boolean;
}

/** One file of a dossier: its name opens it; what is to be known of it stands below. */
export function FileLine({ file, alsoHolds, mayRemove = false }: FileLineProps) {
  const show = usePreview();
  const { fileName, size, pages, receivedAt, uploadedByName, checks, findings } = file;
  return (
    <div className="file-line">
      <button type="button" className="file-open" onClick={() => show(file)} aria-label={`Xem ${fileName}`}>
        {fileName}
      </button>
      <Text size="sm" className="quiet figures">
        {[fileSizeWords(size), pages !== null && `${pages} trang`, `đến ${formatDateTime(receivedAt)}`, uploadedByName]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {alsoHolds && <Text size="sm">{`Trong tệp có cả: ${alsoHolds}.`}</Text>}
      {checks === 'pending' && <Text size="sm">Máy chủ đang kiểm tra an toàn; tệp đã được nhận và tính giờ đến.</Text>}
      {findings.map(({ code, severity, detail }) => (
        <Text key={`${code} ${detail}`} size="sm" className={severity === 'warning' ? 'finding-warning' : 'finding'}>
          <strong>{severity === 'warning' ? 'Lưu ý: ' : 'Thông tin: '}</strong>
          {detail}
        </Text>
      ))}
      <Group gap="xs" mt={4} className="no-print">
        <SaveLink file={file} />
        {mayRemove && <RemoveFile file={file} />}
      </Group>
    </div>
  );
}

function RemoveFile({ file: { id, fileName } }: { readonly file: Document }) {
  const [isOpen, setIsOpen] = useState(false);
  const { run, isRunning, problem, forget } = useAct(() =>
    client.DELETE('/api/documents/{id}', { params: { path: { id } } }),
  );
  const close = () => {
    forget();
    setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setIsOpen(true)} aria-label={`Bỏ tệp ${fileName}`}>
        Bỏ tệp
      </Button>
      <ConfirmStep
        isOpen={isOpen}
        title="Bỏ tệp này khỏi hồ sơ?"
        verb="Bỏ tệp"
        isRunning={isRunning}
        problem={problem}
        onConfirm={() => void run(undefined)}
        onCancel={close}
      >
        <span className="file-name">{`«${fileName}» sẽ không còn trong ô. `}</span>
        Bản trước đó (nếu có) không tự trở lại; muốn dùng thì gửi lại tệp.
      </ConfirmStep>
    </>
  );
}
