import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

const sessionCodes = new Set(['auth.required', 'auth.second-factor-required']);

function watchSession(error: unknown): void {
  if (sessionCodes.has(asProblem(error).code)) noteSessionEnd();
}

/** What was read is fresh for ten seconds and kept while its page is away; a line that broke is tried twice more, a refusal never. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      retry: (count, error) => count < 2 && asProblem(error).mayPass,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
