import { Group, TextInput } from '@mantine/core';
import { formatTime, officialTimeZone } from '../words/formats.ts';
import { DateField } from './date-field.tsx';

/** A day and an hour as they were typed; either may still be missing or wrong. */
export interface TypedMoment {
  /** `2026-03-18`. */
  readonly date: string | null;
  /** «9:30». */
  readonly time: string;
}

interface MomentFieldProps {
  /** What happened then: «Bản giấy đến». */
  readonly label: string;
  readonly value: TypedMoment;
  readonly onChange: (value: TypedMoment) => void;
}

const hourShape = /^([01]?\d|2[0-3])[:hg.]([0-5]\d)$/i;
/** Every campaign is kept in one zone, which knows no summer time. */
const offset = '+07:00';

/** `2026-03-18T09:30:00+07:00`; undefined until both are there. */
export function instantOf({ date, time }: TypedMoment): string | undefined {
  const hour = hourShape.exec(time.trim());
  return date && hour ? `${date}T${hour[1]!.padStart(2, '0')}:${hour[2]}:00${offset}` : undefined;
}

/** An instant as a person would type it. */
export const typedMoment = (instant: Date): TypedMoment => ({
  date: new Intl.DateTimeFormat('en-CA', { timeZone: officialTimeZone }).format(instant),
  time: formatTime(instant),
});

/** A day and an hour, typed or picked, in the campaign's zone. */
export function MomentField({ label, value, onChange }: MomentFieldProps) {
  const { date, time } = value;
  const isWrong = time.trim() !== '' && !hourShape.test(time.trim());
  return (
    <Group align="flex-start" gap="sm">
      <DateField label={`${label}, ngày`} value={date} onChange={(next) => onChange({ date: next, time })} required />
      <TextInput
        label="Giờ"
        description="giờ:phút, ví dụ 09:30"
        value={time}
        onChange={({ currentTarget }) => onChange({ date, time: currentTarget.value })}
        required
        {...(isWrong && { error: 'Hãy ghi giờ và phút, ví dụ 09:30.' })}
      />
    </Group>
  );
}
