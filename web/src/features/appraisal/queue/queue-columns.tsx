import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { View } from '../../../api/client.ts';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import type { Column } from '../../../shared/tables/data-table.tsx';
import { formatCutoff, formatDateTime } from '../../../shared/words/formats.ts';
import { useLevelNames } from '../../../shared/words/level-names.ts';
import { countWords } from '../../../shared/words/names.ts';
import { two } from '../figures.ts';

type Row = View<'QueueItemView'>;

/** A dossier of the queue in one line. */
export const queueColumns: readonly Column<Row>[] = [
  {
    key: 'unit',
    title: 'Đơn vị, hình thức',
    sorts: ['unit'],
    isHeading: true,
    cell: (row) => (
      <>
        <Link to={`/tham-dinh/${row.id}`}>{row.unit.name}</Link>
        <LevelName row={row} />
      </>
    ),
  },
  { key: 'counts', title: 'Đề nghị', cell: ({ counts }) => countWords(counts) },
  { key: 'state', title: 'Trạng thái', cell: (row) => <State row={row} /> },
  { key: 'judged', title: 'Kết luận', cell: (row) => <Judged row={row} /> },
  { key: 'open', title: 'Cần xem', cell: (row) => <WhatIsOpen row={row} /> },
  {
    key: 'received',
    title: 'Đến lần đầu',
    sorts: ['receivedAt', '-receivedAt'],
    cell: ({ firstReceivedAt }) => (firstReceivedAt ? formatDateTime(firstReceivedAt) : 'Chưa có'),
  },
  { key: 'readers', title: 'Người thẩm định', cell: (row) => <Readers row={row} /> },
];

function LevelName({ row: { campaign, level } }: { readonly row: Row }) {
  const name = useLevelNames(campaign)[level];
  return name ? (
    <Text size="sm" fw={400} className="quiet">
      {name}
    </Text>
  ) : null;
}

function State({ row: { state, stateName, mendBy, incomplete } }: { readonly row: Row }) {
  return (
    <>
      <StatusBadge state={state} name={stateName} />
      {state === 'returned' && mendBy && <Text size="sm">{`Bổ sung ${formatCutoff(mendBy)}`}</Text>}
      {incomplete && <Text size="sm">Gửi khi còn thiếu</Text>}
    </>
  );
}

function Judged({ row: { judged, undecided, onHold } }: { readonly row: Row }) {
  return (
    <div className="figures">
      {`${two(judged)}/${two(judged + undecided + onHold)} trường hợp`}
      {onHold > 0 && <Text size="sm">{`${two(onHold)} tạm dừng`}</Text>}
    </div>
  );
}

/** Only what there is; nothing to see is said, too. */
function WhatIsOpen({ row }: { readonly row: Row }) {
  const { machine, papersMissing, openDuplicates, changedAfterAppraisal } = row;
  const words = [
    machine.unmet > 0 && `${two(machine.unmet)} máy xét không đạt`,
    machine.needsReview > 0 && `${two(machine.needsReview)} cần xem xét`,
    papersMissing > 0 && `thiếu ${two(papersMissing)} giấy tờ`,
    openDuplicates > 0 && `${two(openDuplicates)} nghi trùng`,
  ].filter((word) => word !== false);
  return (
    <>
      {changedAfterAppraisal > 0 && (
        <Text size="sm" fw={600} className="alarm">
          {`${two(changedAfterAppraisal)} thay đổi sau thẩm định`}
        </Text>
      )}
      {words.map((word) => (
        <Text key={word} size="sm">
          {word}
        </Text>
      ))}
      {words.length === 0 && changedAfterAppraisal === 0 && <span className="quiet">Không có</span>}
    </>
  );
}

function Readers({ row: { assigneeName, secondReaderName } }: { readonly row: Row }) {
  return (
    <>
      {assigneeName ?? 'Chưa giao'}
      {secondReaderName && <Text size="sm">{`Đọc lại: ${secondReaderName}`}</Text>}
    </>
  );
}
