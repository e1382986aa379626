import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  arrivedInTime,
  cutoffInstant,
  cutoffInWords,
  describeCutoff,
  effectiveCutoff,
  formatInstant,
  lateness,
  localDate,
} from '../../src/domain/cutoff.ts';
import type { DateSense, PlanDate } from '../../src/domain/plan/plan.ts';

const vietnam = 'Asia/Ho_Chi_Minh';
const planDate = (sense: DateSense, date: string | null, time?: string | null): PlanDate => ({
  label: 'Hạn gửi hồ sơ',
  sense,
  date,
  time,
  text: 'theo kế hoạch',
  clause: 'IV.6',
}); // prettier-ignore
const at = (text: string) => new Date(text);
const zone = fc.constantFrom(
  vietnam,
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const day = fc
  .date({ min: at('2000-01-01T00:00:00Z'), max: at('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const moment = fc.date({ min: at('2000-01-01T00:00:00Z'), max: at('2035-12-31T00:00:00Z'), noInvalidDate: true });

/** A process keeps the zone it started with, so another zone needs another process. */
const inAnotherProcess = `
  const { transformSync } = require('@swc/core');
  const options = { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
  require.extensions['.ts'] = (module, file) =>
    module._compile(transformSync(require('node:fs').readFileSync(file, 'utf8'), options).code, file);
  const { cutoffInstant, formatInstant } = require('./src/domain/cutoff.ts');
  const cutoff = cutoffInstant({ sense: 'NO_LATER_THAN', date: '2026-03-18' }, 'Asia/Ho_Chi_Minh');
  process.stdout.write(cutoff.toISOString() + ' ' + formatInstant(cutoff, 'Asia/Ho_Chi_Minh'));
`;

describe('cutoffInstant', () => {
  it.each([
    ['NO_LATER_THAN', '2026-03-18', undefined, '2026-03-18T17:00:00.000Z'],
    ['NO_LATER_THAN', '2026-03-18', null, '2026-03-18T17:00:00.000Z'],
    ['NO_LATER_THAN', '2026-03-18', '17:00', '2026-03-18T10:00:00.000Z'],
    ['NO_LATER_THAN', '2026-12-31', undefined, '2026-12-31T17:00:00.000Z'],
    ['BEFORE', '2026-03-21', undefined, '2026-03-20T17:00:00.000Z'],
    ['BEFORE', '2026-03-21', '08:30', '2026-03-21T01:30:00.000Z'],
  ] as const)('%s %s %s in Vietnam is %s', (sense, date, time, instant) => {
    expect(cutoffInstant(planDate(sense, date, time), vietnam)?.toISOString()).toBe(instant);
  });

  it.each([
    ['NO_LATER_THAN', null, undefined],
    ['BEFORE', null, '17:00'],
    ['AT', '2026-03-15', undefined],
    ['AT', '2026-03-15', '07:00'],
    ['DURING', '2026-04-01', undefined],
  ] as const)('%s %s %s sets no cut-off', (sense, date, time) => {
    expect(cutoffInstant(planDate(sense, date, time), vietnam)).toBeUndefined();
  });

  it('refuses a day that does not exist rather than moving it', () => {
    expect(() => cutoffInstant(planDate('NO_LATER_THAN', '2026-02-30'), vietnam)).toThrow(RangeError);
  });

  it('«chậm nhất D» takes the whole of D and nothing of the next day, «trước D» nothing of D, in every zone', () => {
    fc.assert(
      fc.property(day, zone, moment, (date, timeZone, arrival) => {
        const here = localDate(arrival, timeZone);
        expect(arrivedInTime(arrival, cutoffInstant(planDate('NO_LATER_THAN', date), timeZone))).toBe(here <= date);
        expect(arrivedInTime(arrival, cutoffInstant(planDate('BEFORE', date), timeZone))).toBe(here < date);
      }),
    );
  });

  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', vietnam])('is the same on a server in %s', (TZ) => {
    const env = { ...process.env, TZ };
    const answer = execFileSync(process.execPath, ['-e', inAnotherProcess], {
      env,
      encoding: 'utf8',
      cwd: join(__dirname, '../..'),
    });
    expect(answer).toBe('2026-03-18T17:00:00.000Z 00:00:00 ngày 19/03/2026');
  });
});

describe('arrivedInTime', () => {
  const cutoff = cutoffInstant(planDate('NO_LATER_THAN', '2026-03-18'), vietnam);
  it.each([
    ['2026-03-18T23:59:59.999+07:00', true],
    ['2026-03-19T00:00:00.000+07:00', false],
    ['2026-03-19T00:00:00.001+07:00', false],
    ['2026-03-18T16:59:59.999Z', true],
    ['2026-03-18T17:00:00.000Z', false],
    ['2026-03-17T08:00:00+07:00', true],
  ])('a dossier that arrives at %s is on time: %s', (arrival, inTime) => {
    expect(arrivedInTime(at(arrival), cutoff)).toBe(inTime);
  });

  it('takes everything where there is no cut-off', () => {
    fc.assert(fc.property(moment, (arrival) => arrivedInTime(arrival, undefined)));
  });
});

describe('effectiveCutoff', () => {
  const [early, late] = [at('2026-03-18T17:00:00Z'), at('2026-03-20T10:00:00Z')];
  it.each([
    ['no extension', early, null, early],
    ['no extension', early, undefined, early],
    ['a later extension', early, late, late],
    ['an earlier one, which shortens nothing', late, early, late],
    ['an extension without a cut-off', undefined, late, undefined],
    ['neither', undefined, null, undefined],
  ])('%s', (_case, planCutoff, extension, expected) => {
    expect(effectiveCutoff({ planCutoff, extension })).toBe(expected);
  });

  it('never makes anybody late who was on time without the extension', () => {
    fc.assert(
      fc.property(moment, moment, moment, (arrival, planCutoff, extension) => {
        fc.pre(arrivedInTime(arrival, planCutoff));
        expect(arrivedInTime(arrival, effectiveCutoff({ planCutoff, extension }))).toBe(true);
      }),
    );
  });
});

describe('describeCutoff', () => {
  it.each([
    ['NO_LATER_THAN', '2026-03-18', undefined, vietnam, 'hết ngày 18/3/2026 (trước 00:00 ngày 19/3/2026)'],
    ['NO_LATER_THAN', '2026-02-28', undefined, vietnam, 'hết ngày 28/02/2026 (trước 00:00 ngày 01/3/2026)'],
    ['NO_LATER_THAN', '2026-03-18', '17:00', vietnam, 'trước 17:00 ngày 18/3/2026'],
    ['BEFORE', '2026-03-21', undefined, vietnam, 'hết ngày 20/3/2026 (trước 00:00 ngày 21/3/2026)'],
    ['BEFORE', '2026-03-21', '08:30', vietnam, 'trước 08:30 ngày 21/3/2026'],
    ['NO_LATER_THAN', '2017-10-14', undefined, 'America/Sao_Paulo', 'trước 01:00 ngày 15/10/2017'],
    ['NO_LATER_THAN', null, undefined, vietnam, 'theo kế hoạch'],
    ['AT', '2026-03-15', undefined, vietnam, 'theo kế hoạch'],
  ] as const)('%s %s %s in %s: «%s»', (sense, date, time, timeZone, words) => {
    expect(describeCutoff(planDate(sense, date, time), timeZone)).toBe(words);
  });

  it('says that the time will be announced where the plan has neither date nor words', () => {
    expect(describeCutoff({ ...planDate('BEFORE', null), text: '' }, vietnam)).toBe(
      'thời gian cụ thể sẽ thông báo sau',
    );
  });

  it('has words even for the last day there is and for a mistyped year', () => {
    expect(describeCutoff(planDate('NO_LATER_THAN', '9999-12-31'), vietnam)).toMatch(/^hết ngày /);
    expect(describeCutoff(planDate('NO_LATER_THAN', '0026-03-18'), 'UTC')).toMatch(/^hết ngày 18\/3\/26 /);
  });

  it('prints the seconds of an extension that has some', () => {
    expect(cutoffInWords(at('2026-03-20T09:30:15Z'), vietnam)).toBe('trước 16:30:15 ngày 20/3/2026');
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-03-17T01:05:09Z', vietnam, '08:05:09 ngày 17/03/2026'],
    ['2026-03-18T16:59:59.999Z', vietnam, '23:59:59 ngày 18/03/2026'],
    ['2026-03-18T17:00:00Z', vietnam, '00:00:00 ngày 19/03/2026'],
    ['2026-03-18T17:00:00Z', 'UTC', '17:00:00 ngày 18/03/2026'],
  ])('%s in %s: %s', (instant, timeZone, text) => {
    expect(formatInstant(at(instant), timeZone)).toBe(text);
  });
});

describe('lateness', () => {
  const cutoff = at('2026-03-18T17:00:00.000Z');
  it.each([
    [-1, undefined],
    [0, 'muộn chưa đến 1 giây'],
    [999, 'muộn chưa đến 1 giây'],
    [1_000, 'muộn 1 giây'],
    [59_999, 'muộn 59 giây'],
    [60_000, 'muộn 1 phút'],
    [185_000, 'muộn 3 phút 5 giây'],
    [3_600_000, 'muộn 1 giờ'],
    [11_520_000, 'muộn 3 giờ 12 phút'],
    [11_579_999, 'muộn 3 giờ 12 phút'],
    [3_605_000, 'muộn 1 giờ'],
    [86_400_000, 'muộn 1 ngày'],
    [86_400_000 + 3_540_000, 'muộn 1 ngày'],
    [2 * 86_400_000 + 5 * 3_600_000, 'muộn 2 ngày 5 giờ'],
    [40 * 86_400_000, 'muộn 40 ngày'],
  ])('%i ms after the cut-off: %s', (after, words) => {
    expect(lateness(new Date(cutoff.getTime() + after), cutoff)).toBe(words);
  });

  it('has something to say exactly when the arrival was not on time', () => {
    fc.assert(
      fc.property(moment, fc.option(moment, { nil: undefined }), (arrival, limit) => {
        expect(lateness(arrival, limit) === undefined).toBe(arrivedInTime(arrival, limit));
      }),
    );
  });
});
