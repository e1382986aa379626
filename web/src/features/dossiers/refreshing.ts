import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const changing = /^\/api\/(dossiers|campaigns\/\{code\}\/units)/;

/** Reads anew whatever a change of a dossier may have moved: the dossier with its blockers, lists, verdicts, slots, quota. */
export const refreshDossiers = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => changing.test(String(queryKey[1])) });

/** `refreshDossiers` for a page. */
export function useRefreshDossiers(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => refreshDossiers(queries), [queries]);
}
