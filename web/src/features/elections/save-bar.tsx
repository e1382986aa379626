import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { mayDo, useMe } from '../../api/me.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { ReasonField } from '../../shared/forms/reason-field.tsx';
import { bodyOf, type Edits } from './edits.ts';
import { type Figure, figureTitle } from './figures.ts';
import { type Saved, useSaving } from './saving.ts';

interface SaveBarProps {
  readonly campaign: string;
  /** The figures that have been edited. */
  readonly figures: readonly Figure[];
  readonly edits: Edits;
  readonly onForget: (figures?: readonly Figure[]) => void;
}

/** What has been typed and not saved, and the way to save it. Figures that were refused stay as they were typed. */
export function SaveBar({ campaign, figures, edits, onForget }: SaveBarProps) {
  const me = useMe();
  const [reason, setReason] = useState('');
  const [last, setLast] = useState<Saved>();
  const { run, isRunning, problem } = useSaving(campaign);
  const save = async (confirm: boolean) => {
    const outcome = await run({ figures, edits, reason, confirm });
    if (!outcome) return;
    setLast(outcome);
    onForget(outcome.saved);
    if (outcome.refused.length === 0) setReason('');
  };
  if (figures.length === 0 && !last) return null;
  const isCorrecting = figures.some(({ standing }) => standing?.status === 'confirmed');
  const lacking = lackingWords(figures, edits);
  return (
    <section className="save-bar no-print" aria-label="Số liệu chưa lưu">
      <Stack gap="sm">
        <Outcome outcome={last} />
        <ProblemNotice problem={problem} />
        {figures.length > 0 && (
          <>
            <Text fw={600} role="status">{`${figures.length} số liệu đã sửa, chưa lưu.`}</Text>
            {isCorrecting && (
              <ReasonField label="Lý do sửa số liệu đã xác nhận" value={reason} onChange={setReason} least={10} />
            )}
            <Group align="flex-start">
              <ReasonedButton reason={lacking} isRunning={isRunning} onClick={() => void save(false)}>
                {`Lưu ${figures.length} số liệu`}
              </ReasonedButton>
              {mayDo(me, 'elections:confirm') && !lacking && (
                <Button variant="default" loading={isRunning} onClick={() => void save(true)}>
                  Lưu và xác nhận
                </Button>
              )}
              <Button variant="subtle" onClick={() => onForget()}>
                Bỏ các số đã sửa
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: Saved | undefined }) {
  if (!outcome) return null;
  const { saved, refused } = outcome;
  if (refused.length === 0) return <Text role="status">{`Đã lưu ${saved.length} số liệu.`}</Text>;
  return (
    <Alert role="alert" color="seal" title={`Đã lưu ${saved.length} số liệu, ${refused.length} số liệu chưa lưu được`}>
      <List size="sm">
        {refused.map(({ figure, problem }) => (
          <List.Item key={figure.key}>
            <strong>{`${figureTitle(figure)}: `}</strong>
            {problem.detail}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function lackingWords(figures: readonly Figure[], edits: Edits): string | undefined {
  for (const figure of figures) {
    const read = bodyOf(edits, figure);
    if ('lacking' in read) return `${figureTitle(figure)}: hãy ghi đúng ô ${read.lacking.join(', ')}.`;
  }
  return undefined;
}
