import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { DateField } from '../../shared/forms/date-field.tsx';
import { isReasonEnough, ReasonField } from '../../shared/forms/reason-field.tsx';
import { formatDate } from '../../shared/words/formats.ts';
import type { OverviewUnit } from './overview-unit.ts';

interface ExtensionDialogProps {
  readonly campaign: string;
  readonly unit: OverviewUnit;
  readonly onClose: () => void;
}

const leastReason = 20;
const hourShape = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/i;

/** A later cut-off for one unit, named before it is granted: it cannot be shortened again. */
export function ExtensionDialog({ campaign, unit: { unit, extension }, onClose }: ExtensionDialogProps) {
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState('17:00');
  const [reason, setReason] = useState('');
  const { run, isRunning, problem } = useAct((until: string, headers) =>
    client.POST('/api/campaigns/{code}/units/{unitId}/extensions', {
      params: { path: { code: campaign, unitId: unit.id } },
      body: { until, reason: reason.trim() },
      headers,
    }),
  );
  const hour = hourShape.exec(time.trim());
  const lacking = lackingWords(date, hour !== null, reason);
  const grant = async () => {
    const until = `${date}T${hour?.[1]?.padStart(2, '0')}:${hour?.[2]}:00+07:00`;
    if (await run(until)) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{`Gia hạn gửi hồ sơ cho ${unit.name}`}</strong>} centered>
      <Stack>
        {extension && <Text size="sm">{`Đang được gia hạn ${extension.words}: ${extension.reason}`}</Text>}
        <DateField label="Đến trước, ngày" value={date} onChange={setDate} required />
        <TextInput
          label="Giờ"
          description="Từ giờ này là muộn, ví dụ 17:00"
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
          error={hour ? undefined : 'Hãy ghi giờ và phút, ví dụ 17:00.'}
          required
        />
        <ReasonField value={reason} onChange={setReason} least={leastReason} />
        <Text size="sm" className="quiet">
          Gia hạn được ghi nhật ký kèm tên người cho phép và không rút ngắn lại được.
        </Text>
        <ProblemNotice problem={problem} onRetry={() => void grant()} />
        <Group justify="flex-end" align="flex-start">
          <Button variant="default" onClick={onClose}>
            Quay lại
          </Button>
          <ReasonedButton reason={lacking} isRunning={isRunning} onClick={() => void grant()}>
            {date && hour ? `Gia hạn đến ${time.trim()} ngày ${formatDate(date)}` : 'Gia hạn'}
          </ReasonedButton>
        </Group>
      </Stack>
    </Modal>
  );
}

function lackingWords(date: string | null, hasHour: boolean, reason: string): string | undefined {
  if (!date) return 'Hãy chọn ngày.';
  if (!hasHour) return 'Hãy ghi giờ.';
  return isReasonEnough(reason, leastReason) ? undefined : `Hãy nêu lý do, ít nhất ${leastReason} ký tự.`;
}
