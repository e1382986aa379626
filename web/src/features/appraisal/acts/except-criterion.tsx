import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraised } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

interface ExceptStepProps {
  readonly nominee: Appraised['nominee'];
  readonly failing: readonly View<'AppraisedCriterionView'>[];
}

/** The head of office lets a nominee pass in spite of one unmet criterion. */
export function ExceptStep({ nominee: { id, name }, failing }: ExceptStepProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const criterion = chosen || (failing[0]?.criterion ?? '');
  const granting = useOfficeAct((body: { criterion: string; reason: string }, headers) =>
    client.POST('/api/nominees/{id}/exceptions', { params: { path: { id } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (!(await granting.run({ criterion, reason }))) return;
    setIsOpen(false);
    setReason('');
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        Cho ngoại lệ
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Cho ${name} ngoại lệ một tiêu chuẩn không đạt`}
        verb="Cho ngoại lệ"
        reason={reasonLacking(reason)}
        isRunning={granting.isRunning}
        problem={granting.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>Ngoại lệ được ghi cùng tên Ông/Bà và lý do, hiện trong hồ sơ; không thu hồi được.</div>
        <NativeSelect
          label="Tiêu chuẩn"
          data={failing.map((one) => ({ value: one.criterion, label: one.label }))}
          value={criterion}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <ReasonField value={reason} onChange={setReason} least={20} />
      </ActDialog>
    </>
  );
}
