import { type RecentFailures, secondsUntilNextTry, signInLimits } from '../../src/domain/sign-in-throttle.ts';

const now = new Date('2026-03-18T16:00:00Z');
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000);
/** So many failures, the latest `newest` seconds ago, one per second before that. */
const times = (count: number, newest = 60) =>
  Array.from({ length: count }, (_, at) => secondsAgo(newest + count - 1 - at));
const none: RecentFailures = { here: [], anywhere: [], otherNamesHere: [], knownHere: false };

describe('the next try to sign in', () => {
  it.each<[string, Partial<RecentFailures>, number]>([
    ['nothing failed', {}, 0],
    ['9 failures of this name here', { here: times(9) }, 0],
    ['10 failures of this name here', { here: times(10) }, 900 - 69],
    ['12 failures of this name here', { here: times(12) }, 900 - 69],
    ['10 failures, the oldest about to be forgotten', { here: times(10, 890) }, 1],
    ['49 failures of this name anywhere', { anywhere: times(49) }, 0],
    ['50 failures of this name anywhere', { anywhere: times(50) }, 900 - 109],
    ['29 other names that failed here', { otherNamesHere: times(29) }, 0],
    ['30 other names that failed here', { otherNamesHere: times(30) }, 900 - 89],
    ['the longer of two waits', { here: times(10, 500), otherNamesHere: times(30, 10) }, 900 - 39],
    ['50 failures elsewhere, but this name is known here', { anywhere: times(50), knownHere: true }, 0],
    ['30 other names, but this name is known here', { otherNamesHere: times(30), knownHere: true }, 0],
    ['10 own failures, though this name is known here', { here: times(10), knownHere: true }, 900 - 69],
  ])('after %s', (_, failures, seconds) => {
    expect(secondsUntilNextTry({ ...none, ...failures }, now)).toBe(seconds);
  });

  it('is allowed once the wait is over', () => {
    const here = times(signInLimits.perNameAndAddress);
    const later = new Date(now.getTime() + secondsUntilNextTry({ ...none, here }, now) * 1000);
    expect(secondsUntilNextTry({ ...none, here }, later)).toBe(0);
  });
});
