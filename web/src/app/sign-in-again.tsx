import { Button, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { noteSessionBegin, useSessionHasEnded } from '../api/session-end.ts';
import { type SignInStep, sendCode, signIn } from '../api/sign-in-calls.ts';
import { ProblemNotice } from '../shared/feedback/problem-notice.tsx';

/** Above the page after the session has ended: the page stays as it is, with everything typed. */
export function SignInAgain({ username }: { readonly username: string }) {
  const hasEnded = useSessionHasEnded();
  return (
    <Modal
      opened={hasEnded}
      onClose={() => undefined}
      withCloseButton={false}
      title={<strong>Phiên làm việc đã hết</strong>}
      centered
    >
      <SignInForm username={username} />
    </Modal>
  );
}

function SignInForm({ username }: { readonly username: string }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<SignInStep>('done');
  const [problem, setProblem] = useState<unknown>();
  const [isRunning, setIsRunning] = useState(false);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    setIsRunning(true);
    setProblem(undefined);
    try {
      const next = await (step === 'code' ? sendCode(typed.trim()) : signIn(username, typed));
      setTyped('');
      setStep(next === 'code' ? 'code' : 'done');
      if (next !== 'code') {
        noteSessionBegin();
        await queries.invalidateQueries();
      }
    } catch (error) {
      setProblem(error);
    }
    setIsRunning(false);
  };
  return (
    <form onSubmit={(event) => void go(event)} noValidate>
      <Stack>
        <p style={{ margin: 0 }}>Những gì đã nhập vẫn còn trên trang. Hãy đăng nhập lại để làm tiếp.</p>
        <ProblemNotice problem={problem} />
        <TextInput label="Tên đăng nhập" value={username} readOnly autoComplete="username" />
        {step === 'code' ? (
          <TextInput
            label="Mã xác thực"
            autoComplete="one-time-code"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            data-autofocus
          />
        ) : (
          <PasswordInput
            label="Mật khẩu"
            autoComplete="current-password"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
            data-autofocus
          />
        )}
        <Button type="submit" loading={isRunning}>
          {step === 'code' ? 'Xác nhận' : 'Đăng nhập lại'}
        </Button>
        <Button component="a" href="/dang-nhap" variant="subtle">
          Đăng nhập bằng tài khoản khác (những gì chưa lưu sẽ mất)
        </Button>
      </Stack>
    </form>
  );
}
