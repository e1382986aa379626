import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyProps {
  /** What is not there. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** Nothing to show, and what to do. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center">
      <Text fw={600}>{title}</Text>
      {children && <div className="quiet">{children}</div>}
    </Stack>
  );
}
