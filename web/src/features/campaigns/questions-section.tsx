import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../api/client.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { Section } from '../../shared/page/page.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { Follows, QuestionAnswer } from './question-answer.tsx';

type Campaign = View<'CampaignView'>;
type Question = View<'QuestionView'>;

/** Where the plan is silent or can be read two ways: people decide, each with a basis, before the campaign opens. */
export function QuestionsSection({ campaign }: { readonly campaign: Campaign }) {
  const { questions, openQuestions, allowedActions, phase } = campaign;
  if (questions.length === 0) return null;
  const count = openQuestions.length;
  return (
    <Section
      title="Câu hỏi cần cơ quan chốt"
      aside={
        <StatusBadge
          state={count > 0 ? 'draft' : 'accepted'}
          name={count > 0 ? `còn ${String(count).padStart(2, '0')} câu chưa chốt` : 'đã chốt hết'}
        />
      }
    >
      <Stack gap="lg">
        {phase === 'draft' && (
          <Text>
            Kế hoạch chưa nói rõ các điểm dưới đây, hoặc có thể hiểu hai cách. Phần mềm không tự chọn: cơ quan trả lời
            từng câu, ghi căn cứ, rồi mới mở đợt được.
          </Text>
        )}
        {questions.some(({ answer }) => answer?.demo) && (
          <Alert color="blue" c="#1f4788">
            Có câu trả lời mẫu của bản trình diễn, không phải quyết định của cơ quan.
          </Alert>
        )}
        <ol className="questions">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionItem campaign={campaign} question={question} mayAnswer={allowedActions.includes('answer')} />
            </li>
          ))}
        </ol>
      </Stack>
    </Section>
  );
}

interface QuestionItemProps {
  readonly campaign: Campaign;
  readonly question: Question;
  readonly mayAnswer: boolean;
}

function QuestionItem({ campaign, question, mayAnswer }: QuestionItemProps) {
  const { text, why, clause, answer } = question;
  const [isChanging, setChanging] = useState(false);
  const isAsked = mayAnswer && (!answer || isChanging);
  return (
    <Stack gap="xs">
      <Title order={3}>{text}</Title>
      <Text size="sm">
        {why} <span className="quiet">{`(mục ${clause} của kế hoạch)`}</span>
      </Text>
      {isAsked && <QuestionAnswer campaign={campaign} question={question} onDone={() => setChanging(false)} />}
      {!isAsked && answer && <Answered question={question} />}
      {!isAsked && !answer && <OpenOptions question={question} />}
      {!isAsked && answer && mayAnswer && (
        <Group className="no-print">
          <Button size="sm" variant="default" onClick={() => setChanging(true)}>
            Trả lời lại
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Answered({ question: { answer, options, writtenTo } }: { readonly question: Question }) {
  if (!answer) return null;
  const chosen = options.find(({ key }) => key === answer.answer);
  return (
    <div className="answer">
      <Text fw={600}>{answer.words}</Text>
      {chosen && <Follows sentences={chosen.follows} />}
      {writtenTo && <Text size="sm">{`Ghi vào: ${writtenTo}.`}</Text>}
      <Text size="sm">{`Căn cứ: ${answer.basis}`}</Text>
      <Text size="sm" className="quiet">{`${answer.answeredBy} trả lời lúc ${formatDateTime(answer.answeredAt)}`}</Text>
    </div>
  );
}

function OpenOptions({ question: { options } }: { readonly question: Question }) {
  return (
    <div className="answer">
      <Text fw={600}>Chưa có câu trả lời. Người có quyền của cơ quan sẽ trả lời tại đây.</Text>
      {options.map(({ key, label, follows }) => (
        <div key={key}>
          <Text size="sm">{label}</Text>
          <Follows sentences={follows} />
        </div>
      ))}
    </div>
  );
}
