import { Group, Radio, Textarea } from '@mantine/core';
import { type Conclusion, conclusionChoices } from './verdict-words.ts';

interface ConclusionFieldsProps {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly note: string;
  readonly onChange: (change: { conclusion?: Conclusion; note?: string }) => void;
}

/** What follows from the criteria, and why. Whether it may be so, the service says. */
export function ConclusionFields({ name, conclusion, note, onChange }: ConclusionFieldsProps) {
  return (
    <>
      <Radio.Group
        label={`Kết luận về ${name}`}
        value={conclusion}
        onChange={(value) => onChange({ conclusion: value as Conclusion })}
      >
        <Group mt={4} gap="md">
          {conclusionChoices.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label="Ghi chú kết luận"
        description="Bắt buộc từ 20 ký tự khi không đủ điều kiện; đơn vị đọc được."
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </>
  );
}
