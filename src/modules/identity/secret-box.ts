import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';

const cipher = 'aes-256-gcm';
const [nonceBytes, tagBytes] = [12, 16];

/**
 * Keeps secrets that must be read again, so that whoever reads the database alone reads nothing.
 *
 * Keys are derived from the secret that all instances share; with another `SESSION_SECRET` nothing sealed before can be opened.
 */
@Injectable()
export class SecretBox {
  private readonly keys = new Map<string, Buffer>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `purpose` separates keys, `owner` binds the sealed text to one row: moved to another, it does not open. */
  seal(bytes: Buffer, purpose: string, owner: string): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.key(purpose), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([sealing.update(bytes), sealing.final()]);
    return `v1.${Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** Undefined for what this secret did not seal, for this purpose and owner. */
  open(sealed: string, purpose: string, owner: string): Buffer | undefined {
    const bytes = Buffer.from(/^v1\.([\w-]+)$/.exec(sealed)?.[1] ?? '', 'base64url');
    if (bytes.length < nonceBytes + tagBytes) return undefined;
    const opening = createDecipheriv(cipher, this.key(purpose), bytes.subarray(0, nonceBytes));
    opening.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      return Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]);
    } catch {
      return undefined;
    }
  }

  /** A keyed hash: for short codes, which a plain hash would not hide. */
  digest(text: string, purpose: string, owner: string): string {
    return createHmac('sha256', this.key(purpose)).update(`${owner}\n${text}`).digest('hex');
  }

  private key(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.config.sessionSecret, '', purpose, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
