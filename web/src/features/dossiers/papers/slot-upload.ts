import { useState } from 'react';
import { fileSizeWords } from '../../../shared/documents/file-size.ts';
import { useRefreshDossiers } from '../refreshing.ts';
import type { Slot } from './papers.ts';
import { uploads } from './upload-queue.ts';

/** Sends one paper into a slot: a file, or photos as its pages. `words` says why nothing was sent. */
export function useSlotUpload(dossierId: string, slot: Slot, alsoKinds: readonly string[]) {
  const refresh = useRefreshDossiers();
  const [words, setWords] = useState<string>();
  const send = (files: readonly File[]): void => {
    const heavy = files.find(({ size }) => size > slot.maxBytes);
    if (heavy) {
      setWords(tooHeavy(heavy, slot.maxBytes));
      return;
    }
    const { kind, form, nomineeId, key } = slot;
    uploads.add({
      path: `/api/dossiers/${dossierId}/documents`,
      fields: [
        ...[kind, ...alsoKinds].map((one) => ['kind', one] as const),
        ['form', form],
        ...(nomineeId ? [['nomineeId', nomineeId] as const] : []),
      ],
      files,
      name: files.length === 1 ? files[0]!.name : `${files.length} ảnh: ${files[0]!.name}…`,
      place: key,
      onDone: refresh,
    });
  };
  return { send, words, setWords };
}

/** Said before a slow line has carried it for half an hour for nothing. */
const tooHeavy = ({ name, size }: File, maxBytes: number): string =>
  `«${name}» nặng ${fileSizeWords(size)}, quá mức ${fileSizeWords(maxBytes)} của ô này nên chưa gửi. Hãy quét ở 200–300 dpi, hoặc tách bớt trang, rồi chọn lại.`;
