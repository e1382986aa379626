import { Autocomplete, Group, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { DateField } from '../../../shared/forms/date-field.tsx';
import { fieldPlace } from '../places.ts';
import type { FieldName } from './nominee-values.ts';
import { useTypedText } from './typed-text.tsx';

export interface FieldProps {
  readonly nomineeId: string;
  readonly field: FieldName;
  readonly label: string;
  readonly description?: string;
  readonly value: unknown;
  readonly onEdit: (value: unknown) => void;
  readonly error?: string | undefined;
}

/** Hints stand below, so that inputs beside one another stand level. */
const inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** A line of text. */
export function TextField({ nomineeId, field, label, description, value, onEdit, error }: FieldProps) {
  const text = useTypedText(asText(value), onEdit);
  return (
    <TextInput
      id={fieldPlace(nomineeId, field)}
      {...{ label, description, error, inputWrapperOrder }}
      {...text}
      autoComplete="off"
    />
  );
}

/** Several lines. */
export function LongTextField({ nomineeId, field, label, description, value, onEdit, error }: FieldProps) {
  const text = useTypedText(asText(value), onEdit);
  return (
    <Textarea
      id={fieldPlace(nomineeId, field)}
      {...{ label, description, error, inputWrapperOrder }}
      {...text}
      autosize
      minRows={3}
      maxRows={14}
    />
  );
}

/** Whole figures alone; anything else stays on the page and is said. */
export function FigureField({ nomineeId, field, label, description, value, onEdit, error }: FieldProps) {
  const text = useTypedText(asText(value), (typed) => {
    const figures = typed.trim();
    if (figures === '') onEdit(null);
    else onEdit(/^\d{1,9}$/.test(figures) ? Number(figures) : figures);
  });
  const isFigure = text.value.trim() === '' || /^\d{1,9}$/.test(text.value.trim());
  const said = isFigure ? error : 'Chỉ ghi chữ số, ví dụ 1968.';
  return (
    <TextInput
      id={fieldPlace(nomineeId, field)}
      {...{ label, description, inputWrapperOrder }}
      {...text}
      error={said}
      inputMode="numeric"
      autoComplete="off"
      className="figures"
    />
  );
}

/** A date, typed or picked. */
export function DayField({ nomineeId, field, label, value, onEdit, error }: FieldProps) {
  return (
    <DateField
      id={fieldPlace(nomineeId, field)}
      label={label}
      value={value ? String(value) : null}
      onChange={onEdit}
      {...(error !== undefined && { error })}
    />
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few; the first line is «chưa chọn». */
export function ChoiceField({ nomineeId, field, label, description, value, onEdit, error, choices }: ChoiceFieldProps) {
  return (
    <NativeSelect
      id={fieldPlace(nomineeId, field)}
      {...{ label, description, error, inputWrapperOrder }}
      data={[{ value: '', label: 'Chưa chọn' }, ...choices]}
      value={asText(value)}
      onChange={({ currentTarget }) => onEdit(currentTarget.value || null)}
    />
  );
}

/** Usual words to pick, or one's own. */
export function SuggestedField({ nomineeId, field, label, value, onEdit, error, choices }: ChoiceFieldProps) {
  const { onChange, ...text } = useTypedText(asText(value), onEdit);
  return (
    <Autocomplete
      id={fieldPlace(nomineeId, field)}
      {...{ label, error, inputWrapperOrder }}
      {...text}
      onChange={(typed) => onChange({ currentTarget: { value: typed } })}
      data={choices.map((choice) => choice.value)}
    />
  );
}

/** Yes or no; neither while nobody has said. */
export function YesNoField({ nomineeId, field, label, description, value, onEdit, error }: FieldProps) {
  return (
    <Radio.Group
      label={label}
      description={description}
      error={error}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onChange={(answer) => onEdit(answer === 'yes')}
    >
      <Group gap="lg" mt={6}>
        <Radio id={fieldPlace(nomineeId, field)} value="yes" label="Có" />
        <Radio value="no" label="Không" />
      </Group>
    </Radio.Group>
  );
}
