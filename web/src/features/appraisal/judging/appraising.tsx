import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { client } from '../../../api/client.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../shared/feedback/reasoned-button.tsx';
import { useOfficeAct } from '../acts/use-office-act.ts';
import type { Appraised } from '../views.ts';
import { ConclusionFields } from './conclusion-fields.tsx';
import { CriterionRow } from './criterion-row.tsx';
import { useJudgementDraft } from './judgement-draft.ts';
import type { Conclusion } from './verdict-words.ts';
import { whatChanged } from './what-changed.ts';

interface AppraisingProps {
  readonly appraised: Appraised;
  readonly isShown: boolean;
}

/** Acts that let somebody judge: each is a conclusion the service would take now. */
const judging = ['qualify', 'disqualify', 'reopen'];

/** The criteria and the conclusion of one nominee; said together, sent together. */
export function Appraising({ appraised, isShown }: AppraisingProps) {
  const { nominee, criteria, allowedActions } = appraised;
  const mayJudge = judging.some((act) => allowedActions.includes(act));
  const said = useJudgementDraft(appraised);
  const { draft, base } = said;
  const sending = useOfficeAct(({ version, conclusion }: { version: number; conclusion: Conclusion }) =>
    client.PUT('/api/nominees/{id}/appraisal', {
      params: { path: { id: nominee.id } },
      body: {
        version,
        verdicts: Object.entries(draft.verdicts).map(([criterion, { outcome, note }]) => ({
          criterion,
          outcome,
          note: note.trim() || null,
        })),
        conclusion,
        note: (draft.note ?? nominee.conclusionNote ?? '').trim() || null,
      },
    }),
  );
  const conclusion = draft.conclusion ?? (appraised.conclusion as Conclusion);
  const hasMoved = said.isTouched && base.nominee.version !== nominee.version;
  const isStale = sending.problem?.code === 'stale' || hasMoved;
  const send = async (version: number): Promise<void> => {
    if ((await sending.run({ version, conclusion })) !== undefined) said.clear();
  };
  return (
    <Stack gap="sm">
      {criteria.length === 0 && <Text>Kế hoạch không có tiêu chuẩn cho đối tượng này; kết luận cần ghi căn cứ.</Text>}
      <ol className="criteria" aria-label="Tiêu chuẩn">
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.criterion}
            criterion={criterion}
            draft={draft.verdicts[criterion.criterion]}
            onSay={mayJudge ? (verdict) => said.setVerdict(criterion.criterion, verdict) : undefined}
            hasKeys={isShown}
          />
        ))}
      </ol>
      {mayJudge && (
        <ConclusionFields
          name={nominee.name}
          conclusion={conclusion}
          note={draft.note ?? nominee.conclusionNote ?? ''}
          onChange={said.change}
        />
      )}
      {isStale && said.isTouched && (
        <Alert color="seal" role="alert" title="Trường hợp này vừa được thay đổi ở nơi khác">
          {(hasMoved ? whatChanged(base, appraised) : ['Đang tải bản mới nhất…']).map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
          <Text size="sm" mt="xs">
            Những gì Ông/Bà đã chọn và ghi vẫn còn. Hãy xem lại, rồi ghi trên bản mới hoặc bỏ phần của mình.
          </Text>
          {hasMoved && (
            <Group mt="sm" gap="sm">
              <Button
                size="sm"
                onClick={() => {
                  said.rebase();
                  sending.forget();
                }}
              >
                Tiếp tục trên bản mới
              </Button>
              <Button
                size="sm"
                variant="default"
                onClick={() => {
                  said.clear();
                  sending.forget();
                }}
              >
                Bỏ phần của tôi
              </Button>
            </Group>
          )}
        </Alert>
      )}
      {sending.problem?.code !== 'stale' && (
        <ProblemNotice problem={sending.problem} onRetry={() => void send(base.nominee.version)} />
      )}
      {mayJudge && (
        <Group gap="sm">
          <ReasonedButton
            onClick={() => void send(base.nominee.version)}
            isRunning={sending.isRunning}
            reason={isStale && said.isTouched ? 'Hãy xem những thay đổi ở trên trước.' : undefined}
          >
            Ghi kết quả thẩm định
          </ReasonedButton>
          <Text size="sm" role="status" className="quiet">
            {said.isTouched ? 'Có thay đổi chưa ghi.' : ''}
          </Text>
        </Group>
      )}
    </Stack>
  );
}
