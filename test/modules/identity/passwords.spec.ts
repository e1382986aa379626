import { hashPassword, makeOneTimePassword, verifyPassword } from '../../../src/modules/identity/passwords.ts';

/** The quickest of a few runs, in milliseconds: what the work itself takes on a busy machine. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
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
    const known = await quickest(() => verifyPassword(hash, 'another one'));
    const unknown = await quickest(() => verifyPassword(undefined, 'another one'));
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it('for a slip has three groups of letters and digits that cannot be mistaken for one another', () => {
    const made = Array.from({ length: 200 }, makeOneTimePassword);
    for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/);
    expect(new Set(made).size).toBe(made.length);
  });
});
