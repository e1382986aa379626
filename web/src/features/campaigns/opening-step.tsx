import { List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { PlanFaults } from './plan-faults.tsx';

type Campaign = View<'CampaignView'>;

/** Opening freezes the rules: everything that is missing is said at once, and the campaign's code is typed as a confirmation. */
export function OpeningStep({ campaign }: { readonly campaign: Campaign }) {
  const { code, name, version, openQuestions, questions } = campaign;
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [mistyped, setMistyped] = useState<string>();
  const opening = useAct((body: { version: number }, headers) =>
    client.POST('/api/campaigns/{code}/open', { params: { path: { code } }, body, headers }),
  );
  const open = async () => {
    if (typed.trim() !== code) return setMistyped(`Hãy gõ đúng mã đợt: ${code}`);
    setMistyped(undefined);
    if (await opening.run({ version })) setAsking(false);
  };
  const missing = questions.filter(({ id }) => openQuestions.includes(id));
  return (
    <>
      <ReasonedButton
        onClick={() => setAsking(true)}
        reason={missing.length > 0 ? stillOpen(missing.length) : undefined}
      >
        Mở đợt
      </ReasonedButton>
      <ConfirmStep
        isOpen={isAsking}
        title={`Mở đợt «${name}»?`}
        verb="Mở đợt"
        isRunning={opening.isRunning}
        problem={opening.problem}
        onConfirm={() => void open()}
        onCancel={() => setAsking(false)}
      >
        <Stack>
          <Text>
            Khi mở, quy định được chốt thành phiên bản 1 với các câu trả lời dưới đây và các đơn vị bắt đầu gửi hồ sơ.
            Không đưa về «đang soạn» được nữa; sửa sau này là phiên bản mới, có lý do và người chịu trách nhiệm.
          </Text>
          <AnswersBrief questions={questions} />
          <PlanFaults problem={opening.problem as Problem | undefined} />
          <TextInput
            label="Gõ mã đợt để xác nhận"
            description={`Mã đợt: ${code}`}
            value={typed}
            error={mistyped}
            autoComplete="off"
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Stack>
      </ConfirmStep>
    </>
  );
}

const stillOpen = (count: number): string =>
  `Còn ${String(count).padStart(2, '0')} câu hỏi cơ quan chưa chốt; trả lời ở mục «Câu hỏi cần cơ quan chốt».`;

function AnswersBrief({ questions }: Pick<Campaign, 'questions'>) {
  if (questions.length === 0) return <Text>Kế hoạch này không có câu hỏi nào phải chốt.</Text>;
  return (
    <List size="sm" spacing={4}>
      {questions.map(({ id, text, answer }) => (
        <List.Item key={id}>
          {text} <strong>{answer?.words}</strong>
        </List.Item>
      ))}
    </List>
  );
}
