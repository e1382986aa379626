import { Checkbox, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../../api/client.ts';
import { useServerNow } from '../../../../api/server-clock.ts';
import { useAct } from '../../../../api/use-act.ts';
import { ProblemNotice } from '../../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../../shared/feedback/reasoned-button.tsx';
import { instantOf, MomentField, type TypedMoment, typedMoment } from '../../../../shared/forms/moment-field.tsx';
import type { Slot } from '../papers.ts';

interface RecordDialogProps {
  readonly dossierId: string;
  readonly slots: readonly Slot[];
  readonly onClose: () => void;
}

/** When they came, and which: all are ticked to begin with. */
export function RecordDialog({ dossierId, slots, onClose }: RecordDialogProps) {
  const now = useServerNow(60_000);
  const [ticked, setTicked] = useState<readonly string[]>(() => slots.map(({ key }) => key));
  const [typed, setTyped] = useState<TypedMoment>();
  const moment = typed ?? (now ? typedMoment(now) : { date: null, time: '' });
  const [note, setNote] = useState('');
  const { run, isRunning, problem } = useAct(async (receivedAt: string) => {
    for (const slot of slots.filter(({ key }) => ticked.includes(key))) await recordOne(slot, receivedAt);
    return { data: true };
  });
  const recordOne = async ({ key, kind, nomineeId }: Slot, receivedAt: string) => {
    const words = note.trim();
    await client.POST('/api/dossiers/{id}/paper', {
      params: { path: { id: dossierId } },
      body: { kind, receivedAt, ...(nomineeId && { nomineeId }), ...(words && { note: words }) },
    });
    setTicked((before) => before.filter((one) => one !== key)); // what went in is not sent again after a broken line
  };
  const receivedAt = instantOf(moment);
  const reason =
    ticked.length === 0
      ? 'Hãy tích ít nhất một giấy tờ.'
      : receivedAt
        ? undefined
        : 'Hãy ghi đủ ngày và giờ bản giấy đến.';
  return (
    <Modal opened onClose={onClose} title={<strong>Ghi nhận bản giấy đã đến</strong>} size="lg">
      <Stack>
        <MomentField label="Bản giấy đến" value={moment} onChange={setTyped} />
        <Checkbox.Group label="Đã nhận bản giấy của" value={[...ticked]} onChange={(keys) => setTicked(keys)}>
          <Stack gap={8} mt={6}>
            {slots.map(({ key, name }) => (
              <Checkbox key={key} value={key} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label="Ghi chú (không bắt buộc)"
          value={note}
          maxLength={2000}
          autosize
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <ProblemNotice problem={problem} />
        <ReasonedButton
          isRunning={isRunning}
          onClick={() => void run(receivedAt!).then((done) => done && onClose())}
          {...(reason && { reason })}
        >
          {ticked.length > 1 ? `Ghi nhận ${ticked.length} bản giấy` : 'Ghi nhận bản giấy'}
        </ReasonedButton>
      </Stack>
    </Modal>
  );
}
