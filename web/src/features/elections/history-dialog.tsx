import { Modal, Stack, Text } from '@mantine/core';
import { api, type View } from '../../api/client.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatCount, formatDateTime } from '../../shared/words/formats.ts';
import { type Figure, fieldsOf, figureTitle, textOf } from './figures.ts';

interface HistoryDialogProps {
  readonly campaign: string;
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** Every change of one figure: before, after, who, when and why. */
export function HistoryDialog({ campaign, figure, onClose }: HistoryDialogProps) {
  const { unit, election } = figure;
  const history = api.useQuery('get', '/api/campaigns/{code}/units/{unitId}/election-results/history', {
    params: { path: { code: campaign, unitId: unit.id }, query: { election, pageSize: 100 } },
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{`Lịch sử: ${figureTitle(figure)}`}</strong>}>
      <Read query={history} of="lịch sử số liệu">
        {({ items }) => {
          const changes = items.filter((change) => change.figure === figure.figure);
          if (changes.length === 0) return <Empty title="Chưa có thay đổi nào được ghi." />;
          return (
            <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
              {changes.map((change) => (
                <Change key={change.id} change={change} fields={fieldsOf[figure.figure]} />
              ))}
            </Stack>
          );
        }}
      </Read>
    </Modal>
  );
}

interface ChangeProps {
  readonly change: View<'FigureHistoryView'>;
  readonly fields: (typeof fieldsOf)[keyof typeof fieldsOf];
}

function Change({ change: { at, actorName, before, after, reason }, fields }: ChangeProps) {
  const shown = (snapshot: object | null, name: string): string => {
    const text = textOf(snapshot, name);
    return /^\d+$/.test(text) ? formatCount(Number(text)) : text || 'chưa ghi';
  };
  const changed = fields.filter(({ name }) => textOf(before, name) !== textOf(after, name));
  return (
    <li>
      <Text fw={600}>{`${formatDateTime(at)}, ${actorName}`}</Text>
      {changed.map(({ name, title }) => (
        <div key={name} className="figures">
          {`${title}: ${before ? `${shown(before, name)} → ` : ''}${shown(after, name)}`}
        </div>
      ))}
      {reason && <div>{`Lý do: ${reason}`}</div>}
      <StatusBadge state={after.status} name={after.status === 'confirmed' ? 'Đã xác nhận' : 'Tạm thời'} />
    </li>
  );
}
