import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const ofDossiers = /^\/api\/(dossiers|campaigns\/\{code\}\/units)/;

/** Reads anew what a new paper moves: slots, files, what the dossier still lacks, lists. */
export function useRefreshPapers(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    () => queries.invalidateQueries({ predicate: ({ queryKey }) => ofDossiers.test(String(queryKey[1])) }),
    [queries],
  );
}
