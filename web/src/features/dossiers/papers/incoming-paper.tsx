import { Stack, Text } from '@mantine/core';
import { mayDo, useMe } from '../../../api/me.ts';
import { formatDate, formatDateTime } from '../../../shared/words/formats.ts';
import { DropPlace } from './drop-place.tsx';
import { FileButton } from './file-button.tsx';
import { FileLine } from './file-line.tsx';
import { acceptedBy, type Document, type Dossier, slotPlace } from './papers.ts';
import { useRefreshDossiers } from '../refreshing.ts';
import { UploadLines } from './upload-line.tsx';
import { uploads } from './upload-queue.ts';

const channelNames: Readonly<Record<string, string>> = { IOFFICE: 'qua iOffice', COUNTER: 'nộp trực tiếp' };

interface IncomingPaperProps {
  readonly dossier: Dossier;
  readonly documents: readonly Document[];
}

/** How a dossier that the office took in on a unit's behalf came, and what proves when. */
export function IncomingPaper({ dossier, documents }: IncomingPaperProps) {
  const refresh = useRefreshDossiers();
  const me = useMe();
  const { id, channel, incomingNumber, incomingDate, evidencedArrival } = dossier;
  const proofs = documents.filter(({ evidence, deletedAt }) => evidence && !deletedAt);
  const mayAdd = mayDo(me, 'dossiers:take-in') && dossier.allowedActions.includes('record-paper');
  const send = ([file]: readonly File[]) => sendEvidence(id, file!, refresh);
  return (
    <DropPlace onFiles={mayAdd ? send : undefined} className="slot">
      <fieldset id={slotPlace('EVIDENCE')} tabIndex={-1} aria-label="Văn bản đến" className="slot-inside">
        <h3 className="tight">Văn bản đến</h3>
        <Stack gap="xs" mt={4}>
          <Text className="figures">
            {[
              `Đến ${channelNames[channel] ?? 'theo đường khác'}`,
              incomingNumber && `số ${incomingNumber}`,
              incomingDate && `ngày ${formatDate(incomingDate)}`,
              evidencedArrival && `đến lúc ${formatDateTime(evidencedArrival)}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
          {proofs.map((file) => (
            <FileLine key={file.id} file={file} mayRemove={mayAdd && dossier.allowedActions.includes('edit')} />
          ))}
          {proofs.length === 0 && (
            <Text size="sm" className="finding-warning">
              Chưa có bằng chứng thời điểm đến: ảnh chụp màn hình iOffice hoặc phiếu giao nhận có giờ.
            </Text>
          )}
          <UploadLines place={evidencePlace(id)} />
          {mayAdd && (
            <div className="no-print">
              <FileButton size="compact-md" variant="default" accept={acceptedBy.SCAN} onFiles={send}>
                {proofs.length > 0 ? 'Thêm bằng chứng' : 'Chọn tệp bằng chứng'}
              </FileButton>
            </div>
          )}
        </Stack>
      </fieldset>
    </DropPlace>
  );
}

const evidencePlace = (dossierId: string): string => `${dossierId}/evidence`;

/** Sends the proof of when a dossier came. */
export function sendEvidence(dossierId: string, file: File, onDone: () => unknown): void {
  const path = `/api/dossiers/${dossierId}/evidence`;
  uploads.add({ path, fields: [], files: [file], name: file.name, place: evidencePlace(dossierId), onDone });
}
