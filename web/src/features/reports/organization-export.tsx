import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { isReasonEnough, ReasonField } from '../../shared/forms/reason-field.tsx';

const leastReason = 20;

/** Everything an organisation has, in one file: made in the background once it has been named and confirmed. */
export function OrganizationExport({ organization }: { readonly organization: string }) {
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning, problem, forget } = useAct((words: string, headers) =>
    client.POST('/api/organizations/{id}/export', {
      params: { path: { id: organization } },
      body: { reason: words },
      headers,
    }),
  );
  const close = () => {
    setAsking(false);
    forget();
  };
  const start = async () => {
    if (!(await run(reason.trim()))) return;
    close();
    setReason('');
  };
  const isLacking = !isReasonEnough(reason, leastReason);
  return (
    <Stack maw="44rem">
      <Text>
        Một tệp zip có mọi hồ sơ, giấy tờ và bảng dữ liệu của cơ quan, có dữ liệu cá nhân ở dạng đọc được. Chỉ người yêu
        cầu tải được, trong thời hạn ngắn.
      </Text>
      <ReasonField value={reason} onChange={setReason} least={leastReason} />
      <ReasonedButton
        reason={isLacking ? `Hãy nêu lý do, ít nhất ${leastReason} ký tự.` : undefined}
        onClick={() => setAsking(true)}
      >
        Lập tệp toàn bộ dữ liệu
      </ReasonedButton>
      <ConfirmStep
        isOpen={isAsking}
        title="Lập tệp toàn bộ dữ liệu của cơ quan?"
        verb="Lập tệp"
        isRunning={isRunning}
        problem={problem}
        onConfirm={() => void start()}
        onCancel={close}
      >
        Tệp có dữ liệu cá nhân của mọi người được đề nghị. Việc lập và tải tệp được ghi vào nhật ký cùng lý do: «
        {reason.trim()}».
      </ConfirmStep>
    </Stack>
  );
}
