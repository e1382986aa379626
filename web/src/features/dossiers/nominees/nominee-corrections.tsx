import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { api, client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ConfirmStep } from '../../../shared/feedback/confirm-step.tsx';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { labelOf } from './nominee-form.tsx';
import type { FieldName, Nominee } from './nominee-values.ts';
import { nomineeName, valueWords } from './value-words.ts';

type Correction = View<'CorrectionView'>;

const stateWords: Readonly<Record<Correction['state'], string>> = {
  proposed: 'Chờ bên kia xác nhận',
  confirmed: 'Đã xác nhận',
  rejected: 'Không đồng ý',
};
const sideWords: Readonly<Record<Correction['side'], string>> = { unit: 'Đơn vị', office: 'Nơi tiếp nhận' };

interface CorrectionsProps {
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
}

/** The corrections of one nominee, both versions side by side; whose turn it is confirms or rejects. */
export function NomineeCorrections({ nominee, facts }: CorrectionsProps) {
  const { id, submissions } = facts.dossier;
  const { data } = api.useQuery(
    'get',
    '/api/dossiers/{id}/corrections',
    { params: { path: { id } } },
    { enabled: submissions.length > 0 },
  );
  const own = data?.items.filter(({ nomineeId }) => nomineeId === nominee.id) ?? [];
  if (own.length === 0) return null;
  return (
    <Stack gap="sm" mt="md">
      {own.map((correction) => (
        <CorrectionCard key={correction.id} {...{ correction, nominee, facts }} />
      ))}
    </Stack>
  );
}

function CorrectionCard({ correction, nominee, facts }: CorrectionsProps & { readonly correction: Correction }) {
  const { field, oldValue, newValue, reason, state, side, proposedByName, proposedAt, decidedByName, decidedAt } =
    correction;
  const words = (value: string | null) => (value?.includes('•') ? value : valueWords(field, value, facts.names));
  return (
    <Alert
      className={state === 'proposed' ? 'notice-amber' : 'notice-quiet'}
      variant="outline"
      title={`Đính chính: ${labelOf(field as FieldName, nominee.kind)}`}
    >
      <dl className="facts">
        <div>
          <dt>Đang ghi khi đề nghị</dt>
          <dd>{words(oldValue)}</dd>
        </div>
        <div>
          <dt>Đề nghị đổi thành</dt>
          <dd>
            <strong>{words(newValue)}</strong>
          </dd>
        </div>
        <div className="wide">
          <dt>Lý do</dt>
          <dd>{reason}</dd>
        </div>
      </dl>
      <p className="quiet tight">
        {`${sideWords[side]} đề nghị (${proposedByName}, ${formatDateTime(proposedAt)}). ${stateWords[state]}`}
        {decidedByName && decidedAt ? ` (${decidedByName}, ${formatDateTime(decidedAt)}).` : '.'}
      </p>
      <Answers correction={correction} nominee={nominee} />
    </Alert>
  );
}

/** Characters the service asks of the reason. */
const rejectReason = 10;

function Answers({ correction, nominee }: { readonly correction: Correction; readonly nominee: Nominee }) {
  const [step, setStep] = useState<'confirm' | 'reject'>();
  const [reason, setReason] = useState('');
  const path = { id: correction.id };
  const confirming = useAct((_: undefined, headers) =>
    client.POST('/api/corrections/{id}/confirm', { params: { path }, headers }),
  );
  const rejecting = useAct((body: { reason: string }, headers) =>
    client.POST('/api/corrections/{id}/reject', { params: { path }, body, headers }),
  );
  const may = (action: string) => correction.allowedActions?.includes(action);
  if (!may('confirm') && !may('reject')) return null;
  const close = () => setStep(undefined);
  const finish = async (done: Promise<unknown>) => {
    if (await done) close();
  };
  return (
    <Group gap="sm" mt="sm">
      <Button size="xs" onClick={() => setStep('confirm')}>
        Xác nhận đính chính
      </Button>
      <Button size="xs" variant="default" onClick={() => setStep('reject')}>
        Không đồng ý
      </Button>
      <ConfirmStep
        isOpen={step === 'confirm'}
        title={`Xác nhận đính chính cho ${nomineeName(nominee)}?`}
        verb="Xác nhận đính chính"
        isRunning={confirming.isRunning}
        problem={confirming.problem}
        onConfirm={() => void finish(confirming.run(undefined))}
        onCancel={close}
      >
        {`Từ lúc này hồ sơ ghi «${correction.newValue}» thay cho «${correction.oldValue ?? 'chưa có'}». Hãy nộp lại giấy tờ có tên đã sửa.`}
      </ConfirmStep>
      <ConfirmStep
        isOpen={step === 'reject'}
        title="Không đồng ý đính chính?"
        verb="Không đồng ý"
        isRunning={rejecting.isRunning}
        problem={rejecting.problem}
        onConfirm={() => void finish(rejecting.run({ reason: reason.trim() }))}
        onCancel={close}
      >
        <p className="tight">{`Hồ sơ giữ nguyên «${correction.oldValue ?? 'chưa có'}»; đề nghị và lý do được lưu lại.`}</p>
        <ReasonField label="Vì sao không đồng ý" value={reason} onChange={setReason} least={rejectReason} />
      </ConfirmStep>
    </Group>
  );
}
