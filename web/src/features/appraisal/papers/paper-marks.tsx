import { Checkbox, Group, Text } from '@mantine/core';
import { client, type View } from '../../../api/client.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { useOfficeAct } from '../acts/use-office-act.ts';

interface PaperMarksProps {
  readonly file: View<'MarkedFileView'>;
  readonly mayMark: boolean;
  /** The paper, for screen readers. */
  readonly about: string;
}

const names: Readonly<Record<string, string>> = { SIGNATURE: 'Chữ ký', SEAL: 'Con dấu', CONFIRMATION: 'Xác nhận' };

/** Signature, seal, confirmation: seen on this scan or not. */
export function PaperMarks({ file: { id, marks }, mayMark, about }: PaperMarksProps) {
  const marking = useOfficeAct((body: View<'MarkDocument'>) =>
    client.PUT('/api/documents/{id}/marks', { params: { path: { id } }, body }),
  );
  const last = marks.find(({ markedByName, markedAt }) => markedByName && markedAt);
  return (
    <div>
      <Group gap="md">
        {marks.map(({ kind, mark, present, note }) => {
          const name = names[mark] ?? 'Dấu hiệu khác';
          if (!mayMark)
            return (
              <Text
                key={mark}
                size="sm"
              >{`${name}: ${present === null ? 'chưa xem' : present ? 'có' : 'không có'}`}</Text>
            );
          return (
            <Checkbox
              key={mark}
              label={present === false ? `${name} (đã xem: không có)` : name}
              aria-label={`${name} trên ${about}`}
              checked={present === true}
              indeterminate={false}
              disabled={false}
              onChange={({ currentTarget }) =>
                void marking.run({ marks: [{ kind, mark, present: currentTarget.checked, note }] })
              }
            />
          );
        })}
        {last?.markedAt && (
          <Text size="sm" className="quiet">{`${last.markedByName}, ${formatDateTime(last.markedAt)}`}</Text>
        )}
      </Group>
      <ProblemNotice problem={marking.problem} onClose={marking.forget} />
    </div>
  );
}
