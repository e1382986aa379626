import { hashPassword, makeOneTimePassword, verifyPassword } from '../../../src/modules/identity/passwords.ts';

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

describe('a password', () => {
  it('is kept as argon2id with 19 MiB and two passes', async () => {
    expect(await hashPassword('con trâu đi trước')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is the same one however the keyboard composes its letters', async () => {
    const hash = await hashPassword('Nắng ấm sân trường'.normalize('NFD'));
    expect(await verifyPassword(hash, 'Nắng ấm sân trường'.normalize('NFC'))).toBe(true);
    expect(await verifyPassword(hash, 'Nang am san truong')).toBe(false);
  });

  it.each([null, undefined])('that was never set (%s) is matched by none', async (hash) => {
    expect(await verifyPassword(hash, '')).toBe(false);
    expect(await verifyPassword(hash, 'con trâu đi trước')).toBe(false);
  });

  it('takes as long to refuse for a name that does not exist', async () => {
    const hash = await hashPassword('con trâu đi trước');
    await verifyPassword(undefined, 'warm up');
    let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let time = 0; time < 15; time++) {
      known = Math.min(known, await timeOf(() => verifyPassword(hash, 'another one'))); // in turn: a busy moment slows both
      unknown = Math.min(unknown, await timeOf(() => verifyPassword(undefined, 'another one')));
    }
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it('for a slip has three groups of letters and digits that cannot be mistaken for one another', () => {
    const made = Array.from({ length: 200 }, makeOneTimePassword);
    for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/);
    expect(new Set(made).size).toBe(made.length);
  });
});
