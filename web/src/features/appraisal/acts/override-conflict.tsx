import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { PersonSelect } from './person-select.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

/** The head of office lets somebody else appraise in spite of a conflict of interest, with a reason that is kept. */
export function OverrideStep({ view: { dossierId, unit } }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [userId, setUserId] = useState('');
  const [reason, setReason] = useState('');
  const allowing = useOfficeAct((body: { userId: string; reason: string }, headers) =>
    client.POST('/api/dossiers/{id}/conflict-override', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (await allowing.run({ userId, reason })) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Cho phép dù có xung đột lợi ích
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Cho phép thẩm định hồ sơ của ${unit.name} dù có xung đột lợi ích`}
        verb="Cho phép"
        reason={userId ? reasonLacking(reason) : 'Hãy chọn người được phép.'}
        isRunning={allowing.isRunning}
        problem={allowing.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>Việc cho phép được ghi cùng tên Ông/Bà, người được phép và lý do; không thu hồi được.</div>
        <PersonSelect label="Người được phép" none="Chọn một người" value={userId} onChange={setUserId} />
        <ReasonField value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </>
  );
}
