import { Group, Stack, Text } from '@mantine/core';
import { DropPlace } from '../drop-place.tsx';
import { FileButton } from '../file-button.tsx';
import { acceptedBy } from '../papers.ts';
import { useRefreshDossiers } from '../../refreshing.ts';
import { UploadLines } from '../upload-line.tsx';
import { uploads } from '../upload-queue.ts';

/** Takes many files at once, each on its own so that a broken line costs one of them; where they belong is proposed and then confirmed. */
export function BundlePlace({ dossierId }: { readonly dossierId: string }) {
  const refresh = useRefreshDossiers();
  const place = `${dossierId}/bundle`;
  const path = `/api/dossiers/${dossierId}/bundle`;
  const send = (files: readonly File[]) => {
    for (const file of files) uploads.add({ path, fields: [], files: [file], name: file.name, place, onDone: refresh });
  };
  return (
    <DropPlace onFiles={send} className="drop-bundle no-print">
      <Stack gap="xs">
        <Group gap="sm">
          <FileButton
            variant="light"
            multiple
            accept={`${acceptedBy.SCAN},${acceptedBy.WORD}`}
            onFiles={send}
            aria-label="Gửi cả bộ tệp: chọn nhiều tệp"
          >
            Gửi cả bộ tệp
          </FileButton>
          <Text size="sm" className="quiet">
            Chọn nhiều tệp một lúc, hoặc kéo thả vào đây. Ô của từng tệp được đề xuất theo tên tệp, chờ xác nhận.
          </Text>
        </Group>
        <UploadLines place={place} />
      </Stack>
    </DropPlace>
  );
}
