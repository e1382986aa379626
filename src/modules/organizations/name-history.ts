import { addDays } from '../../domain/local-time.ts';
import { formatDate } from '../../domain/official-document.ts';
import { Refusal } from '../../domain/refusal.ts';

/** What one entry of a history says about names; dates are `YYYY-MM-DD`. */
export interface NameChange {
  readonly kind: string;
  readonly effectiveOn: string;
  readonly oldName: string | null;
}

/**
 * The name something bore on a day: what papers of that day print, whatever it was renamed to since.
 *
 * `changes` in any order; a rename counts from its day on.
 */
export function nameOn(current: string, changes: readonly NameChange[], date: string): string {
  const later = changes.filter(({ kind, effectiveOn, oldName }) => kind === 'renamed' && effectiveOn > date && oldName);
  const [next] = later.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  return next?.oldName ?? current;
}

/**
 * Refuses a change dated in the future or before the last one: a history only grows at its end, and each name is the one in force today.
 */
export function requireNextChange(effectiveOn: string, today: string, changes: readonly NameChange[]): void {
  if (effectiveOn > today) {
    throw faultyDate(`Ngày có hiệu lực ${formatDate(effectiveOn)} chưa đến. Hãy ghi nhận thay đổi từ ngày đó trở đi.`);
  }
  const last =
    changes
      .map((change) => change.effectiveOn)
      .toSorted()
      .at(-1) ?? '';
  if (effectiveOn < last) {
    throw faultyDate(
      `Ngày có hiệu lực ${formatDate(effectiveOn)} đứng trước thay đổi gần nhất (${formatDate(last)}). Hãy kiểm tra lại ngày.`,
    );
  }
}

/** Refuses a new name that is the one borne already: sent twice, a rename would stand twice in the history. */
export function requireNewName(current: string, wanted: string): void {
  if (wanted !== current) return;
  const sentence = `Tên mới trùng với tên đang dùng («${current}»). Hãy kiểm tra lại; nếu vừa đổi xong thì không cần làm lại.`;
  throw new Refusal('request.invalid', sentence, { errors: [{ field: 'name', message: sentence }] });
}

/** The last day before a change takes effect. */
export const dayBefore = (effectiveOn: string): string => addDays(effectiveOn, -1);

const faultyDate = (sentence: string): Refusal =>
  new Refusal('request.invalid', sentence, { errors: [{ field: 'effectiveOn', message: sentence }] });
