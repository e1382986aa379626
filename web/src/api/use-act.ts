import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type Problem } from './problem.ts';
import { randomKey } from './random-key.ts';

/** Hand it to the call as it is: `client.POST(path, { …, headers })`. */
export type ActHeaders = { readonly 'Idempotency-Key': string };

export interface Act<Input, Output> {
  /** Does it; answers with undefined when it was refused, which `problem` then says. Refused once more while it is under way. */
  run(input: Input): Promise<Output | undefined>;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
  /** Takes the last problem from the page. */
  forget(): void;
}

/**
 * A write that a person starts. The same input again after a broken line carries the same key, so it is done once;
 * afterwards everything on the page is read anew.
 */
export function useAct<Input, Output>(
  call: (input: Input, headers: ActHeaders) => Promise<{ data?: Output }>,
): Act<Input, Output> {
  const queries = useQueryClient();
  const last = useRef<{ wording: string; key: string }>(undefined);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: async (input: Input) => {
      const wording = JSON.stringify(input) ?? '';
      if (last.current?.wording !== wording) last.current = { wording, key: randomKey() };
      const { data } = await call(input, { 'Idempotency-Key': last.current.key });
      last.current = undefined;
      return data;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const run = async (input: Input) => {
    if (isPending) return undefined;
    return mutateAsync(input).catch(() => undefined);
  };
  return { run, isRunning: isPending, problem: error ? asProblem(error) : undefined, forget: reset };
}
