import { Button, type ButtonProps, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface ReasonedButtonProps extends ButtonProps {
  readonly onClick: () => void;
  /** Why it does not work now and what to do; absent when it does. */
  readonly reason?: string;
  readonly isRunning?: boolean;
  readonly children: ReactNode;
}

/** A button that is never shut without its reason beside it. Shut it stays in the order of the keyboard, so that the reason is found. */
export function ReasonedButton({ reason, isRunning = false, onClick, children, ...looks }: ReasonedButtonProps) {
  const id = useId();
  return (
    <div>
      <Button
        {...looks}
        loading={isRunning}
        data-disabled={reason ? true : undefined}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? id : undefined}
        onClick={() => !reason && onClick()}
      >
        {children}
      </Button>
      {reason && (
        <Text id={id} size="sm" mt={4} className="quiet">
          {reason}
        </Text>
      )}
    </div>
  );
}
