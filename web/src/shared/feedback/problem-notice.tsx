import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { asProblem, type Blocker } from '../../api/problem.ts';

interface ProblemNoticeProps {
  /** Whatever was thrown; nothing shows nothing. */
  readonly problem: unknown;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** Says why something was not done and what to do: all that stands in the way at once, each with its clause. Takes the focus when it appears. */
export function ProblemNotice({ problem, onRetry, onClose }: ProblemNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const { title, detail, clause, blockers, requestId, status, mayPass } = asProblem(problem);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="seal"
      title={title}
      withCloseButton={onClose !== undefined}
      onClose={onClose}
    >
      <Text size="sm">
        {detail}
        {clause && <ClauseWords clause={clause} />}
      </Text>
      <BlockerList blockers={blockers} />
      {status >= 500 && requestId && <Text size="sm" mt="xs">{`Mã yêu cầu: ${requestId}`}</Text>}
      {onRetry && mayPass && (
        <Group mt="sm">
          <Button size="sm" variant="default" onClick={onRetry}>
            Thử lại
          </Button>
        </Group>
      )}
    </Alert>
  );
}

/** Everything that stands in the way, refusing things first. */
export function BlockerList({ blockers }: { readonly blockers: readonly Blocker[] }) {
  if (blockers.length === 0) return null;
  const ordered = [...blockers].sort((a, b) => Number(a.severity === 'missing') - Number(b.severity === 'missing'));
  return (
    <List size="sm" mt="xs" spacing={4}>
      {ordered.map(({ code, detail, clause, nomineeId, slot, criterion, severity }) => (
        <List.Item key={[code, nomineeId, slot, criterion, detail].join(' ')}>
          <strong>{severity === 'missing' ? 'Còn thiếu: ' : 'Chưa được: '}</strong>
          {detail}
          {clause && <ClauseWords clause={clause} />}
        </List.Item>
      ))}
    </List>
  );
}

const ClauseWords = ({ clause }: { readonly clause: string }) => (
  <span className="quiet">{` (mục ${clause} của kế hoạch)`}</span>
);
