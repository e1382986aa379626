import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { NomineeDraft } from './nominee-draft.ts';
import type { Conflict } from './nominee-values.ts';
import { keyWords, type Names, valueWords } from './value-words.ts';

interface ConflictChoiceProps {
  readonly draft: NomineeDraft;
  readonly conflicts: readonly Conflict[];
  readonly names: Names;
  /** Headings of criteria by code. */
  readonly criteria: ReadonlyMap<string, string>;
}

/** The same field was changed here and elsewhere: both versions side by side, and a person chooses. Until then nothing is overwritten. */
export function ConflictChoice({ draft, conflicts, names, criteria }: ConflictChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  const isThere = conflicts.length > 0;
  useEffect(() => {
    if (isThere) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  if (!isThere) return null;
  const chooseAll = (whose: 'mine' | 'theirs') => {
    for (const { key } of conflicts) draft.choose(key, whose);
  };
  return (
    <Alert ref={box} role="alert" className="notice-amber" variant="outline" title="Có hai bản khác nhau" mb="md">
      <p className="tight">
        Ô dưới đây vừa được sửa ở nơi khác (đồng nghiệp, hoặc một cửa sổ khác của Ông/Bà). Chưa bản nào bị ghi đè; hãy
        chọn bản đúng.
      </p>
      <table className="rows versions">
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">Bản đang nhập ở đây</th>
            <th scope="col">Bản đã lưu trên máy chủ</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ key, mine, theirs }) => {
            const name = keyWords(key, criteria);
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td data-label="Bản đang nhập ở đây">
                  <div className="version">{valueWords(key, mine, names)}</div>
                  <Button size="xs" onClick={() => draft.choose(key, 'mine')} aria-label={`Giữ bản đang nhập: ${name}`}>
                    Giữ bản đang nhập
                  </Button>
                </td>
                <td data-label="Bản đã lưu trên máy chủ">
                  <div className="version">{valueWords(key, theirs, names)}</div>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => draft.choose(key, 'theirs')}
                    aria-label={`Lấy bản trên máy chủ: ${name}`}
                  >
                    Lấy bản trên máy chủ
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {conflicts.length > 1 && (
        <Group mt="sm" gap="sm">
          <Button size="xs" variant="default" onClick={() => chooseAll('mine')}>
            Giữ tất cả bản đang nhập
          </Button>
          <Button size="xs" variant="default" onClick={() => chooseAll('theirs')}>
            Lấy tất cả bản trên máy chủ
          </Button>
        </Group>
      )}
    </Alert>
  );
}
