import { base32, codeOf, type Hash, matchingStep, otpauthUri, stepAt } from '../../../src/modules/identity/totp.ts';

const secrets: Readonly<Record<Hash, Buffer>> = {
  sha1: Buffer.from('12345678901234567890'),
  sha256: Buffer.from('12345678901234567890123456789012'),
  sha512: Buffer.from('1234567890123456789012345678901234567890123456789012345678901234'),
};

describe('the vectors of RFC 6238, appendix B', () => {
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('at second %i', (second, sha1, sha256, sha512) => {
    const step = stepAt(new Date(second * 1000));
    const codes = (['sha1', 'sha256', 'sha512'] as const).map((hash) =>
      codeOf(secrets[hash], step, { digits: 8, hash }),
    );
    expect(codes).toEqual([sha1, sha256, sha512]);
  });
});

describe('a code', () => {
  const now = new Date('2026-03-17T01:00:15Z');
  const step = stepAt(now);

  it('has six digits, the last six of the RFC’s eight', () => {
    expect(codeOf(secrets.sha1, stepAt(new Date(59_000)))).toBe('287082');
  });

  it.each([
    [-2, undefined],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, undefined],
  ])('of %i steps from now is taken as %s', (away, taken) => {
    expect(matchingStep(secrets.sha1, codeOf(secrets.sha1, step + away), now, 0)).toBe(taken);
  });

  it('is good once: neither it nor an earlier one is taken after it', () => {
    expect(matchingStep(secrets.sha1, codeOf(secrets.sha1, step), now, step)).toBeUndefined();
    expect(matchingStep(secrets.sha1, codeOf(secrets.sha1, step - 1), now, step)).toBeUndefined();
    expect(matchingStep(secrets.sha1, codeOf(secrets.sha1, step + 1), now, step)).toBe(step + 1);
  });

  it.each(['', '0', '1234567', 'abcdef', '１２３４５６'])('«%s» is none', (code) => {
    expect(matchingStep(secrets.sha1, code, now, 0)).toBeUndefined();
  });
});

it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of «%s» is %s, as in RFC 4648 without padding', (text, expected) => {
  expect(base32(Buffer.from(text))).toBe(expected);
});

it('an app reads issuer and account out of the address', () => {
  const uri = otpauthUri(secrets.sha1, 'thamdinh1', 'Thi đua khen thưởng');
  const { protocol, host, pathname, searchParams } = new URL(uri);
  expect([protocol, host, decodeURIComponent(pathname)]).toEqual([
    'otpauth:',
    'totp',
    '/Thi đua khen thưởng:thamdinh1',
  ]);
  expect(Object.fromEntries(searchParams)).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    issuer: 'Thi đua khen thưởng',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  expect(uri).not.toContain('+');
});
