import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import { ActDialog } from '../acts/act-dialog.tsx';
import { reasonLacking, useOfficeAct } from '../acts/use-office-act.ts';
import type { Duplicate } from '../views.ts';

type Decision = View<'DecideDuplicate'>;

/** What may be decided, in words of this pair. */
export function decisionNames({ first, second }: Duplicate): Readonly<Record<string, string>> {
  return {
    DIFFERENT: second ? 'Là hai trường hợp khác nhau' : 'Không phải cùng một thành tích',
    SAME_KEEP_FIRST: `Là một, giữ «${first.name}» của ${first.unitName}`,
    SAME_KEEP_SECOND: second
      ? `Là một, giữ «${second.name}» của ${second.unitName}`
      : 'Là một, giữ đề nghị ở tuyến khác',
    KEEP_BOTH: 'Là một, giữ cả hai vì thành tích khác nhau',
  };
}

interface DecideDuplicateStepProps {
  readonly item: Duplicate;
  readonly campaign: string;
}

/** A person decides whether two are one; what follows from it, people do. */
export function DecideDuplicateStep({ item, campaign }: DecideDuplicateStepProps) {
  const { first, second, reasons, decision: earlier } = item;
  const [isOpen, setIsOpen] = useState(false);
  const [decision, setDecision] = useState('');
  const [note, setNote] = useState('');
  const deciding = useOfficeAct((body: Decision, headers) =>
    client.POST('/api/campaigns/{code}/duplicates/decisions', { params: { path: { code: campaign } }, body, headers }),
  );
  const send = async (): Promise<void> => {
    const [reason] = reasons;
    if (!reason) return;
    const pair = { firstNomineeId: first.nomineeId, secondNomineeId: second?.nomineeId ?? null, reason: reason.code };
    const body = { ...pair, decision: decision as Decision['decision'], note };
    if (await deciding.run(body)) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
        {earlier ? 'Kết luận lại' : 'Kết luận'}
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={second ? `${first.name} và ${second.name}: có phải là một?` : `${first.name}: đã đề nghị tuyến khác?`}
        verb="Ghi kết luận"
        reason={decision ? reasonLacking(note, 10) : 'Hãy chọn một kết luận.'}
        isRunning={deciding.isRunning}
        problem={deciding.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        {reasons.map(({ code, detail }) => (
          <div key={code}>{detail}</div>
        ))}
        <Radio.Group label="Kết luận" value={decision} onChange={setDecision}>
          <Stack gap="xs" mt={4}>
            {Object.entries(decisionNames(item)).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        <ReasonField label="Căn cứ" value={note} onChange={setNote} least={10} />
        <div className="quiet">
          Bên không giữ lại không tự bị loại: đơn vị rút, hoặc người thẩm định kết luận không đủ điều kiện. Kết luận mới
          thay kết luận cũ; cả hai được lưu.
        </div>
      </ActDialog>
    </>
  );
}
