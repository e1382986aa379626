import { Button, Checkbox, Group, List, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { DateField } from '../../shared/forms/date-field.tsx';

type Question = View<'QuestionView'>;

interface QuestionAnswerProps {
  readonly campaign: Pick<View<'CampaignView'>, 'code' | 'version' | 'phase'>;
  readonly question: Question;
  readonly onDone: () => void;
}

/** One question answered: an option with what follows from it (or a value), and the paper it rests on. */
export function QuestionAnswer({ campaign: { code, version, phase }, question, onDone }: QuestionAnswerProps) {
  const [answer, setAnswer] = useState<string | null | undefined>(question.answer?.answer);
  const [basis, setBasis] = useState(question.answer?.basis ?? '');
  const [lack, setLack] = useState<string>();
  const answering = useAct((body: View<'AnswerQuestion'>, headers) =>
    client.PUT('/api/campaigns/{code}/questions/{id}', {
      params: { path: { code, id: question.id } },
      body,
      headers,
    }),
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (answer === undefined || answer === '') return setLack('Hãy chọn hoặc ghi câu trả lời.');
    setLack(undefined);
    if (await answering.run({ answer, basis, version })) onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <AnswerField question={question} answer={answer} onAnswer={setAnswer} lack={lack} />
        <Textarea
          label="Căn cứ của câu trả lời"
          description="Văn bản, thông báo hoặc kết luận cuộc họp; số và ngày nếu có."
          required
          autosize
          minRows={2}
          value={basis}
          onChange={({ currentTarget }) => setBasis(currentTarget.value)}
        />
        {phase === 'open' && (
          <Text size="sm">
            Đợt đang mở: lưu câu trả lời khác là lập một phiên bản quy định mới, lấy căn cứ làm lý do.
          </Text>
        )}
        <ProblemNotice problem={answering.problem} />
        <Group>
          <Button type="submit" loading={answering.isRunning}>
            Lưu câu trả lời
          </Button>
          {question.answer && (
            <Button variant="default" onClick={onDone}>
              Thôi, giữ câu trả lời cũ
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

interface AnswerFieldProps {
  readonly question: Question;
  readonly answer: string | null | undefined;
  readonly onAnswer: (answer: string | null | undefined) => void;
  readonly lack: string | undefined;
}

function AnswerField({ question, answer, onAnswer, lack }: AnswerFieldProps) {
  const { type, options, mayBePending, writtenTo } = question;
  if (type === 'choice') {
    return (
      <Radio.Group label="Chọn một phương án" required value={answer ?? ''} onChange={onAnswer} error={lack}>
        <Stack mt="xs" gap="sm">
          {options.map(({ key, label, follows }) => (
            <Radio key={key} value={key} label={label} description={<Follows sentences={follows} />} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  return (
    <Stack gap="xs">
      <ValueField question={question} answer={answer} onAnswer={onAnswer} lack={lack} />
      {mayBePending && (
        <Checkbox
          label="Chưa có: cấp trên chưa thông báo; sẽ bổ sung sau"
          checked={answer === null}
          onChange={({ currentTarget }) => onAnswer(currentTarget.checked ? null : undefined)}
        />
      )}
      {writtenTo && <Text size="sm" className="quiet">{`Câu trả lời được ghi vào: ${writtenTo}.`}</Text>}
    </Stack>
  );
}

const labels = {
  time: ['Giờ', 'giờ:phút, ví dụ 17:00'],
  number: ['Số', 'số nguyên, ví dụ 12'],
  text: ['Nội dung', undefined],
} as const;

function ValueField({ question: { type }, answer, onAnswer, lack }: AnswerFieldProps) {
  if (type === 'date')
    return (
      <DateField label="Ngày" value={answer ?? null} error={lack} onChange={(date) => onAnswer(date ?? undefined)} />
    );
  const [label, description] = labels[type as keyof typeof labels];
  return (
    <TextInput
      label={label}
      description={description}
      value={answer ?? ''}
      error={lack}
      maw={type === 'text' ? undefined : 240}
      onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    />
  );
}

/** What the plan becomes when this option is chosen. */
export function Follows({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return <>Kế hoạch giữ như đã viết.</>;
  return (
    <List size="sm" component="ul" style={{ color: '#4b443f' }}>
      {sentences.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}
