import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { grantOf, MembershipFields, type ChosenMembership } from './membership-fields.tsx';
import { PasswordSlip } from './password-slip.tsx';

/** Adds a person with one role; what comes back is the one-time password on a slip. */
export function NewPerson() {
  const [isOpen, setOpen] = useState(false);
  const [issued, setIssued] = useState<View<'IssuedPasswordView'>>();
  return (
    <>
      <Button onClick={() => setOpen(true)}>Thêm người dùng</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} size="lg" title={<strong>Thêm người dùng</strong>}>
        <NewPersonForm
          onDone={(answer) => {
            setOpen(false);
            setIssued(answer);
          }}
        />
      </Modal>
      <PasswordSlip issued={issued} onClose={() => setIssued(undefined)} />
    </>
  );
}

const fields = [
  { name: 'fullName', label: 'Họ và tên', description: undefined, isRequired: true },
  { name: 'username', label: 'Tên đăng nhập', description: 'Chữ thường không dấu, số; ví dụ: tbc05', isRequired: true },
  { name: 'email', label: 'Thư điện tử', description: 'Không bắt buộc', isRequired: false },
  {
    name: 'citizenId',
    label: 'Số căn cước công dân',
    description: 'Không bắt buộc; chỉ để nhận ra người thẩm định chính là người được đề nghị',
    isRequired: false,
  },
] as const;

function NewPersonForm({ onDone }: { readonly onDone: (issued: View<'IssuedPasswordView'>) => void }) {
  const [typed, setTyped] = useState({ fullName: '', username: '', email: '', citizenId: '' });
  const [membership, setMembership] = useState<ChosenMembership>({ role: 'nominator', unitId: '' });
  const adding = useAct((body: View<'CreatePerson'>, headers) =>
    client.POST('/api/people', { body, headers: { ...headers, Accept: 'application/json' } }),
  );
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { fullName, username, email, citizenId } = typed;
    const optional = { ...(email.trim() && { email: email.trim() }), ...(citizenId.trim() && { citizenId }) };
    const issued = await adding.run({ fullName, username, ...optional, memberships: [grantOf(membership)] });
    if (issued) onDone(issued as View<'IssuedPasswordView'>);
  };
  const wrong = (name: string) => adding.problem?.fieldErrors.find(({ field }) => field === name)?.message;
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <Stack>
        {fields.map(({ name, label, description, isRequired }) => (
          <TextInput
            key={name}
            label={label}
            description={description}
            required={isRequired}
            autoComplete="off"
            value={typed[name]}
            error={wrong(name)}
            onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
          />
        ))}
        <MembershipFields value={membership} onChange={setMembership} />
        <ProblemNotice problem={adding.problem} />
        <div>
          <Button type="submit" loading={adding.isRunning}>
            Thêm và cấp phiếu mật khẩu
          </Button>
        </div>
      </Stack>
    </form>
  );
}
