import { arrivalTimeline, daysShown, hoursShown } from '../../src/domain/arrival-timeline.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const at = (instant: string): Date => new Date(`${instant}+07:00`);
const count = (from: string, first: number, again = 0) => ({ from: at(from), first, again });
const brief = (steps: ReturnType<typeof arrivalTimeline>) =>
  steps.map(({ from, first, again, total }) => [from.toISOString(), first, again, total]);

describe('arrivalTimeline', () => {
  it('has every day of the window, also those on which nothing came, each beginning at the campaign’s midnight', () => {
    const window = {
      unit: 'day',
      from: at('2026-03-15T09:00:00'),
      until: at('2026-03-17T00:00:00'),
      timeZone,
    } as const;
    const counts = [count('2026-03-15T00:00:00', 2), count('2026-03-17T00:00:00', 1, 3)];
    expect(brief(arrivalTimeline(counts, window))).toEqual([
      ['2026-03-14T17:00:00.000Z', 2, 0, 2],
      ['2026-03-15T17:00:00.000Z', 0, 0, 2],
      ['2026-03-16T17:00:00.000Z', 1, 3, 3],
    ]);
  });

  it('begins hours at full hours of the campaign’s zone', () => {
    const window = {
      unit: 'hour',
      from: at('2026-03-18T22:59:59'),
      until: at('2026-03-19T00:00:00'),
      timeZone,
    } as const;
    expect(brief(arrivalTimeline([count('2026-03-18T23:00:00', 5)], window))).toEqual([
      ['2026-03-18T15:00:00.000Z', 0, 0, 0],
      ['2026-03-18T16:00:00.000Z', 5, 0, 5],
      ['2026-03-18T17:00:00.000Z', 0, 0, 5],
    ]);
  });

  it('adds what came before the window to the totals and leaves out what came after it', () => {
    const window = {
      unit: 'day',
      from: at('2026-03-16T00:00:00'),
      until: at('2026-03-16T12:00:00'),
      timeZone,
    } as const;
    const counts = [
      count('2026-03-01T00:00:00', 7, 1),
      count('2026-03-16T00:00:00', 1),
      count('2026-03-17T00:00:00', 9),
    ];
    expect(brief(arrivalTimeline(counts, window))).toEqual([['2026-03-15T17:00:00.000Z', 1, 0, 8]]);
  });
});

describe('daysShown', () => {
  const now = at('2026-03-17T08:00:00');
  const shown = (bounds: { firstArrival?: Date; cutoffs?: Date[] }) => {
    const { from, until } = daysShown({ now, firstArrival: undefined, cutoffs: [], timeZone, ...bounds });
    return [from, until];
  };

  it('begins with the first arrival and ends now', () => {
    expect(shown({ firstArrival: at('2026-03-02T00:00:00') })).toEqual([at('2026-03-02T00:00:00'), now]);
  });

  it('is only today when nothing has come', () => {
    expect(shown({})).toEqual([now, now]);
  });

  it('goes back 91 days at most', () => {
    expect(shown({ firstArrival: at('2025-01-01T00:00:00') })).toEqual([at('2025-12-16T08:00:00'), now]);
  });

  it('begins now when the evidenced arrival lies ahead', () => {
    expect(shown({ firstArrival: at('2026-03-18T00:00:00') })).toEqual([now, now]);
  });

  it('goes on to the last cut-off within 31 days, and not to one beyond', () => {
    const near = at('2026-04-10T00:00:00');
    expect(shown({ cutoffs: [at('2026-03-19T00:00:00'), near, at('2026-05-21T00:00:00')] })).toEqual([now, near]);
  });
});

describe('hoursShown', () => {
  const now = at('2026-03-17T08:30:00');
  const shown = (cutoffs: Date[]) => {
    const { from, until } = hoursShown({ now, firstArrival: undefined, cutoffs, timeZone });
    return [from, until];
  };

  it('is the 48 hours up to now', () => {
    expect(shown([])).toEqual([at('2026-03-15T09:30:00'), now]);
  });

  it('goes on to the last cut-off within 48 hours', () => {
    expect(shown([at('2026-03-19T00:00:00'), at('2026-03-21T00:00:00')])[1]).toEqual(at('2026-03-19T00:00:00'));
  });
});
