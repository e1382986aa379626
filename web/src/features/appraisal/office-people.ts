import { api, type View } from '../../api/client.ts';

/** Who appraises here, by name, and what lies with each; empty until it is known. */
export function useOfficePeople(): readonly View<'OfficePersonView'>[] {
  const { data } = api.useQuery('get', '/api/appraisal/people', {}, { staleTime: 60_000 });
  return data?.items ?? [];
}
