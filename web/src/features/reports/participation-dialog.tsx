import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import type { OverviewUnit } from './overview-unit.ts';

interface ParticipationDialogProps {
  readonly campaign: string;
  readonly unit: OverviewUnit;
  readonly onClose: () => void;
}

/** Records that a unit does or does not take part, with a note that stands in the list. */
export function ParticipationDialog({ campaign, unit: row, onClose }: ParticipationDialogProps) {
  const { unit, participates } = row;
  const [note, setNote] = useState(row.note ?? '');
  const { run, isRunning, problem } = useAct((body: { participates: boolean; note: string }) =>
    client.PUT('/api/campaigns/{code}/units/{unitId}/participation', {
      params: { path: { code: campaign, unitId: unit.id } },
      body,
    }),
  );
  const record = async () => {
    if (await run({ participates: !participates, note })) onClose();
  };
  return (
    <ConfirmStep
      isOpen
      title={participates ? `${unit.name} không tham gia đợt này?` : `${unit.name} tham gia đợt này?`}
      verb={participates ? 'Ghi nhận không tham gia' : 'Ghi nhận tham gia'}
      isRunning={isRunning}
      problem={problem}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <p>
        {participates
          ? 'Đơn vị sẽ không lập và gửi hồ sơ mới được, và không còn trong danh sách đơn vị chưa gửi. Có thể ghi nhận lại khi đợt còn mở.'
          : 'Đơn vị sẽ lập và gửi hồ sơ được trong số lượng của kế hoạch. Có thể ghi nhận lại khi đợt còn mở.'}
      </p>
      <Textarea
        label="Ghi chú"
        description="Hiện trong bảng, ví dụ căn cứ của việc ghi nhận"
        value={note}
        maxLength={1000}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmStep>
  );
}
