import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { View } from '../../api/client.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import type { Column } from '../../shared/tables/data-table.tsx';
import { formatCutoff, formatDateTime } from '../../shared/words/formats.ts';
import { countWords } from '../../shared/words/names.ts';

type Dossier = View<'DossierListItem'>;

/** A dossier in one line. */
export const dossierColumns: readonly Column<Dossier>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    sorts: ['unit'],
    isHeading: true,
    cell: ({ id, unit }) => <Link to={`/ho-so/${id}`}>{unit.name}</Link>,
  },
  { key: 'counts', title: 'Đề nghị', cell: ({ counts }) => countWords(counts) },
  { key: 'state', title: 'Trạng thái', cell: (dossier) => <DossierState dossier={dossier} /> },
  {
    key: 'received',
    title: 'Đến lần đầu',
    sorts: ['receivedAt', '-receivedAt'],
    cell: ({ firstReceivedAt }) => (firstReceivedAt ? formatDateTime(firstReceivedAt) : 'Chưa gửi'),
  },
  { key: 'assignee', title: 'Người thẩm định', cell: ({ assigneeName }) => assigneeName ?? 'Chưa phân công' },
  {
    key: 'updated',
    title: 'Thay đổi gần nhất',
    sorts: ['updatedAt', '-updatedAt'],
    cell: ({ updatedAt }) => formatDateTime(updatedAt),
  },
];

function DossierState({ dossier: { state, stateName, incomplete, mendBy } }: { readonly dossier: Dossier }) {
  return (
    <>
      <StatusBadge state={state} name={stateName} />
      {incomplete && <Text size="sm">Còn thiếu giấy tờ</Text>}
      {state === 'returned' && mendBy && <Text size="sm">{`Bổ sung ${formatCutoff(mendBy)}`}</Text>}
    </>
  );
}
