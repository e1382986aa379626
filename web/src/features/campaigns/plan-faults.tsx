import { List, Stack, Text } from '@mantine/core';
import type { Problem } from '../../api/problem.ts';

interface Fault {
  readonly path: string;
  readonly sentence: string;
}

/** Everything that is wrong with a plan, place by place, when a refusal lists it. */
export function PlanFaults({ problem }: { readonly problem: Problem | undefined }) {
  const faults = (problem?.facts.faults ?? []) as readonly Fault[];
  if (faults.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{`Kế hoạch có ${faults.length} lỗi:`}</Text>
      <List size="sm" spacing={4}>
        {faults.map(({ path, sentence }) => (
          <List.Item key={`${path} ${sentence}`}>
            <code>{path}</code>
            {`: ${sentence}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
