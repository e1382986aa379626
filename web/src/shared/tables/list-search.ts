import { useSearchParams } from 'react-router';

/** What a list shows, kept in the page's address: it survives going back and can be sent to a colleague. */
export function useListSearch() {
  const [parameters, setParameters] = useSearchParams();
  const set = (changes: Readonly<Record<string, string | undefined>>): void => {
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (!('page' in changes)) next.delete('page'); // another filter begins at its first page
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  };
  return {
    get: (name: string): string | undefined => parameters.get(name) ?? undefined,
    page: Math.max(1, Number(parameters.get('page')) || 1),
    set,
    toPage: (page: number) => set({ page: page > 1 ? String(page) : undefined }),
  };
}
