import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { client, type View } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import { ActDialog } from '../acts/act-dialog.tsx';
import { PersonSelect } from '../acts/person-select.tsx';
import { reasonLacking, useOfficeAct } from '../acts/use-office-act.ts';

/** Hands everything that lies with one person to another. */
export function HandOverStep() {
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const handing = useOfficeAct((body: View<'HandOverQueue'>, headers) =>
    client.POST('/api/handovers', { body, headers }),
  );
  const send = async (): Promise<void> => {
    const made = await handing.run({ fromUserId: from, toUserId: to, reason });
    if (made) void navigate(`/ban-giao/${made.id}`);
  };
  const lacking = !from ? 'Hãy chọn bên giao.' : !to ? 'Hãy chọn bên nhận.' : reasonLacking(reason, 10);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Lập bàn giao</Button>
      <ActDialog
        isOpen={isOpen}
        title="Bàn giao công việc thẩm định"
        verb="Bàn giao"
        reason={lacking}
        isRunning={handing.isRunning}
        problem={handing.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <div>
          Mọi hồ sơ đã gửi và đang bổ sung của bên giao chuyển ngay sang bên nhận. Hồ sơ mà bên nhận có xung đột lợi ích
          thì chờ Trưởng phòng giao. Biên bản được lưu; muốn đổi lại thì lập bàn giao khác.
        </div>
        <PersonSelect label="Bên giao" none="Chọn một người" value={from} onChange={setFrom} withFormer />
        <PersonSelect label="Bên nhận" none="Chọn một người" value={to} onChange={setTo} />
        <ReasonField value={reason} onChange={setReason} least={10} />
      </ActDialog>
    </>
  );
}
