import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

/** The second pair of eyes says what it found. */
export function SecondReadingStep({ view: { dossierId, version, unit } }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  const reading = useOfficeAct((body: { version: number; note: string }, headers) =>
    client.POST('/api/dossiers/{id}/second-reading', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (!(await reading.run({ version, note }))) return;
    setIsOpen(false);
    setNote('');
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Ghi ý kiến đọc lại
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Ý kiến đọc lại hồ sơ của ${unit.name}`}
        verb="Ghi ý kiến"
        reason={reasonLacking(note, 3)}
        isRunning={reading.isRunning}
        problem={reading.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>Ý kiến được ghi cùng tên Ông/Bà và thời điểm này. Nếu sau đó kết luận thay đổi, cần đọc lại lần nữa.</div>
        <ReasonField label="Ý kiến" value={note} onChange={setNote} least={3} />
      </ActDialog>
    </>
  );
}
