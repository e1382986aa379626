import { api } from '../../api/client.ts';

/** The award levels of a campaign by their codes: «Giấy khen của Chủ tịch UBND xã». Empty until it is known. */
export function useLevelNames(campaign: string | undefined): Readonly<Record<string, string>> {
  const { data } = api.useQuery(
    'get',
    '/api/campaigns/{code}',
    { params: { path: { code: campaign ?? '' } } },
    { staleTime: 300_000, enabled: campaign !== undefined },
  );
  return Object.fromEntries(Object.entries(data?.levels ?? {}).map(([code, { name }]) => [code, name]));
}
