import { useEffect, useState } from 'react';
import { api } from './client.ts';
import { machineIsAheadMs } from './machine-clock.ts';

/** Less is the line's delay and the header's whole seconds. */
const tellFromMs = 60_000;

/** By how much this machine's clock is wrong, when it is more than a minute; people should then not trust it for the cut-off. */
export function useClockDrift(): number | undefined {
  useServerNow(); // looks again with each tick
  const ahead = machineIsAheadMs();
  return Math.abs(ahead) > tellFromMs ? ahead : undefined;
}

/** The campaign's clock: what the service says, carried on by elapsed time (never by this machine's date). */
export function useClock() {
  const { data, dataUpdatedAt } = api.useQuery(
    'get',
    '/api/clock',
    {},
    { staleTime: 60_000, refetchInterval: 300_000 },
  );
  return { clock: data, readAt: dataUpdatedAt };
}

/**
 * Now on the campaign's clock, anew each `everyMs`; undefined until the service has answered once.
 *
 * A machine whose date is moved by hand shows a wrong time until the next answer, within five minutes.
 */
export function useServerNow(everyMs = 1000): Date | undefined {
  const { clock, readAt } = useClock();
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return clock && new Date(Date.parse(clock.now) + Math.max(0, tick - readAt));
}
