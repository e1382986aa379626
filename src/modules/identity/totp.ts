import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds a code stands for (RFC 6238, X). */
export const stepSeconds = 30;
/** A phone's clock may be so many steps ahead or behind (RFC 6238, 5.2 recommends one). */
const drift = 1;

export type Hash = 'sha1' | 'sha256' | 'sha512';

/** Which 30 seconds since 1970 an instant lies in. */
export const stepAt = (instant: Date): number => Math.floor(instant.getTime() / 1000 / stepSeconds);

/** The code of one step (RFC 4226, 5.3, over RFC 6238's counter). Apps on phones know SHA-1 and six digits; more is for the RFC's vectors. */
export function codeOf(secret: Buffer, step: number, { digits = 6, hash = 'sha1' as Hash } = {}): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(hash, secret).update(counter).digest();
  const truncated = mac.readUInt32BE((mac.at(-1) ?? 0) & 0x0f) & 0x7fffffff;
  return String(truncated % 10 ** digits).padStart(digits, '0');
}

/** The step whose code this is: near `now`, and later than `after`, so that no code is good twice. */
export function matchingStep(secret: Buffer, code: string, now: Date, after: number): number | undefined {
  const steps = Array.from({ length: 2 * drift + 1 }, (_, place) => stepAt(now) - drift + place);
  return steps.find((step) => step > after && sameText(codeOf(secret, step), code));
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 without padding (RFC 4648), as apps want a secret typed. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What a QR code tells an app (the «Key URI» every app reads). */
export function otpauthUri(secret: Buffer, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const about = { secret: base32(secret), issuer, algorithm: 'SHA1', digits: '6', period: String(stepSeconds) };
  return `otpauth://totp/${label}?${new URLSearchParams(about).toString().replaceAll('+', '%20')}`;
}
