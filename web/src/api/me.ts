import { api, type View } from './client.ts';

export type Me = View<'MeView'>;

/** Who is signed in. Only below the shell, which shows nothing before it is known. */
export function useMe(): Me {
  const { data } = api.useSuspenseQuery('get', '/api/auth/me', {}, { staleTime: 60_000 });
  return data;
}

/** Whether the membership in use may do `act` («dossiers:create») at all; whether it may now is said by each row's `allowedActions`. */
export const mayDo = (me: Me, act: string): boolean => act in me.permissions;
