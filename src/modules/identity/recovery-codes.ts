import type { EntityManager } from 'typeorm';
import { legibleGroup } from './passwords.ts';
import type { SecretBox } from './secret-box.ts';

const howMany = 10;
const purpose = 'recovery codes';

/** As people type them: capitals, spaces and dashes do not matter. */
const tidy = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '');

/** Ten new codes in place of whatever there was, each good once: «k7fm2-xwphq», 49 bits. Shown now and never again. */
export async function renewRecoveryCodes(tx: EntityManager, box: SecretBox, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => `${legibleGroup(5)}-${legibleGroup(5)}`);
  await tx.query('delete from recovery_codes where user_id = $1', [userId]);
  await tx.query('insert into recovery_codes (user_id, code_hash) select $1, unnest($2::text[])', [
    userId,
    codes.map((code) => box.digest(tidy(code), purpose, userId)),
  ]);
  return codes;
}

/** Uses a code up; false when it is none, or was used before. */
export async function useRecoveryCode(
  tx: EntityManager,
  box: SecretBox,
  userId: string,
  code: string,
): Promise<boolean> {
  const [, used] = await tx.query<[unknown, number]>(
    'update recovery_codes set used_at = now() where user_id = $1 and code_hash = $2 and used_at is null',
    [userId, box.digest(tidy(code), purpose, userId)],
  );
  return used === 1;
}
