import { Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type View } from '../../../api/client.ts';
import { Page, Section } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { type Column, DataTable } from '../../../shared/tables/data-table.tsx';
import { formatCutoff, formatDateTime } from '../../../shared/words/formats.ts';

const columns: readonly Column<View<'HandoverItemView'>>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    isHeading: true,
    cell: ({ dossierId, unit }) => <Link to={`/tham-dinh/${dossierId}`}>{unit}</Link>,
  },
  { key: 'level', title: 'Hình thức', cell: ({ level }) => level },
  { key: 'receipt', title: 'Số phiếu', cell: ({ receiptNumber }) => receiptNumber ?? 'Chưa có số' },
  { key: 'state', title: 'Tình trạng', cell: ({ state }) => state },
  { key: 'undecided', title: 'Chưa kết luận', cell: ({ undecided }) => String(undecided).padStart(2, '0') },
  { key: 'papers', title: 'Bản giấy đi kèm', cell: ({ papers }) => papers.join(', ') || 'Không có' },
  { key: 'due', title: 'Hạn bổ sung', cell: ({ mendBy }) => (mendBy ? formatCutoff(mendBy) : 'Không có') },
  {
    key: 'to',
    title: 'Đã giao',
    cell: ({ handedOver }) => (handedOver ? 'Đã giao' : 'Chưa giao: bên nhận có xung đột lợi ích, chờ Trưởng phòng'),
  },
];

/** One hand-over with what was open at the time. */
export function HandoverPage() {
  const { id = '' } = useParams();
  const handover = api.useQuery('get', '/api/handovers/{id}', { params: { path: { id } } });
  return (
    <Read query={handover} of="lần bàn giao">
      {({ from, to, reason, count, handedOverAt, handedOverByName, items }) => (
        <Page
          title={`${from.name} bàn giao cho ${to.name}`}
          about={`${formatDateTime(handedOverAt)}, ${handedOverByName} lập`}
          actions={
            <Button component="a" href={`/api/handovers/${id}.pdf`} download>
              Tải biên bản (PDF)
            </Button>
          }
        >
          <Section title={`Danh mục ${String(count).padStart(2, '0')} hồ sơ lúc bàn giao`}>
            <Text mb="sm">{`Lý do: ${reason}`}</Text>
            <DataTable
              caption="Danh mục hồ sơ lúc bàn giao"
              columns={columns}
              rows={{ items, total: items.length, totalCapped: false, page: 1, pageSize: Math.max(1, items.length) }}
              rowKey={({ dossierId }) => dossierId}
              onPage={() => undefined}
              empty={<Text>Lúc bàn giao không có hồ sơ nào đang chờ.</Text>}
            />
          </Section>
        </Page>
      )}
    </Read>
  );
}
