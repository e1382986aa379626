import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ConfirmStep } from '../../../shared/feedback/confirm-step.tsx';
import { countWords } from '../../../shared/words/names.ts';
import type { Dossier } from '../dossier-facts.ts';

/** Takes the whole dossier back after it was sent. */
export function WithdrawDossier({ dossier }: { readonly dossier: Dossier }) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdrawing = useAct((body: View<'WithdrawDossier'>, headers) =>
    client.POST('/api/dossiers/{id}/withdraw', { params: { path: { id: dossier.id } }, body, headers }),
  );
  if (!dossier.allowedActions.includes('withdraw')) return null;
  const withdraw = async () => {
    const words = reason.trim();
    if (await withdrawing.run({ version: dossier.version, ...(words && { reason: words }) })) setIsOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Rút hồ sơ
      </Button>
      <ConfirmStep
        isOpen={isOpen}
        title={`Rút hồ sơ của ${dossier.unit.name}?`}
        verb="Rút hồ sơ"
        isRunning={withdrawing.isRunning}
        problem={withdrawing.problem}
        onConfirm={() => void withdraw()}
        onCancel={() => setIsOpen(false)}
      >
        <p className="tight">
          {`Cả hồ sơ (${countWords(dossier.counts)}) thôi được xét; chỗ được trả lại cho đơn vị. Không lấy lại được; muốn đề nghị lại thì lập hồ sơ mới trước hạn.`}
        </p>
        <Textarea
          label="Lý do (nên ghi)"
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ConfirmStep>
    </>
  );
}
