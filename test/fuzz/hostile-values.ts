import fc from 'fast-check';

/** Values no form would send: wrong types, text no column can hold, numbers beyond every type, nesting without end. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], '', ' ', '\n'),
  fc.constantFrom(0, -0, -1, 1.5, 2 ** 31, -(2 ** 31), 2 ** 53, 2 ** 63, 1e21, 1e308, -1e308),
  fc.constantFrom(
    '\0',
    'a\0b',
    '\ud800',
    '\ufeff',
    '\u202e',
    '\u0301',
    'Nguyễn Thị Hoà',
    '👩‍👩‍👧‍👦',
    "'; drop table users; --",
  ),
  fc.constantFrom(
    '%',
    '_',
    '\\',
    '*',
    '../../etc/passwd',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '=1+1',
    'NaN',
    'null',
    '[]',
  ),
  fc.constantFrom(
    '0000-00-00',
    '2026-02-30',
    '9999-12-31T23:59:59.999Z',
    '-271821-04-20T00:00:00Z',
    '2026-03-18',
    'hôm nay',
    '24:60',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.constantFrom('9223372036854775808', '1e3', '0x10', '०१२', '-1', '999999999999999999999999'),
  fc.constant({ __proto__: null, length: -1, toString: 'x' }),
  fc.nat(40).map((depth) => nested(depth)),
  fc.nat(5).map((power) => 'đ'.repeat(10 ** power)),
  fc.nat(3).map((power) => Array.from({ length: 10 ** power }, (_, index) => index)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uuid(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The same where only text can stand: a path, a query, a header. */
export const hostileText: fc.Arbitrary<string> = hostileValue.map((value) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 3000),
);

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce((inner) => ({ items: [inner] }), 'đáy' as unknown);
