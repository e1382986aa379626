import { Group, List, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../shared/feedback/reasoned-button.tsx';
import { subjectKindName } from '../../../shared/words/names.ts';
import type { Dossier } from '../papers/papers.ts';

type Kind = View<'NomineeInput'>['kind'];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Names first: the files of a bundle are sorted by them. Everything else about a nominee is keyed in on the dossier's page. */
export function NamedNominees({ dossier }: { readonly dossier: Dossier }) {
  const { id, nominees, allowedActions } = dossier;
  return (
    <Stack gap="sm">
      {nominees.length === 0 ? (
        <Text className="quiet">Chưa có ai. Hãy ghi tên từng tập thể, cá nhân để tệp báo cáo được xếp đúng người.</Text>
      ) : (
        <List>
          {nominees.map((nominee) => (
            <List.Item key={nominee.id}>{`${capital(subjectKindName(nominee.kind))}: ${nominee.name}`}</List.Item>
          ))}
        </List>
      )}
      {allowedActions.includes('edit') && (
        <AddName dossierId={id} campaign={dossier.campaign} unitName={dossier.unit.name} />
      )}
    </Stack>
  );
}

interface AddNameProps {
  readonly dossierId: string;
  readonly campaign: string;
  readonly unitName: string;
}

function AddName({ dossierId, campaign: code, unitName }: AddNameProps) {
  const plan = api.useQuery('get', '/api/campaigns/{code}', { params: { path: { code } } }, { staleTime: 300_000 });
  const kinds: readonly Kind[] = plan.data?.subjectKinds ?? [];
  const [chosen, setChosen] = useState<Kind>();
  const [name, setName] = useState('');
  const kind = chosen ?? kinds[0];
  const { run, isRunning, problem } = useAct((body: View<'NomineeInput'>, headers) =>
    client.POST('/api/dossiers/{id}/nominees', { params: { path: { id: dossierId } }, body, headers }),
  );
  const add = async () => {
    if (!kind || name.trim() === '') return;
    if (await run({ kind, name: name.trim(), achievementSummary: '' })) setName('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label="Loại"
          value={kind ?? ''}
          data={kinds.map((value) => ({ value, label: capital(subjectKindName(value)) }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value as Kind)}
        />
        <TextInput
          label="Tên"
          placeholder={kind === 'TAP_THE' ? unitName : 'Họ và tên'}
          value={name}
          maxLength={300}
          w="min(100%, 26rem)"
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ReasonedButton
          variant="default"
          isRunning={isRunning}
          onClick={() => void add()}
          {...(name.trim() === '' && { reason: 'Ghi tên trước khi thêm.' })}
        >
          Thêm
        </ReasonedButton>
      </Group>
      <ProblemNotice problem={problem} onRetry={() => void add()} />
    </form>
  );
}
