import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, type View } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import type { paths } from '../../api/schema.ts';
import { SearchField } from '../../shared/forms/search-field.tsx';
import { Empty } from '../../shared/page/empty.tsx';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { type Column, DataTable } from '../../shared/tables/data-table.tsx';
import { useListSearch } from '../../shared/tables/list-search.ts';
import { membershipWords } from './membership-words.ts';
import { NewPerson } from './new-person.tsx';
import { roleChoices } from './role-choices.ts';

type Query = NonNullable<paths['/api/people']['get']['parameters']['query']>;

const columns: readonly Column<View<'PersonView'>>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    isHeading: true,
    cell: ({ id, fullName }) => <Link to={`/nguoi-dung/${id}`}>{fullName}</Link>,
  },
  { key: 'username', title: 'Tên đăng nhập', cell: ({ username }) => username },
  {
    key: 'memberships',
    title: 'Vai trò đang có hiệu lực',
    cell: ({ memberships }) =>
      memberships
        .filter(({ inForce }) => inForce)
        .map(membershipWords)
        .join('; ') || 'không có',
  },
  { key: 'state', title: 'Tài khoản', cell: accountWords },
];

function accountWords({ disabledAt, mustChangePassword }: View<'PersonView'>): string {
  if (disabledAt) return 'Đã khóa';
  return mustChangePassword ? 'Chưa đổi mật khẩu cấp tạm' : 'Đang dùng';
}

/** Who may sign in for this organisation. */
export function PeoplePage() {
  const me = useMe();
  const { get, set, page, toPage } = useListSearch();
  const query = { page, q: get('q'), role: get('role') } as Query;
  const people = api.useQuery('get', '/api/people', { params: { query } }, { placeholderData: keepPreviousData });
  return (
    <Page title="Người dùng" actions={mayDo(me, 'people:manage') && <NewPerson />}>
      <Stack>
        <Group align="flex-end">
          <SearchField label="Tìm theo tên" value={get('q') ?? ''} onSearch={(q) => set({ q })} />
          <NativeSelect
            label="Vai trò"
            data={[{ value: '', label: 'Mọi vai trò' }, ...roleChoices]}
            value={get('role') ?? ''}
            onChange={({ currentTarget }) => set({ role: currentTarget.value })}
          />
        </Group>
        <Read query={people} of="danh sách người dùng">
          {(rows) => (
            <DataTable
              caption="Người dùng của cơ quan"
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              onPage={toPage}
              empty={
                <Empty title="Không có ai như vậy">
                  <Text>Hãy thử từ khác, hoặc bỏ bớt điều kiện lọc.</Text>
                  <Button mt="sm" variant="default" onClick={() => set({ q: undefined, role: undefined })}>
                    Xem tất cả
                  </Button>
                </Empty>
              }
            />
          )}
        </Read>
      </Stack>
    </Page>
  );
}
