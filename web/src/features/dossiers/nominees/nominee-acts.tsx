import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ConfirmStep } from '../../../shared/feedback/confirm-step.tsx';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { DossierFacts } from '../dossier-facts.ts';
import { useDrafts } from './drafts.tsx';
import type { Nominee } from './nominee-values.ts';
import { ProposeCorrection } from './propose-correction.tsx';
import { nomineeName } from './value-words.ts';

interface ActsProps {
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
}

/** What may be done with one nominee besides writing: places and leaving in a draft, correction and withdrawal after sending. */
export function NomineeActs({ nominee, facts }: ActsProps) {
  const { isWhollyOpen } = facts;
  const may = (action: string) => nominee.allowedActions.includes(action);
  if (!isWhollyOpen && !may('withdraw') && !may('correct')) return null;
  return (
    <Group gap="sm" className="no-print" mt="sm">
      {isWhollyOpen && <Places nominee={nominee} facts={facts} />}
      {isWhollyOpen && <Remove nominee={nominee} />}
      {may('correct') && <ProposeCorrection nominee={nominee} facts={facts} />}
      {may('withdraw') && <WithdrawNominee nominee={nominee} />}
    </Group>
  );
}

/** Up and down in the order of the papers' lists. */
function Places({ nominee, facts: { dossier } }: ActsProps) {
  const ordering = useAct((nomineeIds: string[], headers) =>
    client.PUT('/api/dossiers/{id}/nominees/order', {
      params: { path: { id: dossier.id } },
      body: { version: dossier.version, nomineeIds },
      headers,
    }),
  );
  const ids = dossier.nominees.map(({ id }) => id);
  const at = ids.indexOf(nominee.id);
  const swap = (to: number) => {
    const order = [...ids];
    [order[at], order[to]] = [order[to]!, order[at]!];
    void ordering.run(order);
  };
  const name = nomineeName(nominee);
  return (
    <>
      {at > 0 && (
        <Button
          size="xs"
          variant="default"
          loading={ordering.isRunning}
          onClick={() => swap(at - 1)}
          aria-label={`Lên trên: ${name}`}
        >
          Lên trên
        </Button>
      )}
      {at < ids.length - 1 && (
        <Button
          size="xs"
          variant="default"
          loading={ordering.isRunning}
          onClick={() => swap(at + 1)}
          aria-label={`Xuống dưới: ${name}`}
        >
          Xuống dưới
        </Button>
      )}
      <ProblemNotice problem={ordering.problem} onClose={ordering.forget} />
    </>
  );
}

function Remove({ nominee }: Pick<ActsProps, 'nominee'>) {
  const [isOpen, setIsOpen] = useState(false);
  const drafts = useDrafts();
  const removing = useAct(async (version: number) => {
    const { response } = await client.DELETE('/api/nominees/{id}', {
      params: { path: { id: nominee.id }, header: { 'If-Match': `"${version}"` } },
    });
    return { data: response.ok };
  });
  const remove = async () => {
    if (await removing.run(drafts.of(nominee).read().nominee.version)) setIsOpen(false);
  };
  const name = nomineeName(nominee);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setIsOpen(true)} aria-label={`Bỏ khỏi hồ sơ: ${name}`}>
        Bỏ khỏi hồ sơ
      </Button>
      <ConfirmStep
        isOpen={isOpen}
        title={`Bỏ ${name} khỏi bản nháp?`}
        verb="Bỏ khỏi hồ sơ"
        isRunning={removing.isRunning}
        problem={removing.problem}
        onConfirm={() => void remove()}
        onCancel={() => setIsOpen(false)}
      >
        Thông tin đã nhập và các giấy tờ riêng của trường hợp này bị bỏ theo, không lấy lại được.
      </ConfirmStep>
    </>
  );
}

/** Characters the service asks of the reason. */
const withdrawReason = 5;

function WithdrawNominee({ nominee }: Pick<ActsProps, 'nominee'>) {
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdrawing = useAct((body: { version: number; reason: string }, headers) =>
    client.POST('/api/nominees/{id}/withdraw', { params: { path: { id: nominee.id } }, body, headers }),
  );
  const withdraw = async () => {
    if (await withdrawing.run({ version: nominee.version, reason: reason.trim() })) setIsOpen(false);
  };
  const name = nomineeName(nominee);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setIsOpen(true)} aria-label={`Rút trường hợp này: ${name}`}>
        Rút trường hợp này
      </Button>
      <ConfirmStep
        isOpen={isOpen}
        title={`Rút ${name} khỏi hồ sơ đã gửi?`}
        verb="Rút trường hợp này"
        isRunning={withdrawing.isRunning}
        problem={withdrawing.problem}
        onConfirm={() => void withdraw()}
        onCancel={() => setIsOpen(false)}
      >
        <p className="tight">Trường hợp này thôi được xét, chỗ được trả lại cho đơn vị. Không lấy lại được.</p>
        <ReasonField label="Lý do rút" value={reason} onChange={setReason} least={withdrawReason} />
      </ConfirmStep>
    </>
  );
}
