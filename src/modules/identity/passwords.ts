import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { passwordFaults } from '../../domain/password-rules.ts';
import { Refusal } from '../../domain/refusal.ts';

/** Argon2id (the library's default algorithm) as OWASP recommends it: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The stored form of a password. NFC first: the same letters typed on another keyboard are the same password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

/** Stands for accounts that do not exist, so that a wrong name takes as long as a wrong password. */
let nobodysHash: Promise<string> | undefined;

/** Whether this is the password; takes the same time when there is no account or no password to compare with. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(makeOneTimePassword());
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFC'));
  return matches && passwordHash !== null && passwordHash !== undefined;
}

/** Without letters and digits that look alike on paper. */
const legible = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Letters and digits by chance that nobody misreads. */
export const legibleGroup = (length: number): string =>
  Array.from({ length }, () => legible[randomInt(legible.length)]).join('');

/** A password for a printed slip: «k7fm-2xwp-hq9d», 59 bits. It is good for one thing: setting an own one. */
export const makeOneTimePassword = (): string => [legibleGroup(4), legibleGroup(4), legibleGroup(4)].join('-');

/** Refuses a password that is too short or too easily guessed. `field` is where the client typed it. */
export function requireGoodPassword(password: string, username: string, field: string): void {
  const faults = passwordFaults(password, username);
  if (faults.length === 0) return;
  const errors = faults.map((message) => ({ field, message }));
  throw new Refusal('auth.password-weak', faults.join(' '), { errors });
}
