/** Fields of a nominee or person that are masked for everybody without the right to read them (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
export const sensitiveFields = ['citizenId', 'birthDate', 'birthYear', 'ethnicity', 'isPartyMember', 'email'] as const;
const sensitive: ReadonlySet<string> = new Set([...sensitiveFields, 'password', 'newPassword', 'token', 'discipline']);

/** What stands in place of a masked value. A client that sends it back does not overwrite the real one. */
export const masked = '•••';

/** A copy of plain JSON in which every sensitive field, at any depth, reads `•••`; absent and null stay as they are. */
export function maskSensitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSensitive);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      sensitive.has(key) && part !== null && part !== undefined ? masked : maskSensitive(part),
    ]),
  );
}
