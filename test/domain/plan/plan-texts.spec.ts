import { isCalendarDate, isClockTime, isDecimal, isTimeZone } from '../../../src/domain/plan/plan-texts.ts';

describe('texts of a plan', () => {
  it.each([
    ['2026-03-18', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['26-3-18', false],
    ['2026-03-18T00:00', false],
    ['', false],
  ])('%p is a day that exists: %s', (text, exists) => expect(isCalendarDate(text)).toBe(exists));

  it.each([
    ['00:00', true],
    ['17:00', true],
    ['23:59', true],
    ['24:00', false],
    ['7:00', false],
    ['17:60', false],
    ['17h00', false],
  ])('%p is an hour of a day: %s', (text, exists) => expect(isClockTime(text)).toBe(exists));

  it.each([
    ['0', true],
    ['12.5', true],
    ['250', true],
    ['012', false],
    ['12,5', false],
    ['-2', false],
    ['12.', false],
    ['1e3', false],
  ])('%p is an exact decimal: %s', (text, exact) => expect(isDecimal(text)).toBe(exact));

  it.each([
    ['Asia/Ho_Chi_Minh', true],
    ['UTC', true],
    ['Asia/Nowhere', false],
    ['', false],
  ])('%p is a time zone: %s', (text, known) => expect(isTimeZone(text)).toBe(known));
});
