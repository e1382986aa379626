import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Section } from '../../shared/page/page.tsx';

const empty = { current: '', next: '', again: '' };

/** Changes one's own password. */
export function OwnPassword() {
  const [typed, setTyped] = useState(empty);
  const [differs, setDiffers] = useState<string>();
  const [isDone, setDone] = useState(false);
  const changing = useAct(async (body: { current: string; new: string }, headers) => {
    await client.POST('/api/auth/password', { body, headers });
    return { data: true };
  });
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (typed.next !== typed.again) return setDiffers('Hai lần nhập mật khẩu mới chưa giống nhau. Hãy nhập lại.');
    setDiffers(undefined);
    if (!(await changing.run({ current: typed.current, new: typed.next }))) return;
    setTyped(empty);
    setDone(true);
  };
  const field = (name: keyof typeof empty, label: string, complete: string, description?: string) => (
    <PasswordInput
      label={label}
      description={description}
      autoComplete={complete}
      visibilityToggleButtonProps={{ 'aria-label': `Hiện hoặc ẩn ${label.toLowerCase()}` }}
      value={typed[name]}
      error={name === 'again' ? differs : undefined}
      onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
    />
  );
  return (
    <Section title="Đổi mật khẩu">
      <form onSubmit={(event) => void change(event)} noValidate>
        <Stack maw={480}>
          {field('current', 'Mật khẩu đang dùng', 'current-password')}
          {field('next', 'Mật khẩu mới', 'new-password', 'Ít nhất 12 ký tự, nên là một câu dễ nhớ')}
          {field('again', 'Nhập lại mật khẩu mới', 'new-password')}
          <ProblemNotice problem={changing.problem} />
          <Group>
            <Button type="submit" variant="default" loading={changing.isRunning}>
              Đổi mật khẩu
            </Button>
            <Text role="status" size="sm">
              {isDone ? 'Đã đổi mật khẩu.' : ''}
            </Text>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
