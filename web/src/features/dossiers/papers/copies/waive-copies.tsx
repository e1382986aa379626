import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../../api/client.ts';
import { useAct } from '../../../../api/use-act.ts';
import { ProblemNotice } from '../../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../../shared/feedback/reasoned-button.tsx';
import { isReasonEnough, ReasonField } from '../../../../shared/forms/reason-field.tsx';

const leastReason = 20;

/** The head of office lets a dossier pass without its paper copies, or with late ones: named, with a reason that is kept. */
export function WaiveCopies({ dossierId }: { readonly dossierId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { run, isRunning, problem } = useAct((words: string, headers) =>
    client.POST('/api/dossiers/{id}/paper-waiver', {
      params: { path: { id: dossierId } },
      body: { reason: words },
      headers,
    }),
  );
  const waive = async () => {
    if (!(await run(reason.trim()))) return;
    setReason('');
    setIsOpen(false);
  };
  return (
    <>
      <Button size="compact-md" variant="default" onClick={() => setIsOpen(true)}>
        Chấp thuận thiếu hoặc muộn bản giấy
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<strong>Chấp thuận thiếu hoặc muộn bản giấy của hồ sơ này?</strong>}
      >
        <Stack>
          <Text size="sm">
            Hồ sơ sẽ tiếp nhận được dù thiếu bản giấy hoặc bản giấy đến muộn. Lý do và tên người chấp thuận được lưu
            cùng hồ sơ, không xóa được.
          </Text>
          <ReasonField value={reason} onChange={setReason} least={leastReason} />
          <ProblemNotice problem={problem} onRetry={() => void waive()} />
          <ReasonedButton
            isRunning={isRunning}
            onClick={() => void waive()}
            {...(!isReasonEnough(reason, leastReason) && { reason: `Hãy nêu lý do, ít nhất ${leastReason} ký tự.` })}
          >
            Chấp thuận
          </ReasonedButton>
        </Stack>
      </Modal>
    </>
  );
}
