import fc from 'fast-check';
import { addDays, calendarDate, instantOf, localDate, localTime, readDate } from '../../src/domain/local-time.ts';

/** Zones without and with clock changes: at midnight, by half an hour, across the date line. */
const zones = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]; // prettier-ignore
const zone = fc.constantFrom(...zones);
const date = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('readDate', () => {
  it.each([
    ['2026-03-18', { year: 2026, month: 3, day: 18 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['2026-02-29', undefined],
    ['1900-02-29', undefined],
    ['2026-02-30', undefined],
    ['2026-04-31', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['2026-01-00', undefined],
    ['0026-01-01', { year: 26, month: 1, day: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
    ['0000-01-01', undefined],
    ['10000-01-01', undefined],
    ['2026-3-18', undefined],
    ['18/3/2026', undefined],
    ['2026-03-18T00:00', undefined],
    [' 2026-03-18', undefined],
    ['', undefined],
  ])('%j → %j', (text, read) => {
    expect(readDate(text)).toEqual(read);
  });

  it('is undefined exactly where calendarDate throws', () => {
    for (const text of ['2026-02-30', 'hôm nay']) expect(() => calendarDate(text)).toThrow(RangeError);
    expect(calendarDate('2026-03-18')).toEqual(readDate('2026-03-18'));
  });
});

describe('addDays', () => {
  it.each([
    ['2026-03-18', 1, '2026-03-19'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-18', 0, '2026-03-18'],
    ['0026-12-31', 1, '0027-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s %i days → %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe('instantOf', () => {
  it.each([
    ['2026-03-19', '00:00', 'Asia/Ho_Chi_Minh', '2026-03-18T17:00:00.000Z'],
    ['2026-03-18', '17:00', 'Asia/Ho_Chi_Minh', '2026-03-18T10:00:00.000Z'],
    ['2026-03-18', '24:00', 'Asia/Ho_Chi_Minh', '2026-03-18T17:00:00.000Z'],
    ['0026-03-19', '00:00', 'UTC', '0026-03-19T00:00:00.000Z'],
    ['9999-12-31', '24:00', 'Asia/Ho_Chi_Minh', '9999-12-31T17:00:00.000Z'],
    ['9999-12-31', '24:00', 'UTC', '+010000-01-01T00:00:00.000Z'],
    ['2026-03-19', '00:00', 'UTC', '2026-03-19T00:00:00.000Z'],
    ['2026-03-19', '00:00', 'Asia/Kathmandu', '2026-03-18T18:15:00.000Z'],
    ['2026-03-19', '00:00', 'Pacific/Kiritimati', '2026-03-18T10:00:00.000Z'],
    ['2026-03-19', '00:00', 'Pacific/Pago_Pago', '2026-03-19T11:00:00.000Z'],
    // New York goes from -5 to -4 on 8 March 2026 at 02:00 and back on 1 November at 02:00.
    ['2026-03-08', '00:00', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', '00:00', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
    // No midnight: São Paulo jumped from 00:00 to 01:00, so the day began at 01:00.
    ['2017-10-15', '00:00', 'America/Sao_Paulo', '2017-10-15T03:00:00.000Z'],
    // Midnight twice: Havana went from 01:00 back to 00:00.
    ['2023-11-05', '00:00', 'America/Havana', '2023-11-05T04:00:00.000Z'],
    // A day that Samoa never had.
    ['2011-12-30', '00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-30', '15:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s %s in %s is %s', (day, at, timeZone, instant) => {
    expect(instantOf(day, at, timeZone).toISOString()).toBe(instant);
  });

  it.each(['24:01', '25:00', '7:00', '17:60', '17:00:00', '', 'trưa'])('refuses %j, which is no time of day', (at) => {
    expect(() => instantOf('2026-03-18', at, 'UTC')).toThrow(RangeError);
  });

  it('is the first instant that shows that time or later: a millisecond earlier the wall still shows less', () => {
    fc.assert(
      fc.property(date, time, zone, (day, at, timeZone) => {
        const instant = instantOf(day, at, timeZone);
        const shows = (when: Date) => `${localDate(when, timeZone)} ${localTime(when, timeZone)}`;
        expect(shows(instant) >= `${day} ${at}:00`).toBe(true);
        expect(shows(new Date(instant.getTime() - 1)) < `${day} ${at}:00`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the time on the wall wherever the clock shows it at all', () => {
    fc.assert(
      fc.property(date, time, (day, at) => {
        const instant = instantOf(day, at, 'Asia/Ho_Chi_Minh');
        expect([localDate(instant, 'Asia/Ho_Chi_Minh'), localTime(instant, 'Asia/Ho_Chi_Minh')]).toEqual([
          day,
          `${at}:00`,
        ]);
      }),
    );
  });
});

describe('localDate and localTime', () => {
  it.each([
    ['2026-03-18T16:59:59.999Z', 'Asia/Ho_Chi_Minh', '2026-03-18', '23:59:59'],
    ['2026-03-18T17:00:00.000Z', 'Asia/Ho_Chi_Minh', '2026-03-19', '00:00:00'],
    ['2026-03-18T17:00:00.000Z', 'UTC', '2026-03-18', '17:00:00'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31', '23:59:59'],
    ['2026-07-01T04:00:00.000Z', 'America/New_York', '2026-07-01', '00:00:00'],
    ['9999-12-31T18:00:00.000Z', 'Asia/Ho_Chi_Minh', '9999-12-31', '01:00:00'],
  ])('%s in %s is %s %s', (instant, timeZone, day, at) => {
    expect([localDate(new Date(instant), timeZone), localTime(new Date(instant), timeZone)]).toEqual([day, at]);
  });
});
