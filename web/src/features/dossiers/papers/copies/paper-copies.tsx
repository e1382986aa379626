import { Group, List } from '@mantine/core';
import { api } from '../../../../api/client.ts';
import { mayDo, useMe } from '../../../../api/me.ts';
import { formatDateTime } from '../../../../shared/words/formats.ts';
import type { Dossier, Slot } from '../papers.ts';
import { RecordCopies } from './record-copies.tsx';
import { WaiveCopies } from './waive-copies.tsx';

interface PaperCopiesProps {
  readonly dossier: Dossier;
  readonly slots: readonly Slot[];
}

/** The office's side of paper copies: many at once, and what the head of office has let pass. */
export function PaperCopies({ dossier, slots }: PaperCopiesProps) {
  const me = useMe();
  const { data } = api.useQuery('get', '/api/dossiers/{id}/paper', { params: { path: { id: dossier.id } } });
  const due = slots.filter(({ form, state }) => form === 'PAPER' && state === 'missing');
  const mayRecord = dossier.allowedActions.includes('record-paper');
  const waivers = data?.waivers ?? [];
  const mayWaive = mayRecord && mayDo(me, 'dossiers:waive-paper');
  if (waivers.length === 0 && !mayRecord) return null;
  return (
    <div>
      {waivers.length > 0 && (
        <List size="sm" mb="xs">
          {waivers.map(({ id, reason, grantedByName, grantedAt }) => (
            <List.Item key={id}>
              {`${grantedByName} chấp thuận thiếu hoặc muộn bản giấy lúc ${formatDateTime(grantedAt)}: ${reason}`}
            </List.Item>
          ))}
        </List>
      )}
      <Group gap="xs" className="no-print">
        {due.length > 1 && <RecordCopies dossierId={dossier.id} slots={due} verb="Ghi nhận nhiều bản giấy cùng lúc" />}
        {mayWaive && <WaiveCopies dossierId={dossier.id} />}
      </Group>
    </div>
  );
}
