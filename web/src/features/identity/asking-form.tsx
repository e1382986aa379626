import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';

interface AskingFormProps {
  readonly words: ReactNode;
  /** Which proof is asked for before something is done. */
  readonly asks: readonly ('password' | 'code')[];
  readonly verb: string;
  readonly isRunning: boolean;
  readonly problem: unknown;
  readonly onSend: (typed: { password: string; code: string }) => void;
  readonly onCancel: () => void;
}

/** Asks whoever sits there for password or code before the second factor is touched. */
export function AskingForm({ words, asks, verb, isRunning, problem, onSend, onCancel }: AskingFormProps) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ password, code: code.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack maw={480}>
        <Text component="div">{words}</Text>
        {asks.includes('password') && (
          <PasswordInput
            label="Mật khẩu của Ông/Bà"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          />
        )}
        {asks.includes('code') && (
          <TextInput
            label="Mã 6 số trên điện thoại"
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
        )}
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isRunning}>
            {verb}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Thôi
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
