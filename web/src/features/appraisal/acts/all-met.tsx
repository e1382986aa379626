import { Button, Checkbox, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { useOfficeAct } from './use-office-act.ts';

interface AllMetStepProps {
  readonly view: Appraisal;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** «Đạt tất cả, trừ…»: fills what the unit affirms; what is ticked here is left for a closer look. Concludes nobody. */
export function AllMetStep({ view: { dossierId, version, nominees }, isOpen, onOpen }: AllMetStepProps) {
  /** By nominee and criterion: what was noted about it. */
  const [except, setExcept] = useState<Readonly<Record<string, string>>>({});
  const filling = useOfficeAct((body: View<'AllMet'>, headers) =>
    client.POST('/api/dossiers/{id}/appraisal/all-met', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    const body = { version, except: Object.entries(except).map(([key, note]) => exceptOf(key, note)) };
    if (!(await filling.run(body))) return;
    setExcept({});
    onOpen(false);
  };
  const undecided = nominees.filter(({ nominee }) => nominee.state === 'proposed');
  return (
    <div>
      <Button variant="light" onClick={() => onOpen(true)}>
        Đạt tất cả, trừ…
      </Button>
      <ActDialog
        isOpen={isOpen}
        title="Đạt tất cả, trừ những mục được đánh dấu"
        verb="Ghi «đạt» cho các mục còn lại"
        isRunning={filling.isRunning}
        problem={filling.problem}
        onSend={() => void send()}
        onCancel={() => onOpen(false)}
        isWide
      >
        <div>
          Ghi «đạt» cho mọi tiêu chuẩn đơn vị cam kết, của những trường hợp chưa kết luận. Số liệu chưa xác nhận vẫn để
          ngỏ. Mục đánh dấu dưới đây được ghi «cần xem xét». Kết luận thì ghi cho từng trường hợp.
        </div>
        {undecided.length === 0 && <div>Không còn trường hợp nào chưa kết luận.</div>}
        {undecided.map(({ nominee, criteria }) => (
          <Stack key={nominee.id} gap="xs">
            <Title order={3}>{nominee.name}</Title>
            {criteria.map(({ criterion, label }) => {
              const key = `${nominee.id} ${criterion}`;
              const note = except[key];
              return (
                <div key={criterion}>
                  <Checkbox
                    label={`Trừ: ${label}`}
                    checked={note !== undefined}
                    onChange={({ currentTarget }) =>
                      setExcept((before) => (currentTarget.checked ? { ...before, [key]: '' } : without(before, key)))
                    }
                  />
                  {note !== undefined && (
                    <TextInput
                      label={`Vì sao cần xem xét: ${label}`}
                      value={note}
                      onChange={({ currentTarget }) =>
                        setExcept((before) => ({ ...before, [key]: currentTarget.value }))
                      }
                    />
                  )}
                </div>
              );
            })}
          </Stack>
        ))}
      </ActDialog>
    </div>
  );
}

function exceptOf(key: string, note: string): View<'ExceptInput'> {
  const [nomineeId = '', criterion = ''] = key.split(' ');
  return { nomineeId, criterion, outcome: 'needs-review', note: note.trim() || null };
}

function without(from: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(from).filter(([one]) => one !== key));
}
