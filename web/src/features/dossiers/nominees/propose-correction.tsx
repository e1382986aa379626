import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { DateField } from '../../../shared/forms/date-field.tsx';
import { ReasonField } from '../../../shared/forms/reason-field.tsx';
import type { DossierFacts } from '../dossier-facts.ts';
import { labelOf } from './nominee-form.tsx';
import type { Nominee } from './nominee-values.ts';
import { nomineeName, valueWords } from './value-words.ts';

type Demand = View<'ProposeCorrection'>;
type Field = Demand['field'];

const ofPersons: readonly Field[] = [
  'name',
  'position',
  'workplace',
  'honorific',
  'rank',
  'birthDate',
  'birthYear',
  'gender',
];
/** Characters the service asks of the reason. */
const correctionReason = 10;

/** After sending: a wrong name, title or date is proposed anew, and the other side confirms. */
export function ProposeCorrection({ nominee, facts }: { readonly nominee: Nominee; readonly facts: DossierFacts }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => setIsOpen(true)}
        aria-label={`Đề nghị đính chính: ${nomineeName(nominee)}`}
      >
        Đề nghị đính chính
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={<strong>{`Đính chính: ${nomineeName(nominee)}`}</strong>}
        centered
      >
        <ProposalForm nominee={nominee} facts={facts} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}

interface FormProps {
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
  readonly onDone: () => void;
}

function ProposalForm({ nominee, facts, onDone }: FormProps) {
  const [field, setField] = useState<Field>('name');
  const [value, setValue] = useState(nominee.name);
  const [reason, setReason] = useState('');
  const proposing = useAct((body: Demand, headers) =>
    client.POST('/api/nominees/{id}/corrections', { params: { path: { id: nominee.id } }, body, headers }),
  );
  const fields = (nominee.kind === 'CA_NHAN' ? ofPersons : (['name'] as const)).filter(
    (one) => !nominee.maskedFields.includes(one),
  );
  const pick = (next: Field) => {
    setField(next);
    setValue(String(nominee[next] ?? ''));
  };
  const propose = async (event: FormEvent) => {
    event.preventDefault();
    const demand = { version: nominee.version, field, value: value.trim(), reason: reason.trim() };
    if (await proposing.run(demand)) onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void propose(event)}>
      <Stack>
        <NativeSelect
          label="Ô cần đính chính"
          data={fields.map((one) => ({ value: one, label: labelOf(one, nominee.kind) }))}
          value={field}
          onChange={({ currentTarget }) => pick(currentTarget.value as Field)}
        />
        <Text size="sm">{`Đang ghi: ${valueWords(field, nominee[field], facts.names)}`}</Text>
        <CorrectValue field={field} value={value} onChange={setValue} />
        <ReasonField label="Lý do và căn cứ" value={reason} onChange={setReason} least={correctionReason} />
        <Text size="sm" className="quiet">
          Chỉ khi bên kia xác nhận thì nội dung mới đổi; cả bản cũ và bản mới đều được giữ.
        </Text>
        <ProblemNotice problem={proposing.problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Quay lại
          </Button>
          <Button type="submit" loading={proposing.isRunning}>
            Gửi đề nghị đính chính
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface CorrectValueProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function CorrectValue({ field, value, onChange }: CorrectValueProps) {
  if (field === 'birthDate')
    return <DateField label="Giá trị đúng" value={value || null} onChange={(date) => onChange(date ?? '')} />;
  if (field === 'gender')
    return (
      <NativeSelect
        label="Giá trị đúng"
        data={[
          { value: '', label: 'Chưa chọn' },
          { value: 'NAM', label: 'Nam' },
          { value: 'NU', label: 'Nữ' },
        ]}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  return (
    <TextInput label="Giá trị đúng" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
  );
}
