import { Stack, Text } from '@mantine/core';
import { DropPlace } from './drop-place.tsx';
import { FileButton } from './file-button.tsx';
import { FileLine } from './file-line.tsx';
import { type Document, isWordName, otherFiles } from './papers.ts';
import { useRefreshDossiers } from '../refreshing.ts';
import { UploadLines } from './upload-line.tsx';
import { uploads } from './upload-queue.ts';

interface OtherPapersProps {
  readonly dossierId: string;
  readonly documents: readonly Document[];
  readonly mayUpload: boolean;
}

/** Papers beside those of the plan; they stand beside one another and replace nothing. */
export function OtherPapers({ dossierId, documents, mayUpload }: OtherPapersProps) {
  const refresh = useRefreshDossiers();
  const files = otherFiles(documents);
  if (files.length === 0 && !mayUpload) return null;
  const place = `${dossierId}/KHAC`;
  const send = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const fields = [['kind', 'KHAC'] as const, ['form', isWordName(file.name) ? 'WORD' : 'SCAN'] as const];
      const path = `/api/dossiers/${dossierId}/documents`;
      uploads.add({ path, fields, files: [file], name: file.name, place, onDone: refresh });
    }
  };
  return (
    <DropPlace onFiles={mayUpload ? send : undefined} className="slot">
      <h3 className="tight">Giấy tờ khác (nếu có)</h3>
      <Stack gap="xs" mt={4}>
        <Text size="sm" className="quiet">
          Giấy tờ ngoài danh mục của kế hoạch, không bắt buộc.
        </Text>
        {files.map((file) => (
          <FileLine key={file.id} file={file} mayRemove={mayUpload} />
        ))}
        <UploadLines place={place} />
        {mayUpload && (
          <div className="no-print">
            <FileButton size="compact-md" variant="default" multiple onFiles={send}>
              Chọn giấy tờ khác
            </FileButton>
          </div>
        )}
      </Stack>
    </DropPlace>
  );
}
