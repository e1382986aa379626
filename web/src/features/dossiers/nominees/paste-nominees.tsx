import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import type { Problem } from '../../../api/problem.ts';
import { useAct } from '../../../api/use-act.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import type { DossierFacts } from '../dossier-facts.ts';
import { labelOf } from './nominee-form.tsx';
import type { FieldName, Nominee } from './nominee-values.ts';
import { type PastedPerson, readPasted, usualColumnWords } from './pasted-table.ts';
import { type Names, valueWords } from './value-words.ts';

interface PasteNomineesProps {
  readonly facts: DossierFacts;
  readonly onDone: (firstId: string | undefined) => void;
}

/** Several persons from a table: pasted, looked at, then added all together or not at all. */
export function PasteNominees({ facts, onDone }: PasteNomineesProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!facts.campaign.subjectKinds.includes('CA_NHAN')) return null;
  const finish = (firstId: string | undefined) => {
    setIsOpen(false);
    onDone(firstId);
  };
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Dán nhiều cá nhân từ bảng
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size="xl"
        title={<strong>Dán nhiều cá nhân từ Excel hoặc Word</strong>}
      >
        <PasteForm facts={facts} onDone={finish} />
      </Modal>
    </>
  );
}

function PasteForm({ facts: { dossier, names }, onDone }: PasteNomineesProps) {
  const [text, setText] = useState('');
  const people = readPasted(text);
  const adding = useAct((items: View<'NomineeInput'>[], headers) =>
    client.POST('/api/dossiers/{id}/nominees', { params: { path: { id: dossier.id } }, body: { items }, headers }),
  );
  const add = async () => {
    const answer = await adding.run(people.map(({ input }) => input));
    if (answer) onDone(answer.items[0]?.id);
  };
  return (
    <Stack>
      <Textarea
        label="Các dòng chép từ bảng"
        description={`Dòng đầu có thể là tên cột. Nếu không có tên cột, thứ tự là: ${usualColumnWords}.`}
        minRows={5}
        maxRows={12}
        autosize
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        data-autofocus
      />
      {people.length > 0 && <Preview people={people} names={names} problem={adding.problem} />}
      <ProblemNotice problem={adding.problem} onRetry={() => void add()} />
      <Group justify="flex-end">
        {people.length > 0 ? (
          <Button onClick={() => void add()} loading={adding.isRunning}>
            {`Thêm ${String(people.length).padStart(2, '0')} cá nhân`}
          </Button>
        ) : (
          <Text size="sm" className="quiet">
            Dán vào ô trên để xem trước.
          </Text>
        )}
      </Group>
    </Stack>
  );
}

interface PreviewProps {
  readonly people: readonly PastedPerson[];
  readonly names: Names;
  readonly problem: Problem | undefined;
}

function Preview({ people, names, problem }: PreviewProps) {
  return (
    <table className="rows">
      <caption className="preview-caption">{`Đọc được ${String(people.length).padStart(2, '0')} cá nhân; hãy xem lại trước khi thêm`}</caption>
      <thead>
        <tr>
          <th scope="col">Họ và tên</th>
          <th scope="col">Thông tin đọc được</th>
          <th scope="col">Cần xem lại</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ input, unread }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pasted line has nothing but its place
          <tr key={place}>
            <th scope="row">{input.name || 'Chưa có tên'}</th>
            <td data-label="Thông tin đọc được">{wordsOf(input, names)}</td>
            <td data-label="Cần xem lại">
              {[...unread.map((cell) => `không hiểu «${cell}»`), ...faultsOf(problem, place)].join('; ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordsOf({ kind, name: _, ...fields }: View<'NomineeInput'>, names: Names): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(
      ([field, value]) => `${labelOf(field as FieldName, kind as Nominee['kind'])}: ${valueWords(field, value, names)}`,
    )
    .join('; ');
}

const faultsOf = (problem: Problem | undefined, place: number): readonly string[] =>
  problem?.fieldErrors.filter(({ field }) => field.startsWith(`items.${place}.`)).map(({ message }) => message) ?? [];
