import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { DateField } from '../../../shared/forms/date-field.tsx';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { ReturnItems } from './return-items.tsx';
import { returnable } from './returnable.ts';
import { reasonLacking, useOfficeAct } from './use-office-act.ts';

/** Sends the dossier back for what is ticked; only that is open again, until the time that is named. */
export function ReturnStep({ view }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState('17:00');
  /** By item: what is wrong with it. */
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const returning = useOfficeAct((body: View<'ReturnDossier'>, headers) =>
    client.POST('/api/dossiers/{id}/return', { params: { path: { id: view.dossierId } }, body, headers }),
  );
  const ticked = returnable(view).filter(({ key }) => notes[key] !== undefined);
  const lacking = whatLacks({ reason, date, time, notes: ticked.map(({ key }) => notes[key] ?? '') });
  const send = async (): Promise<void> => {
    const items = ticked.map(({ key, item }) => ({ ...item, note: notes[key] ?? '' }));
    const mendBy = `${date}T${time.trim().padStart(5, '0')}:00+07:00`;
    if (await returning.run({ version: view.version, reason, items, mendBy })) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Yêu cầu bổ sung
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Yêu cầu ${view.unit.name} bổ sung, hoàn thiện hồ sơ`}
        verb="Gửi yêu cầu bổ sung"
        reason={lacking}
        isRunning={returning.isRunning}
        problem={returning.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
        isWide
      >
        <div>
          Đơn vị chỉ sửa được những mục đánh dấu dưới đây, đến trước hạn bổ sung, kể cả khi đã hết hạn gửi. Quá hạn bổ
          sung thì xét theo lần gửi gần nhất.
        </div>
        <ReasonField label="Lý do, đơn vị đọc được" value={reason} onChange={setReason} least={20} />
        <ReturnItems view={view} notes={notes} onChange={setNotes} />
        <Group align="flex-start" gap="sm">
          <DateField label="Bổ sung trước ngày" value={date} onChange={setDate} required />
          <TextInput
            label="Bổ sung trước giờ"
            description="giờ:phút, ví dụ 17:00"
            required
            value={time}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </Group>
      </ActDialog>
    </>
  );
}

interface Typed {
  readonly reason: string;
  readonly date: string | null;
  readonly time: string;
  readonly notes: readonly string[];
}

/** What has to be typed before it can be sent; whether it will do, the service says. */
function whatLacks({ reason, date, time, notes }: Typed): string | undefined {
  if (notes.length === 0) return 'Hãy đánh dấu ít nhất một mục cần bổ sung.';
  if (notes.some((note) => note.trim().length < 3)) return 'Hãy ghi ở mỗi mục đã đánh dấu là sai, thiếu gì.';
  if (!date) return 'Hãy ghi ngày phải bổ sung xong.';
  if (!/^\d{1,2}:\d{2}$/.test(time.trim())) return 'Hãy ghi giờ như 17:00.';
  const words = reasonLacking(reason);
  return words && `Lý do: ${words.toLowerCase()}`;
}
