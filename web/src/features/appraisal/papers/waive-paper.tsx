import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import { ActDialog } from '../acts/act-dialog.tsx';
import { reasonLacking, useOfficeAct } from '../acts/use-office-act.ts';
import type { Appraisal } from '../views.ts';

/** The head of office lets a dossier pass whose paper copies lack or came late. */
export function WaivePaperStep({ view: { dossierId, unit } }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const waiving = useOfficeAct((body: { reason: string }, headers) =>
    client.POST('/api/dossiers/{id}/paper-waiver', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (await waiving.run({ reason })) setIsOpen(false);
  };
  return (
    <div>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        Chấp thuận thiếu, muộn bản giấy
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Chấp thuận hồ sơ của ${unit.name} thiếu bản giấy, hoặc bản giấy đến muộn`}
        verb="Chấp thuận"
        reason={reasonLacking(reason)}
        isRunning={waiving.isRunning}
        problem={waiving.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Bản giấy không còn cản việc tiếp nhận hồ sơ này. Việc chấp thuận được ghi cùng tên Ông/Bà; không thu hồi được.
        </div>
        <ReasonField value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </div>
  );
}
