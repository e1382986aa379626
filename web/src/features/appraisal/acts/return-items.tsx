import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Appraisal } from '../views.ts';
import { type Returnable, returnable } from './returnable.ts';

type Notes = Readonly<Record<string, string>>;

interface ReturnItemsProps {
  readonly view: Appraisal;
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
}

/** What is sent back: ticked, each with what is wrong with it. */
export function ReturnItems({ view, notes, onChange }: ReturnItemsProps) {
  const all = returnable(view);
  const missing = all.filter(({ key, isMissing }) => isMissing && notes[key] === undefined);
  const groups = [...new Set(all.map(({ group }) => group))];
  return (
    <div>
      <strong>Mục cần bổ sung</strong>
      {missing.length > 0 && (
        <div>
          <Button
            variant="light"
            size="compact-sm"
            my="xs"
            onClick={() => onChange({ ...Object.fromEntries(missing.map(({ key }) => [key, 'Còn thiếu.'])), ...notes })}
          >
            {`Đánh dấu ${String(missing.length).padStart(2, '0')} giấy tờ còn thiếu`}
          </Button>
        </div>
      )}
      {groups.map((group, index) => {
        const items = all.filter((one) => one.group === group);
        const count = items.filter(({ key }) => notes[key] !== undefined).length;
        return (
          <details key={group} open={index === 0} className="return-group">
            <summary>{count > 0 ? `${group}: đã đánh dấu ${String(count).padStart(2, '0')}` : group}</summary>
            {items.map((one) => (
              <Item key={one.key} one={one} notes={notes} onChange={onChange} />
            ))}
          </details>
        );
      })}
    </div>
  );
}

interface ItemProps {
  readonly one: Returnable;
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
}

function Item({ one: { key, label }, notes, onChange }: ItemProps) {
  const { [key]: note, ...others } = notes;
  return (
    <div className="return-item">
      <Checkbox
        label={label}
        checked={note !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? { ...notes, [key]: '' } : others)}
      />
      {note !== undefined && (
        <TextInput
          label={`Sai, thiếu gì ở «${label}»`}
          value={note}
          onChange={({ currentTarget }) => onChange({ ...notes, [key]: currentTarget.value })}
        />
      )}
    </div>
  );
}
