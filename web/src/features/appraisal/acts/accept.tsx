import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { useOfficeAct } from './use-office-act.ts';

/** Takes the dossier in; everything that stands in the way is said at once. */
export function AcceptStep({ view: { dossierId, version, unit } }: { readonly view: Appraisal }) {
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  const accepting = useOfficeAct((body: { version: number; note: string | null }, headers) =>
    client.POST('/api/dossiers/{id}/accept', { params: { path: { id: dossierId } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    if (await accepting.run({ version, note: note.trim() || null })) setIsOpen(false);
  };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Tiếp nhận hồ sơ</Button>
      <ActDialog
        isOpen={isOpen}
        title={`Tiếp nhận hồ sơ của ${unit.name}?`}
        verb="Tiếp nhận hồ sơ"
        isRunning={accepting.isRunning}
        problem={accepting.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Hồ sơ được ghi là đã tiếp nhận đủ; các trường hợp đủ điều kiện vào danh sách trình Hội đồng. Đơn vị thấy ngay
          và không sửa được nữa.
        </div>
        <Textarea
          label="Ghi chú (nếu có)"
          autosize
          minRows={2}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </ActDialog>
    </>
  );
}
