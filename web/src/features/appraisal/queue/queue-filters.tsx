import { Group, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../../../api/client.ts';
import { SearchField } from '../../../shared/forms/search-field.tsx';
import type { useListSearch } from '../../../shared/tables/list-search.ts';
import { useLevelNames } from '../../../shared/words/level-names.ts';
import { useOfficePeople } from '../office-people.ts';

const states = [
  { value: '', label: 'Việc còn phải làm' },
  { value: 'submitted', label: 'Đã gửi' },
  { value: 'returned', label: 'Yêu cầu bổ sung, hoàn thiện' },
  { value: 'accepted', label: 'Đã tiếp nhận đủ' },
  { value: 'declined', label: 'Không tiếp nhận' },
  { value: 'withdrawn', label: 'Đã rút' },
];
const orders = [
  { value: '', label: 'Đến trước xem trước' },
  { value: '-receivedAt', label: 'Đến sau xem trước' },
  { value: 'mendBy', label: 'Hạn bổ sung gần nhất' },
  { value: '-updatedAt', label: 'Mới thay đổi' },
  { value: 'unit', label: 'Theo đơn vị' },
];

/** Narrows the queue; what is chosen stands in the page's address. */
export function QueueFilters({ search: { get, set } }: { readonly search: ReturnType<typeof useListSearch> }) {
  const campaigns = api.useQuery(
    'get',
    '/api/campaigns',
    { params: { query: { pageSize: 50 } } },
    { staleTime: 300_000 },
  );
  const list = campaigns.data?.items ?? [];
  const campaign = get('campaign') ?? (list.length === 1 ? list[0]?.code : undefined);
  const levels = Object.entries(useLevelNames(campaign)).map(([value, label]) => ({ value, label }));
  const people = useOfficePeople().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group align="flex-end" gap="sm" className="no-print queue-filters">
      <SearchField label="Tìm theo tên đơn vị, cá nhân, tập thể" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
      <Choice label="Trạng thái" data={states} value={get('state')} onChoose={(state) => set({ state })} />
      <Choice
        label="Người thẩm định"
        data={[
          { value: '', label: 'Mọi người' },
          { value: 'me', label: 'Của tôi' },
          { value: 'none', label: 'Chưa giao' },
          ...people,
        ]}
        value={get('assignee')}
        onChoose={(assignee) => set({ assignee })}
      />
      {list.length > 1 && (
        <Choice
          label="Đợt"
          data={[{ value: '', label: 'Mọi đợt' }, ...list.map(({ code, name }) => ({ value: code, label: name }))]}
          value={get('campaign')}
          onChoose={(chosen) => set({ campaign: chosen, level: undefined })}
        />
      )}
      {levels.length > 1 && (
        <Choice
          label="Hình thức"
          data={[{ value: '', label: 'Mọi hình thức' }, ...levels]}
          value={get('level')}
          onChoose={(level) => set({ level })}
        />
      )}
      <Choice label="Thứ tự" data={orders} value={get('sort')} onChoose={(sort) => set({ sort })} />
      {campaign && <Link to={`/dot/${campaign}/nghi-trung`}>Xem những trường hợp nghi trùng</Link>}
    </Group>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

const Choice = ({ label, data, value = '', onChoose }: ChoiceProps) => (
  <NativeSelect
    label={label}
    data={[...data]}
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  />
);
