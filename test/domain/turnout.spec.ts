import fc from 'fast-check';
import {
  describeTurnout,
  formatCount,
  formatTurnout,
  impossibleSeats,
  impossibleTurnout,
  reachesTurnout,
  seatFaults,
  sumTurnout,
  turnoutFaults,
} from '../../src/domain/turnout.ts';

/** Counts as large as a nation's; a polling area has at most 4,000. */
const turnouts = fc
  .record({ registered: fc.integer({ min: 1, max: 100_000_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ registered, share }) => ({ registered, voted: Math.floor(registered * share) }));

describe('reachesTurnout', () => {
  it.each([
    [1000, 980, true],
    [1000, 979, false],
    [1000, 1000, true],
    [500, 490, true],
    [500, 489, false],
    [3999, 3919, false],
    [3999, 3920, true],
    [4000, 3920, true],
    [2999, 2939, false],
    [3000, 2941, true],
    [50, 49, true],
    [49, 48, false],
    [1, 1, true],
    [1, 0, false],
    [0, 0, undefined],
  ])('%i registered, %i voted: ≥ 98 %% is %s', (registered, voted, reached) => {
    expect(reachesTurnout({ registered, voted }, 98)).toBe(reached);
  });

  it('agrees with exact arithmetic on integers of any size', () => {
    fc.assert(
      fc.property(turnouts, fc.integer({ min: 1, max: 100 }), ({ registered, voted }, percent) => {
        expect(reachesTurnout({ registered, voted }, percent)).toBe(
          BigInt(voted) * 100n >= BigInt(percent) * BigInt(registered),
        );
      }),
    );
  });

  it('never takes back a verdict when one more person votes', () => {
    fc.assert(
      fc.property(turnouts, fc.integer({ min: 1, max: 100 }), ({ registered, voted }, percent) => {
        fc.pre(voted < registered && reachesTurnout({ registered, voted }, percent) === true);
        expect(reachesTurnout({ registered, voted: voted + 1 }, percent)).toBe(true);
      }),
    );
  });
});

describe('sumTurnout', () => {
  it('adds the tổ of a constituency in whole persons: TBC01, TBC02 and TBC03 together reach 98 % though TBC03 does not', () => {
    const sum = sumTurnout([
      { registered: 1000, voted: 1000 },
      { registered: 500, voted: 490 },
      { registered: 3999, voted: 3919 },
    ]);
    expect(sum).toEqual({ registered: 5499, voted: 5409 });
    expect(reachesTurnout(sum, 98)).toBe(true);
  });

  it('knows nothing of no tổ at all', () => {
    expect(sumTurnout([])).toEqual({ registered: 0, voted: 0 });
    expect(reachesTurnout(sumTurnout([]), 98)).toBeUndefined();
  });

  it('reaches what every part reaches, and misses what every part misses', () => {
    fc.assert(
      fc.property(
        fc.array(turnouts, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 100 }),
        (parts, percent) => {
          const each = parts.map((part) => reachesTurnout(part, percent));
          if (each.every((reached) => reached === each[0]))
            expect(reachesTurnout(sumTurnout(parts), percent)).toBe(each[0]);
        },
      ),
    );
  });
});

describe('formatTurnout', () => {
  it.each([
    [3999, 3919, '97,99%', '3.919/3.999 cử tri (97,99%)'],
    [3000, 2941, '98,03%', '2.941/3.000 cử tri (98,03%)'],
    [500, 490, '98,00%', '490/500 cử tri (98,00%)'],
    [1000, 1000, '100,00%', '1.000/1.000 cử tri (100,00%)'],
    [1246, 1239, '99,43%', '1.239/1.246 cử tri (99,43%)'],
    [100000, 99999, '99,99%', '99.999/100.000 cử tri (99,99%)'],
    [4000, 1, '0,02%', '1/4.000 cử tri (0,02%)'],
    [4000, 0, '0,00%', '0/4.000 cử tri (0,00%)'],
    [76436561, 76188970, '99,67%', '76.188.970/76.436.561 cử tri (99,67%)'],
    [0, 0, 'chưa xác định', '0/0 cử tri (chưa xác định)'],
  ])('%i registered, %i voted is written %s', (registered, voted, share, sentence) => {
    expect(formatTurnout({ registered, voted })).toBe(share);
    expect(describeTurnout({ registered, voted })).toBe(sentence);
  });

  it('shows a whole percentage as reached exactly when it is reached', () => {
    fc.assert(
      fc.property(turnouts, fc.integer({ min: 1, max: 100 }), (turnout, percent) => {
        const shown = Number(formatTurnout(turnout).replace('%', '').replace(',', '.'));
        expect(shown >= percent).toBe(reachesTurnout(turnout, percent));
      }),
    );
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [1234, '1.234'],
    [12345, '12.345'],
    [123456, '123.456'],
    [1234567, '1.234.567'],
    [-1234, '-1.234'],
    [-123, '-123'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
    [12345678901234567890n, '12.345.678.901.234.567.890'],
  ])('%s is written %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('loses no digit', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (count) => Number(formatCount(count).replaceAll('.', '')) === count));
  });

  it('refuses a fraction instead of rounding it', () => {
    expect(() => formatCount(1.5)).toThrow(RangeError);
  });
});

