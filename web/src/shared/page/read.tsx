import type { ReactNode } from 'react';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { Loading } from './loading.tsx';

interface Reading<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface ReadProps<Data> {
  /** What `api.useQuery` answered. */
  readonly query: Reading<Data>;
  /** What is being read, for screen readers: «danh sách hồ sơ». */
  readonly of: string;
  readonly children: (data: Data) => ReactNode;
}

/** What was read; until then that it is under way, or why not, with a retry. A failed refresh keeps what was there. */
export function Read<Data>({ query: { data, error, refetch }, of, children }: ReadProps<Data>) {
  return (
    <>
      {error !== null && error !== undefined && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data === undefined ? !error && <Loading of={of} /> : children(data)}
    </>
  );
}
