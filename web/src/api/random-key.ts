/** 32 hexadecimal digits. (`randomUUID` exists only behind TLS, which an office's own network may lack.) */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
