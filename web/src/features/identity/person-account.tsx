import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { PasswordSlip } from './password-slip.tsx';

interface PersonAccountProps {
  readonly person: View<'PersonView'>;
  readonly may: ReadonlySet<string>;
}

type Step = 'password' | 'second-factor' | 'lock';

/** Password, second factor, lock: each named and confirmed. */
export function PersonAccount({ person, may }: PersonAccountProps) {
  const [step, setStep] = useState<Step>();
  const [issued, setIssued] = useState<View<'IssuedPasswordView'>>();
  const path = { params: { path: { id: person.id } } };
  const acting = useAct<Step, 'locked' | View<'IssuedPasswordView'>>(async (what, headers) => {
    if (what === 'lock') {
      await client.PATCH('/api/people/{id}', { ...path, body: { disabled: !person.disabledAt } });
      return { data: 'locked' as const };
    }
    const asJson = { ...path, headers: { ...headers, Accept: 'application/json' } };
    const { data } =
      what === 'second-factor'
        ? await client.POST('/api/people/{id}/second-factor-reset', asJson)
        : await client.POST('/api/people/{id}/password-reset', asJson);
    return { data: data as View<'IssuedPasswordView'> };
  });
  const close = () => {
    acting.forget();
    setStep(undefined);
  };
  const act = async () => {
    const answer = step && (await acting.run(step));
    if (!answer) return;
    close();
    if (answer !== 'locked') setIssued(answer);
  };
  const words = wordsFor(person);
  return (
    <>
      <Group>
        {may.has('reset-password') && (
          <Button variant="default" onClick={() => setStep('password')}>
            Cấp lại mật khẩu
          </Button>
        )}
        {may.has('reset-password') && (
          <Button variant="default" onClick={() => setStep('second-factor')}>
            Gỡ bước xác thực thứ hai
          </Button>
        )}
        {may.has('disable') && (
          <Button variant="default" onClick={() => setStep('lock')}>
            {words.lock.verb}
          </Button>
        )}
      </Group>
      <ConfirmStep
        isOpen={step !== undefined}
        title={step ? words[step].title : ''}
        verb={step ? words[step].verb : ''}
        isRunning={acting.isRunning}
        problem={acting.problem}
        onConfirm={() => void act()}
        onCancel={close}
      >
        <Text>{step && words[step].after}</Text>
      </ConfirmStep>
      <PasswordSlip issued={issued} onClose={() => setIssued(undefined)} />
    </>
  );
}

const wordsFor = ({ fullName, disabledAt }: View<'PersonView'>) => ({
  password: {
    title: `Cấp lại mật khẩu cho ${fullName}?`,
    verb: 'Cấp mật khẩu mới',
    after: 'Mật khẩu cũ hết dùng được, mọi phiên đang mở kết thúc. Mật khẩu mới hiện một lần trên phiếu để in.',
  },
  'second-factor': {
    title: `Gỡ bước xác thực thứ hai của ${fullName}?`,
    verb: 'Gỡ bước xác thực',
    after:
      'Dùng khi người này mất điện thoại và hết mã khôi phục. Mọi phiên đang mở kết thúc và mật khẩu dùng một lần mới được cấp trên phiếu để in; vai trò bắt buộc thì phải cài lại bước thứ hai.',
  },
  lock: disabledAt
    ? {
        title: `Mở khóa tài khoản của ${fullName}?`,
        verb: 'Mở khóa tài khoản',
        after: 'Người này đăng nhập lại được với mật khẩu đang có.',
      }
    : {
        title: `Khóa tài khoản của ${fullName}?`,
        verb: 'Khóa tài khoản',
        after: 'Mọi phiên đang mở kết thúc và không đăng nhập được nữa. Hồ sơ, nhật ký giữ nguyên; mở khóa lại được.',
      },
});
