import { Stack, Text } from '@mantine/core';
import { FileLine } from './file-line.tsx';
import { type Document, refusedIn, replacedIn, type Slot } from './papers.ts';

interface EarlierFilesProps {
  readonly slot: Slot;
  readonly documents: readonly Document[];
}

/** What lay in the slot before: replaced versions stay readable; a file that a later look refused says why. */
export function EarlierFiles({ slot, documents }: EarlierFilesProps) {
  const replaced = replacedIn(slot, documents);
  return (
    <>
      {refusedIn(slot, documents).map(({ id, fileName, refusal }) => (
        <Text key={id} size="sm" className="finding-warning file-name">
          <strong>{`«${fileName}» không dùng được: `}</strong>
          {refusal}
        </Text>
      ))}
      {replaced.length > 0 && (
        <details>
          <summary>{`Các bản đã được thay (${String(replaced.length).padStart(2, '0')})`}</summary>
          <Stack gap="xs" mt="xs">
            {replaced.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
}