describe('impossibleTurnout', () => {
  const voters = 'Số cử tri trong danh sách phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.';
  const voted = 'Số cử tri đã bỏ phiếu phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.';
  it.each([
    [{ registered: 1000, voted: 1000 }, undefined],
    [{ registered: 1000, voted: 0 }, undefined],
    [{ registered: 0, voted: 0 }, undefined],
    [
      { registered: 1246, voted: 1247 },
      'Số cử tri đã bỏ phiếu (1.247) lớn hơn số cử tri trong danh sách (1.246). Đối chiếu lại với biên bản kết quả kiểm phiếu rồi nhập lại hai số này.',
    ],
    [
      { registered: 0, voted: 1 },
      'Số cử tri đã bỏ phiếu (1) lớn hơn số cử tri trong danh sách (0). Đối chiếu lại với biên bản kết quả kiểm phiếu rồi nhập lại hai số này.',
    ],
    [{ registered: -1, voted: -2 }, voters],
    [{ registered: 10, voted: -1 }, voted],
    [{ registered: 10.5, voted: 1 }, voters],
    [{ registered: 10, voted: 0.5 }, voted],
    [{ registered: Number.NaN, voted: 1 }, voters],
    [{ registered: Number.POSITIVE_INFINITY, voted: 1 }, voters],
    [{ registered: 2 ** 53, voted: 1 }, voters],
  ])('%j → %j', (turnout, sentence) => {
    expect(impossibleTurnout(turnout)).toBe(sentence);
  });

  it('answers every pair of numbers with a sentence or nothing, and lets pass only what can be true', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (registered, votes) => {
        const possible =
          Number.isSafeInteger(registered) && Number.isSafeInteger(votes) && votes >= 0 && votes <= registered;
        expect(impossibleTurnout({ registered, voted: votes }) === undefined).toBe(possible);
      }),
    );
  });
});

describe('impossibleSeats', () => {
  it.each([
    [{ allotted: 5, elected: 5 }, undefined],
    [{ allotted: 4, elected: 3 }, undefined],
    [{ allotted: 3, elected: 0 }, undefined],
    [
      { allotted: 3, elected: 4 },
      'Số đại biểu đã trúng cử (4) lớn hơn số đại biểu được bầu (3). Đối chiếu lại với biên bản xác định kết quả bầu cử rồi nhập lại hai số này.',
    ],
    [
      { allotted: 0, elected: 0 },
      'Số đại biểu được bầu của đơn vị bầu cử là 0, nhưng mỗi đơn vị bầu cử được bầu ít nhất 1 đại biểu. Nhập lại theo nghị quyết ấn định đơn vị bầu cử.',
    ],
    [
      { allotted: -3, elected: 0 },
      'Số đại biểu được bầu của đơn vị bầu cử phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
    ],
    [
      { allotted: 3, elected: -1 },
      'Số đại biểu đã trúng cử phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
    ],
    [
      { allotted: 3, elected: 2.5 },
      'Số đại biểu đã trúng cử phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
    ],
  ])('%j → %j', (seats, sentence) => {
    expect(impossibleSeats(seats)).toBe(sentence);
  });
});

describe('faults', () => {
  it('names every impossible number of a count at once, and compares only numbers that can be', () => {
    expect(turnoutFaults({ registered: -1, voted: 0.5 })).toEqual([
      'Số cử tri trong danh sách phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
      'Số cử tri đã bỏ phiếu phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
    ]);
    expect(turnoutFaults({ registered: 500, voted: 490 })).toEqual([]);
  });

  it('names every impossible number of seats at once', () => {
    expect(seatFaults({ allotted: 0, elected: -1 })).toEqual([
      'Số đại biểu được bầu của đơn vị bầu cử là 0, nhưng mỗi đơn vị bầu cử được bầu ít nhất 1 đại biểu. Nhập lại theo nghị quyết ấn định đơn vị bầu cử.',
      'Số đại biểu đã trúng cử phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
    ]);
    expect(seatFaults({ allotted: 4, elected: 3 })).toEqual([]);
  });
});
