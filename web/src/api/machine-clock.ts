let aheadMs = 0;

/** Milliseconds by which this machine's clock is ahead of the service's (negative: behind); whole seconds, as `Date` headers are. */
export const machineIsAheadMs = (): number => aheadMs;

/** Learns from every answer how wrong this machine's clock is. */
export function noteServerDate(response: Response): void {
  const date = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(date)) aheadMs = Date.now() - date;
}
