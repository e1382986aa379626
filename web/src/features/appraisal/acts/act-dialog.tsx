import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../shared/feedback/reasoned-button.tsx';

interface ActDialogProps {
  readonly isOpen: boolean;
  /** The act as a question or heading: «Yêu cầu bổ sung hồ sơ của Tổ bầu cử số 05». */
  readonly title: string;
  /** What it means, then what has to be filled in. */
  readonly children: ReactNode;
  /** The act's own verb. */
  readonly verb: string;
  /** Why it cannot be sent yet. */
  readonly reason?: string;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly isWide?: boolean;
}

/** An act that asks for words. What was typed stays when it is refused, and when the dialog is closed and opened again. */
export function ActDialog({ isOpen, title, children, verb, reason, isRunning, problem, ...rest }: ActDialogProps) {
  const { onSend, onCancel, isWide = false } = rest;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!reason) onSend();
  };
  return (
    <Modal opened={isOpen} onClose={onCancel} title={<strong>{title}</strong>} size={isWide ? 'xl' : 'lg'}>
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          {children}
          <ProblemNotice problem={problem} onRetry={onSend} />
          {problem?.code === 'stale' && (
            <div>Trang đã tải bản mới nhất; những gì Ông/Bà nhập vẫn còn. Hãy xem lại rồi bấm «{verb}» lần nữa.</div>
          )}
          <Group justify="flex-end" align="flex-start">
            <Button variant="default" onClick={onCancel}>
              Quay lại
            </Button>
            <ReasonedButton onClick={onSend} isRunning={isRunning} reason={reason}>
              {verb}
            </ReasonedButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
