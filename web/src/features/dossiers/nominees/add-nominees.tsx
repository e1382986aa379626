import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { subjectKindName } from '../../../shared/words/names.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { goTo, nomineePlace } from '../places.ts';
import { labelOf } from './nominee-form.tsx';
import { PasteNominees } from './paste-nominees.tsx';

type Kind = View<'NomineeInput'>['kind'];

/** One more nominee by its name, or several from a table; everything else is written on the nominee's own sheet. */
export function AddNominees({ facts }: { readonly facts: DossierFacts }) {
  const [kind, setKind] = useState<Kind>();
  const [added, setAdded] = useState<string>();
  useEffect(() => {
    if (added && facts.dossier.nominees.some(({ id }) => id === added)) {
      goTo([nomineePlace(added)]);
      setAdded(undefined);
    }
  }, [added, facts.dossier.nominees]);
  const finish = (id: string | undefined) => {
    setKind(undefined);
    setAdded(id);
  };
  return (
    <div className="no-print">
      <Group gap="sm">
        {facts.campaign.subjectKinds.map((one) => (
          <Button
            key={one}
            variant={one === kind ? 'light' : 'default'}
            aria-expanded={one === kind}
            onClick={() => setKind(one === kind ? undefined : one)}
          >
            {`Thêm ${subjectKindName(one)}`}
          </Button>
        ))}
        <PasteNominees facts={facts} onDone={setAdded} />
      </Group>
      {kind && <NameForm key={kind} kind={kind} facts={facts} onDone={finish} />}
    </div>
  );
}

interface NameFormProps {
  readonly kind: Kind;
  readonly facts: DossierFacts;
  readonly onDone: (id: string | undefined) => void;
}

function NameForm({ kind, facts: { dossier }, onDone }: NameFormProps) {
  const [name, setName] = useState(kind === 'TAP_THE' && !dossier.counts[kind] ? dossier.unit.name : '');
  const adding = useAct((body: View<'NomineeInput'>, headers) =>
    client.POST('/api/dossiers/{id}/nominees', { params: { path: { id: dossier.id } }, body, headers }),
  );
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await adding.run({ kind, name, achievementSummary: '' });
    if (answer) onDone(answer.items[0]?.id);
  };
  return (
    <form noValidate className="add-one" onSubmit={(event) => void add(event)}>
      <TextInput
        label={labelOf('name', kind)}
        description="Ghi đầy đủ, đúng chữ như sẽ in trên giấy khen."
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        autoComplete="off"
        data-autofocus
        autoFocus
      />
      <ProblemNotice problem={adding.problem} />
      <Group gap="sm">
        <Button type="submit" loading={adding.isRunning}>
          {`Thêm ${subjectKindName(kind)} này`}
        </Button>
        <Button variant="default" onClick={() => onDone(undefined)}>
          Thôi
        </Button>
      </Group>
    </form>
  );
}
