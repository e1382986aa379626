import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraised } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

interface HoldProps {
  readonly nominee: Appraised['nominee'];
}

/** Stops looking at a nominee: discipline, inspection, a complaint, a higher award still pending. */
export function HoldStep({ nominee: { id, version, name } }: HoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const holding = useOfficeAct((body: { version: number; reason: string }, headers) =>
    client.POST('/api/nominees/{id}/hold', { params: { path: { id } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (!(await holding.run({ version, reason }))) return;
    setIsOpen(false);
    setReason('');
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        Tạm dừng xem xét
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Tạm dừng xem xét ${name}?`}
        verb="Tạm dừng"
        reason={reasonLacking(reason)}
        isRunning={holding.isRunning}
        problem={holding.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Trường hợp giữ chỗ trong số lượng và được xem xét tiếp khi có kết luận bằng văn bản. Đơn vị thấy là đang tạm
          dừng, không thấy lý do.
        </div>
        <ReasonField value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </>
  );
}

/** Goes on by a written conclusion. */
export function ReleaseStep({ nominee: { id, version, name } }: HoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [conclusion, setConclusion] = useState('');
  const releasing = useOfficeAct((body: { version: number; conclusion: string }, headers) =>
    client.POST('/api/nominees/{id}/release', { params: { path: { id } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (!(await releasing.run({ version, conclusion }))) return;
    setIsOpen(false);
    setConclusion('');
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        Cho xem xét tiếp
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Cho xem xét tiếp ${name}`}
        verb="Cho xem xét tiếp"
        reason={reasonLacking(conclusion)}
        isRunning={releasing.isRunning}
        problem={releasing.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>Trường hợp trở lại trạng thái trước khi tạm dừng.</div>
        <ReasonField
          label="Kết luận bằng văn bản: số, ngày, cơ quan, nội dung"
          value={conclusion}
          onChange={setConclusion}
          least={20}
        />
      </ActDialog>
    </>
  );
}
