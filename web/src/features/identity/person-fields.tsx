import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';

/** Name, e-mail address and citizen number; a masked number sent back as it is stays. */
export function PersonFields({ person }: { readonly person: View<'PersonView'> }) {
  const [typed, setTyped] = useState({
    fullName: person.fullName,
    email: person.email ?? '',
    citizenId: person.citizenId ?? '',
  });
  const [isSaved, setSaved] = useState(false);
  const saving = useAct((body: View<'ChangePerson'>) =>
    client.PATCH('/api/people/{id}', { params: { path: { id: person.id } }, body }),
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { fullName, email, citizenId } = typed;
    setSaved((await saving.run({ fullName, email: email || null, citizenId: citizenId || null })) !== undefined);
  };
  const field = (name: keyof typeof typed, label: string) => (
    <TextInput
      label={label}
      value={typed[name]}
      autoComplete="off"
      onChange={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
    />
  );
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {field('fullName', 'Họ và tên')}
          {field('email', 'Thư điện tử')}
          {field('citizenId', 'Số căn cước công dân')}
        </SimpleGrid>
        <ProblemNotice problem={saving.problem} />
        <Group>
          <Button type="submit" variant="default" loading={saving.isRunning}>
            Lưu thông tin
          </Button>
          <Text role="status" size="sm">
            {isSaved && !saving.problem ? 'Đã lưu.' : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
