import { useQueryClient } from '@tanstack/react-query';
import { type Act, type ActHeaders, useAct } from '../../../api/use-act.ts';

/** As `useAct`; refused for being stale, the page is read anew, so that people see what has changed and their next try rests on that. */
export function useOfficeAct<Input, Output>(
  call: (input: Input, headers: ActHeaders) => Promise<{ data?: Output }>,
): Act<Input, Output> {
  const queries = useQueryClient();
  return useAct<Input, Output>((input, headers) =>
    call(input, headers).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'stale') void queries.invalidateQueries();
      throw error;
    }),
  );
}

/** Why a reason is not enough yet; undefined when it is. */
export function reasonLacking(reason: string, least = 20): string | undefined {
  return reason.trim().length < least ? `Hãy ghi ít nhất ${least} ký tự.` : undefined;
}
