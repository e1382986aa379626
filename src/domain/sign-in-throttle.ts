/**
 * How often somebody may fail to sign in.
 *
 * A name may fail often enough for a person who looks for the right password, not for a machine; an address may fail for many names,
 * because a whole office sits behind one; and nobody can shut a colleague out of the address they work from by failing elsewhere.
 */
export const signInLimits = {
  /** Failures are remembered so long. */
  windowSeconds: 15 * 60,
  /** One name from one address. */
  perNameAndAddress: 10,
  /** One name from all addresses together. */
  perName: 50,
  /** Different names from one address: somebody goes through a list of names. */
  namesPerAddress: 30,
} as const;

/** Failures within the window, oldest first. */
export interface RecentFailures {
  /** Of this name from this address, since it last succeeded from there. */
  readonly here: readonly Date[];
  /** Of this name, wherever from. */
  readonly anywhere: readonly Date[];
  /** The latest of each *other* name that failed from this address and did not succeed since. */
  readonly otherNamesHere: readonly Date[];
  /** This name lately signed in from this address: only its own failures here count. */
  readonly knownHere: boolean;
}

/** Whole seconds until the next try is allowed; 0: now. */
export function secondsUntilNextTry(failures: RecentFailures, now: Date): number {
  const own = untilBelow(failures.here, signInLimits.perNameAndAddress, now);
  if (failures.knownHere) return own;
  return Math.max(
    own,
    untilBelow(failures.anywhere, signInLimits.perName, now),
    untilBelow(failures.otherNamesHere, signInLimits.namesPerAddress, now),
  );
}

/** Until so many have left the window that fewer than `limit` remain. */
function untilBelow(times: readonly Date[], limit: number, now: Date): number {
  const last = times[times.length - limit];
  if (!last) return 0;
  return Math.max(0, Math.ceil(last.getTime() / 1000 + signInLimits.windowSeconds - now.getTime() / 1000));
}
