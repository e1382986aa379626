import { NativeSelect, SimpleGrid } from '@mantine/core';
import { api } from '../../api/client.ts';
import { Read } from '../../shared/page/read.tsx';
import { type Role, roleChoices } from './role-choices.ts';

export interface ChosenMembership {
  readonly role: Role;
  readonly unitId: string;
}

interface MembershipFieldsProps {
  readonly value: ChosenMembership;
  readonly onChange: (value: ChosenMembership) => void;
}

/** A role and, for those of a unit, which. */
export function MembershipFields({ value, onChange }: MembershipFieldsProps) {
  const units = api.useQuery('get', '/api/units', { params: { query: { pageSize: 200 } } }, { staleTime: 60_000 });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NativeSelect
        label="Vai trò"
        data={[...roleChoices]}
        value={value.role}
        onChange={({ currentTarget }) => onChange({ ...value, role: currentTarget.value as Role })}
      />
      <Read query={units} of="danh sách đơn vị">
        {({ items }) => (
          <NativeSelect
            label="Đơn vị"
            description="Bắt buộc với người lập hồ sơ và thủ trưởng đơn vị"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={[{ value: '', label: 'Toàn cơ quan' }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
            value={value.unitId}
            onChange={({ currentTarget }) => onChange({ ...value, unitId: currentTarget.value })}
          />
        )}
      </Read>
    </SimpleGrid>
  );
}

/** As the service reads it. */
export const grantOf = ({ role, unitId }: ChosenMembership) => ({ role, ...(unitId && { unitId }) });
