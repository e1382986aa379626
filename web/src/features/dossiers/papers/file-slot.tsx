import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { Loading } from '../../../shared/page/loading.tsx';
import { DropPlace } from './drop-place.tsx';
import { FileButton } from './file-button.tsx';
import { FileLine } from './file-line.tsx';
import { acceptedBy, type Document, formNames, isImage, type Paper, paperKey, type Slot, slotPlace } from './papers.ts';
import { EarlierFiles } from './earlier-files.tsx';
import { UploadLines } from './upload-line.tsx';
import { useSlotUpload } from './slot-upload.ts';

const PhotoTray = lazy(() => import('./photos/photo-tray.tsx').then(({ PhotoTray: tray }) => ({ default: tray })));

interface FileSlotProps {
  readonly dossierId: string;
  readonly slot: Slot;
  /** All papers of the dossier: one file may hold several. */
  readonly papers: readonly Paper[];
  readonly documents: readonly Document[];
}

const hints: Readonly<Record<Document['form'], string>> = {
  SCAN: 'Tệp PDF hoặc ảnh chụp bản đã ký, đóng dấu.',
  WORD: 'Tệp Word (.docx).',
};

/** One place for one paper as a file: what is needed, what is there, and how to put it there. */
export function FileSlot({ dossierId, slot, papers, documents }: FileSlotProps) {
  const form = slot.form as Document['form'];
  const mayUpload = slot.allowedActions.includes('upload');
  const [photos, setPhotos] = useState<readonly File[]>();
  const [also, setAlso] = useState<readonly string[]>([]);
  const { send, words, setWords } = useSlotUpload(dossierId, slot, also);
  const take = (files: readonly File[]) => {
    setWords(undefined);
    if (files.length === 1 && !(isImage(files[0]!) && files[0]!.size > slot.maxBytes)) return send(files);
    if (form === 'SCAN' && files.every(isImage)) return setPhotos(files);
    setWords(
      'Ô này nhận một tệp, hoặc nhiều ảnh chụp của cùng một giấy tờ. Nhiều giấy tờ một lúc: dùng «Gửi cả bộ tệp» ở trên.',
    );
  };
  return (
    <DropPlace onFiles={mayUpload ? take : undefined} className="slot">
      <fieldset
        id={slotPlace(slot.key)}
        tabIndex={-1}
        aria-label={`${formNames[form]}: ${slot.name}`}
        className="slot-inside"
      >
        <Group justify="space-between" gap="xs" mb={4}>
          <strong>{formNames[form]}</strong>
          <SlotState slot={slot} />
        </Group>
        <Stack gap="xs">
          {slot.documents.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              alsoHolds={alsoWords(file, slot, papers)}
              mayRemove={slot.allowedActions.includes('remove')}
            />
          ))}
          {slot.documents.length === 0 && mayUpload && (
            <Text size="sm" className="quiet">
              {hints[form]}
            </Text>
          )}
          <EarlierFiles slot={slot} documents={documents} />
          <UploadLines place={slot.key} />
          {words && (
            <Text size="sm" role="alert" className="finding-warning">
              {words}
            </Text>
          )}
          {mayUpload && (
            <>
              <Group gap="xs" className="no-print">
                <FileButton
                  size="compact-md"
                  variant={slot.documents.length > 0 ? 'default' : 'light'}
                  accept={acceptedBy[form]}
                  multiple={form === 'SCAN'}
                  onFiles={take}
                  aria-label={`${chooseWords(slot)}: ${formNames[form]}, ${slot.name}`}
                >
                  {chooseWords(slot)}
                </FileButton>
                {form === 'SCAN' && (
                  <FileButton
                    size="compact-md"
                    variant="default"
                    accept="image/*"
                    camera
                    onFiles={setPhotos}
                    aria-label={`Chụp ảnh: ${slot.name}`}
                  >
                    Chụp ảnh
                  </FileButton>
                )}
              </Group>
              <AlsoHolds slot={slot} papers={papers} chosen={also} onChange={setAlso} />
            </>
          )}
        </Stack>
      </fieldset>
      {photos && (
        <Suspense fallback={<Loading of="khay ảnh" />}>
          <PhotoTray
            title={slot.name}
            first={photos}
            maxBytes={slot.maxBytes}
            onSend={(files) => {
              setPhotos(undefined);
              send(files);
            }}
            onClose={() => setPhotos(undefined)}
          />
        </Suspense>
      )}
    </DropPlace>
  );
}

const chooseWords = ({ documents }: Slot): string => (documents.length > 0 ? 'Thay tệp' : 'Chọn tệp');

const stateNames: Readonly<Record<Slot['state'], string>> = {
  missing: 'Còn thiếu',
  pending: 'Đang kiểm tra',
  late: 'Đến muộn',
  filled: 'Đã có',
};

/** What the service says of the slot; what the office supplies itself is nobody's lack. */
export function SlotState({ slot: { state, suppliedBy, form } }: { readonly slot: Slot }) {
  if (state === 'missing' && suppliedBy === 'OFFICE') return <StatusBadge state="quiet" name="Nơi tiếp nhận bổ sung" />;
  if (state === 'missing' && form === 'PAPER') return <StatusBadge state="missing" name="Chưa nhận" />;
  return <StatusBadge state={state} name={form === 'PAPER' && state === 'filled' ? 'Đã nhận' : stateNames[state]} />;
}

function alsoWords({ latestKinds }: Document, slot: Slot, papers: readonly Paper[]): string {
  return papers
    .filter(({ kind, nomineeId }) => kind !== slot.kind && nomineeId === null && latestKinds.includes(kind))
    .map(({ name }) => name)
    .join('; ');
}

interface AlsoHoldsProps {
  readonly slot: Slot;
  readonly papers: readonly Paper[];
  readonly chosen: readonly string[];
  readonly onChange: (kinds: readonly string[]) => void;
}

/** One file may hold several papers of the dossier: ticked before the file is chosen. */
function AlsoHolds({ slot, papers, chosen, onChange }: AlsoHoldsProps) {
  if (slot.nomineeId !== null) return null;
  const others = papers.filter(
    ({ key, slots, nomineeId }) =>
      key !== paperKey(slot) &&
      nomineeId === null &&
      slots.some(({ form, allowedActions }) => form === slot.form && allowedActions.includes('upload')),
  );
  if (others.length === 0) return null;
  return (
    <details className="no-print">
      <summary>Một tệp có nhiều giấy tờ?</summary>
      <Checkbox.Group
        mt="xs"
        label="Tệp sẽ chọn ở ô này có cả:"
        value={[...chosen]}
        onChange={(kinds) => onChange(kinds)}
      >
        <Stack gap={6} mt={6}>
          {others.map(({ kind, name }) => (
            <Checkbox key={kind} value={kind} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </details>
  );
}
