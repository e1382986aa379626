import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.tsx';

interface ConfirmStepProps {
  readonly isOpen: boolean;
  /** The act as a question: «Rút hồ sơ của Tổ bầu cử số 05?». */
  readonly title: string;
  /** What will be so afterwards, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act's own verb, never «OK»: «Rút hồ sơ». */
  readonly verb: string;
  readonly isRunning?: boolean;
  readonly problem?: unknown;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A step that cannot be taken back is named and confirmed. The way back has the focus. */
export function ConfirmStep({
  isOpen,
  title,
  children,
  verb,
  isRunning,
  problem,
  onConfirm,
  onCancel,
}: ConfirmStepProps) {
  return (
    <Modal opened={isOpen} onClose={onCancel} title={<strong>{title}</strong>} centered>
      <Stack>
        <div>{children}</div>
        <ProblemNotice problem={problem} onRetry={onConfirm} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} data-autofocus>
            Quay lại
          </Button>
          <Button onClick={onConfirm} loading={isRunning}>
            {verb}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
