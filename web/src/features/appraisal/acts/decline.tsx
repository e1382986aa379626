import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

/** Does not take the dossier in; the unit reads why. */
export function DeclineStep({ view: { dossierId, version, unit } }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const declining = useOfficeAct((body: { version: number; reason: string }, headers) =>
    client.POST('/api/dossiers/{id}/decline', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (await declining.run({ version, reason })) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Không tiếp nhận
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Không tiếp nhận hồ sơ của ${unit.name}?`}
        verb="Không tiếp nhận"
        reason={reasonLacking(reason)}
        isRunning={declining.isRunning}
        problem={declining.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Hồ sơ kết thúc ở đây, không mở lại được; số lượng đã dùng được trả lại cho đơn vị. Đơn vị đọc được lý do.
        </div>
        <ReasonField value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </>
  );
}
