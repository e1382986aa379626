import { Fieldset, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { View } from '../../api/client.ts';
import { DateField } from '../../shared/forms/date-field.tsx';
import { Section } from '../../shared/page/page.tsx';
import { subjectKindName } from '../../shared/words/names.ts';
import { type EditablePlan, type EditableQuota, type Edits, editAt, withEdit } from './plan-edits.ts';

interface FieldsProps {
  readonly plan: EditablePlan;
  readonly edits: Edits;
  readonly onEdits: (edits: Edits) => void;
}

/** A place's value as typed or as it is, and how to write it. */
function place<Value>({ edits, onEdits }: FieldsProps, steps: readonly string[], was: Value) {
  const typed = editAt(edits, steps);
  return {
    value: (typed === undefined ? was : typed) as Value,
    set: (value: unknown) => onEdits(withEdit(edits, steps, { value, was })),
  };
}

export function DateEdits(props: FieldsProps) {
  return (
    <Section title="Mốc thời gian">
      <Stack>
        {Object.entries(props.plan.dates).map(([key, date]) => (
          <Fieldset key={key} legend={date.label}>
            <DateEdit {...props} code={key} />
          </Fieldset>
        ))}
      </Stack>
    </Section>
  );
}

function DateEdit(props: FieldsProps & { readonly code: string }) {
  const { plan, code } = props;
  const { date, time, until, text, clause } = plan.dates[code]!;
  const day = place(props, ['dates', code, 'date'], date);
  const end = place(props, ['dates', code, 'until'], until ?? null);
  const hour = place(props, ['dates', code, 'time'], time ?? '');
  const words = place(props, ['dates', code, 'text'], text);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DateField label="Ngày" value={day.value} onChange={(value) => value && day.set(value)} />
        {until !== undefined && (
          <DateField label="Đến ngày" value={end.value} onChange={(value) => value && end.set(value)} />
        )}
        <TextInput
          label="Giờ"
          description="giờ:phút; để trống là cả ngày"
          value={hour.value}
          onChange={({ currentTarget }) => hour.set(currentTarget.value || (time ? null : ''))}
        />
      </SimpleGrid>
      <Textarea
        label={`Nguyên văn (mục ${clause})`}
        autosize
        value={words.value}
        onChange={({ currentTarget }) => words.set(currentTarget.value)}
      />
    </Stack>
  );
}

export function QuotaEdits(props: FieldsProps & { readonly unitKinds: View<'CampaignView'>['unitKinds'] }) {
  const { plan, unitKinds } = props;
  const named = (kinds: readonly string[]) => kinds.map((kind) => unitKinds[kind]?.name ?? 'loại khác').join(', ');
  return (
    <Section title="Số lượng được đề nghị">
      <Stack>
        {Object.entries(plan.quotas).map(([key, quota]) => (
          <Fieldset key={key} legend={named(quota.unitKinds) || 'Đơn vị nêu đích danh'}>
            <QuotaEdit {...props} code={key} quota={quota} />
          </Fieldset>
        ))}
      </Stack>
    </Section>
  );
}

function QuotaEdit(props: FieldsProps & { readonly code: string; readonly quota: EditableQuota }) {
  const { code, quota } = props;
  const words = place(props, ['quotas', code, 'text'], quota.text);
  const counts: readonly [label: string, steps: readonly string[], was: number][] = [
    ...Object.entries(quota.limit.limits ?? {}).map(
      ([kind, count]) => [`Số ${subjectKindName(kind)}`, ['quotas', code, 'limit', 'limits', kind], count] as const,
    ),
    ...(quota.limit.total === undefined
      ? []
      : [['Tổng số trường hợp', ['quotas', code, 'limit', 'total'], quota.limit.total] as const]),
  ].map(([label, steps, was]) => [label, steps, was]);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {counts.map(([label, steps, was]) => {
          const { value, set } = place(props, steps, was);
          return (
            <NumberInput
              key={label}
              label={label}
              min={0}
              allowDecimal={false}
              hideControls
              value={value}
              onChange={(typed) => typeof typed === 'number' && set(typed)}
            />
          );
        })}
      </SimpleGrid>
      <Textarea
        label={`Nguyên văn (mục ${quota.clause})`}
        autosize
        value={words.value}
        onChange={({ currentTarget }) => words.set(currentTarget.value)}
      />
    </Stack>
  );
}

export function TextEdits(props: FieldsProps) {
  const name = place(props, ['name'], props.plan.name);
  const achievement = place(props, ['achievement'], props.plan.achievement);
  return (
    <Section title="Tên và câu chữ">
      <Stack>
        <Textarea
          label="Tên đợt"
          autosize
          value={name.value}
          onChange={({ currentTarget }) => name.set(currentTarget.value)}
        />
        <Textarea
          label="Câu thành tích in trên giấy tờ"
          autosize
          value={achievement.value}
          onChange={({ currentTarget }) => achievement.set(currentTarget.value)}
        />
      </Stack>
    </Section>
  );
}
