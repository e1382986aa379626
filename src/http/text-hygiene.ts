import { Refusal } from '../domain/refusal.ts';

/** The null character and lone surrogates cannot be stored at all. */
const loneSurrogate = /\p{Cs}/u;
const deepest = 32;

/** NFC on the way in: every text of a JSON body or form, kept as typed otherwise. */
export function normaliseText(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0') || loneSurrogate.test(value))
      throw new Refusal('request.invalid', 'Có ký tự không đọc được trong nội dung. Hãy gõ lại ô đó thay vì dán.');
    return value.normalize('NFC');
  }
  if (value === null || typeof value !== 'object') return value;
  if (depth > deepest)
    throw new Refusal('request.invalid', 'Nội dung gửi lên lồng nhau quá sâu. Hãy tải lại trang rồi gửi lại.');
  if (Array.isArray(value)) return value.map((part) => normaliseText(part, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [normaliseText(key), normaliseText(part, depth + 1)]),
  );
}
