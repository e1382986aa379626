import { Textarea } from '@mantine/core';

interface ReasonFieldProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Characters, spaces at the ends not counted. */
  readonly least: number;
  readonly problem?: string;
}

/** Whether a reason is long enough to be sent. */
export const isReasonEnough = (reason: string, least: number): boolean => reason.trim().length >= least;

/** A reason that others will read, with what is still lacking of its least length. */
export function ReasonField({ label = 'Lý do', value, onChange, least, problem }: ReasonFieldProps) {
  const count = value.trim().length;
  const words = count < least ? `Ít nhất ${least} ký tự; còn ${least - count} ký tự nữa.` : `Đã đủ (${count} ký tự).`;
  return (
    <Textarea
      label={label}
      required
      autosize
      minRows={3}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      description={words}
      error={problem}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
