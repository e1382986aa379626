import { useQuery } from '@tanstack/react-query';
import { noAnswer, Problem, problemIn } from '../../api/problem.ts';

/** Where a document's bytes are, for saving. */
export const contentPath = (documentId: string): string => `/api/documents/${documentId}/content`;

/**
 * A document's bytes. Pages show them from here: what the service sends is shut in a sandbox in which no browser opens its viewer.
 * Kept for a few minutes, since files never change.
 */
export function useDocumentContent(documentId: string) {
  return useQuery({
    queryKey: ['document-content', documentId],
    queryFn: ({ signal }) => contentOf(documentId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 180_000,
  });
}

async function contentOf(documentId: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(contentPath(documentId), { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : noAnswer();
  });
  if (!response.ok) throw await problemIn(response);
  return response.blob().catch(() => {
    throw noAnswer();
  });
}

/** Whether a file is still being looked at: nobody may open it yet. */
export const isPending = (error: unknown): boolean => error instanceof Problem && error.code === 'file.pending';
