import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { fileSizeWords } from '../../../../shared/documents/file-size.ts';
import { formNames, type Paper } from '../papers.ts';
import { usePreview } from '../preview.tsx';
import {
  choicesFor,
  companionsFor,
  discard,
  isImageFile,
  noChoice,
  otherPaper,
  type Sheet,
  type Sorting,
} from './sorting.ts';

interface SortingRowProps {
  readonly sheet: Sheet;
  /** The row before, which photos may join. */
  readonly above: Sheet | undefined;
  readonly papers: readonly Paper[];
  readonly sorting: Sorting;
}

/** What a row carries while it is dragged. */
export const sheetDragType = 'application/x-waiting-file';

const confidences: Readonly<Record<string, string>> = {
  sure: 'Tên tệp nói rõ.',
  likely: 'Đoán theo tên tệp, hãy xem lại.',
  unsure: 'Tên tệp chưa nói rõ, hãy mở xem rồi chọn.',
};

/** One paper to be: its file or photos, and which paper it is. */
export function SortingRow({ sheet, above, papers, sorting }: SortingRowProps) {
  const [first] = sheet.files;
  const isPhotos = sheet.files.every(isImageFile);
  return (
    <tr
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData(sheetDragType, sheet.id)}
      onDragOver={(event) => isPhotos && event.dataTransfer.types.includes(sheetDragType) && event.preventDefault()}
      onDrop={(event) => {
        const dropped = sorting.sheets.find(({ id }) => id === event.dataTransfer.getData(sheetDragType));
        if (!isPhotos || !dropped?.files.every(isImageFile)) return;
        event.preventDefault();
        sorting.merge(dropped.id, sheet.id);
      }}
    >
      <th scope="row">
        <SheetFiles sheet={sheet} sorting={sorting} />
        <Text size="sm" className="quiet">
          {formNames[first!.form]}
        </Text>
        <Group gap={6}>
          {isPhotos && above?.files.every(isImageFile) && (
            <Button size="compact-sm" variant="default" onClick={() => sorting.merge(sheet.id, above.id)}>
              Ghép vào ảnh dòng trên
            </Button>
          )}
          {sheet.files.length > 1 && (
            <Button size="compact-sm" variant="default" onClick={() => sorting.split(sheet.id)}>
              Tách các ảnh ra
            </Button>
          )}
        </Group>
      </th>
      <td data-label="Là giấy tờ nào">
        <PaperChoice sheet={sheet} papers={papers} sorting={sorting} />
      </td>
    </tr>
  );
}

function SheetFiles({ sheet: { id, files }, sorting }: { readonly sheet: Sheet; readonly sorting: Sorting }) {
  const show = usePreview();
  return (
    <Stack gap={4}>
      {files.map((file, index) => (
        <div key={file.id}>
          {files.length > 1 && <Text span size="sm">{`Trang ${index + 1}: `}</Text>}
          <button type="button" className="file-open" onClick={() => show(file)} aria-label={`Xem ${file.fileName}`}>
            {file.fileName}
          </button>
          <Text span size="sm" className="quiet figures">{` (${fileSizeWords(file.size)})`}</Text>
          {index < files.length - 1 && (
            <Button
              size="compact-xs"
              variant="default"
              ml={6}
              onClick={() => sorting.swapWithNext(id, index)}
              aria-label={`Về sau: trang ${index + 1}`}
            >
              Về sau
            </Button>
          )}
          {file.findings.map(({ code, detail }) => (
            <Text key={code} size="sm" className="finding-warning">
              {detail}
            </Text>
          ))}
        </div>
      ))}
    </Stack>
  );
}

interface PaperChoiceProps {
  readonly sheet: Sheet;
  readonly papers: readonly Paper[];
  readonly sorting: Sorting;
}

function PaperChoice({ sheet, papers, sorting }: PaperChoiceProps) {
  const { id, files, choice, also } = sheet;
  const companions = companionsFor(sheet, papers);
  const usual = new Set<string>(files[0]!.suggestion?.possibleKinds);
  return (
    <Stack gap={6}>
      <NativeSelect
        aria-label={`Giấy tờ của ${files[0]!.fileName}`}
        value={choice}
        onChange={({ currentTarget }) => sorting.choose(id, currentTarget.value)}
        data={[
          { value: noChoice, label: 'Chưa chọn' },
          ...choicesFor(sheet, papers).map(({ key, name }) => ({ value: key, label: name })),
          { value: otherPaper, label: 'Giấy tờ khác' },
          { value: discard, label: 'Bỏ tệp này' },
        ]}
      />
      <Text size="sm" className="quiet">
        {confidences[files[0]!.suggestion?.confidence ?? '']}
      </Text>
      {companions.length > 0 && (
        <Checkbox.Group
          label="Trong tệp có cả:"
          size="sm"
          value={[...also]}
          onChange={(kinds) => sorting.tickAlso(id, kinds)}
        >
          <Stack gap={4} mt={4}>
            {companions.map(({ kind, name }) => (
              <Checkbox key={kind} size="sm" value={kind} label={usual.has(kind) ? `${name} (thường đi kèm)` : name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
