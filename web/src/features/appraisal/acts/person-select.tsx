import { NativeSelect } from '@mantine/core';
import { useOfficePeople } from '../office-people.ts';

interface PersonSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What no choice means. */
  readonly none: string;
  /** People who have left and still have dossiers are offered, too. */
  readonly withFormer?: boolean;
}

/** Somebody who appraises here, with how much lies with them. */
export function PersonSelect({ label, description, value, onChange, none, withFormer = false }: PersonSelectProps) {
  const people = useOfficePeople().filter(({ roleName }) => withFormer || roleName !== null);
  return (
    <NativeSelect
      label={label}
      description={description}
      data={[
        { value: '', label: none },
        ...people.map(({ id, name, roleName, open }) => ({
          value: id,
          label: `${name} (${roleName ?? 'đã thôi việc này'}; ${open} hồ sơ chưa xong)`,
        })),
      ]}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
