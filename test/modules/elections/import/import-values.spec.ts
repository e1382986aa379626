import {
  readAnswer,
  readCount,
  readElection,
  readStatus,
} from '../../../../src/modules/elections/import/import-values.ts';

it.each([
  ['1246', 1246],
  [' 1246 ', 1246],
  ['1.246', 1246],
  ['1,246', 1246],
  ['1 246', 1246],
  ['1\u00a0246', 1246],
  ['12.345.678', 12345678],
  ['0', 0],
  ['-5', -5],
  [1246, 1246],
  [0, 0],
  ['', null],
  [null, null],
] as const)('a count written %j is %j', (cell, value) => {
  expect(readCount(cell, 'Số cử tri')).toEqual({ value });
});

it.each([
  '1.24',
  '1,2460',
  '1246,5',
  '12e3',
  '0x10',
  '１２',
  'không',
  '1246 người',
  '9'.repeat(16),
  1246.5,
  1.246,
  true,
  Infinity,
])('a count written %j is not guessed at', (cell) => {
  expect(readCount(cell, 'Số cử tri')).toEqual({ problem: expect.stringContaining('không phải số nguyên') });
});

it('what is quoted back is cut short', () => {
  const { problem } = readCount('a'.repeat(500), 'Số cử tri') as { problem: string };
  expect(problem).toBe(`Cột «Số cử tri» ghi «${'a'.repeat(40)}…», không phải số nguyên. Hãy ghi số người bằng chữ số.`);
});

it.each([
  [true, true],
  ['true', true],
  ['Có', true],
  ['CÓ'.normalize('NFD'), true],
  ['x', true],
  [1, true],
  [false, false],
  ['FALSE', false],
  ['không', false],
  [0, false],
  ['', null],
] as const)('an answer written %j is %j', (cell, value) => {
  expect(readAnswer(cell, 'Bầu lại')).toEqual({ value });
});

it.each(['có lẽ', '2', '-', '?'])('an answer written %j is not guessed at', (cell) => {
  expect(readAnswer(cell, 'Bầu lại')).toEqual({ problem: `Cột «Bầu lại» ghi «${cell}». Hãy ghi «có» hoặc «không».` });
});

it.each([
  ['QUOC_HOI', 'QUOC_HOI'],
  ['quoc_hoi', 'QUOC_HOI'],
  ['Quốc hội', 'QUOC_HOI'],
  ['Đại biểu Quốc hội', 'QUOC_HOI'],
  ['HĐND tỉnh', 'HDND_TINH'],
  ['Đại biểu HĐND cấp tỉnh', 'HDND_TINH'],
  ['HĐND cấp xã', 'HDND_XA'],
  ['Hội đồng nhân dân xã', 'HDND_XA'],
])('%s names %s', (cell, value) => {
  expect(readElection(cell)).toEqual({ value });
});

it.each([null, '', 'HĐND', 'HĐND huyện', 'tỉnh và xã'])('%j names no election', (cell) => {
  expect(readElection(cell)).toEqual({ problem: expect.stringContaining('Hãy ghi một trong') });
});

it.each([
  ['CONFIRMED', 'confirmed'],
  ['Đã xác nhận', 'confirmed'],
  ['PROVISIONAL', 'provisional'],
  ['Chưa xác nhận', 'provisional'],
  ['', 'provisional'],
  [null, 'provisional'],
])('the status %j is %s', (cell, value) => {
  expect(readStatus(cell)).toEqual({ value });
});
