import { Button, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { DateField } from '../../shared/forms/date-field.tsx';
import { ReasonField } from '../../shared/forms/reason-field.tsx';
import { Section } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { membershipWords } from './membership-words.ts';

/** Has this person stand in for somebody else's role between two dates, whole days of the official time zone. */
export function StandingIn({ person }: { readonly person: View<'PersonView'> }) {
  const [forMembershipId, setFor] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [lack, setLack] = useState<string>();
  const people = api.useQuery('get', '/api/people', { params: { query: { pageSize: 200 } } }, { staleTime: 60_000 });
  const standing = useAct((body: View<'StandInRequest'>, headers) =>
    client.POST('/api/people/{id}/standing-in', { params: { path: { id: person.id } }, body, headers }),
  );
  const stand = async (event: FormEvent) => {
    event.preventDefault();
    if (!forMembershipId || !from || !until) return setLack('Hãy chọn vai trò được phụ trách thay và cả hai ngày.');
    setLack(undefined);
    const done = await standing.run({ forMembershipId, from: startOf(from), until: startOf(until, 1), reason });
    if (done) setReason('');
  };
  return (
    <Section title="Phụ trách thay">
      <form onSubmit={(event) => void stand(event)} noValidate>
        <Stack>
          <Text size="sm">
            Giao người này tạm làm thay một vai trò của người khác trong một khoảng ngày; mọi việc ghi rõ là làm thay.
          </Text>
          <Read query={people} of="người được làm thay">
            {({ items }) => (
              <NativeSelect
                label="Làm thay"
                data={[{ value: '', label: 'Chọn người và vai trò' }, ...othersRoles(items, person.id)]}
                value={forMembershipId}
                onChange={({ currentTarget }) => setFor(currentTarget.value)}
              />
            )}
          </Read>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DateField label="Từ ngày" value={from} onChange={setFrom} />
            <DateField label="Đến hết ngày" value={until} onChange={setUntil} />
          </SimpleGrid>
          <ReasonField value={reason} onChange={setReason} least={5} />
          {lack && (
            <Text role="alert" c="seal" fw={600}>
              {lack}
            </Text>
          )}
          <ProblemNotice problem={standing.problem} />
          <div>
            <Button type="submit" variant="default" loading={standing.isRunning}>
              Giao phụ trách thay
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

/** The first moment of a day in the official time zone; `daysLater` after it. */
function startOf(date: string, daysLater = 0): string {
  const start = new Date(`${date}T00:00:00+07:00`);
  return new Date(start.getTime() + daysLater * 86_400_000).toISOString();
}

const othersRoles = (people: readonly View<'PersonView'>[], id: string) =>
  people
    .filter((other) => other.id !== id)
    .flatMap(({ fullName, memberships }) =>
      memberships
        .filter(({ inForce, standingInFor }) => inForce && !standingInFor)
        .map((membership) => ({ value: membership.id, label: `${fullName}: ${membershipWords(membership)}` })),
    );
