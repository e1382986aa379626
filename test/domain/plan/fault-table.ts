import { planFaults } from '../../../src/domain/plan/plan-validity.ts';
import { at } from '../../../src/domain/plan/shape.ts';
import { brokenPlan } from './sample-plan.ts';

/**
 * One way to break the sample plan: what is done, where («levels/GIAY_KHEN/cutoff»), the value put there (undefined = taken out), the one
 * sentence it must give, and the path of the fault where that is another one.
 */
export type FaultCase = [what: string, place: string, value: unknown, sentence: string, path?: string];

export const missing = (name: string) => `Thiếu trường «${name}»; hãy bổ sung.`;
export const stranger = (name: string) => `Không có trường nào tên «${name}» ở đây; hãy sửa chính tả hoặc bỏ đi.`;
export const noSuch = (what: string) => `Kế hoạch không có ${what}; hãy sửa mã hoặc khai thêm.`;
export const oneOf = (values: string) => `Chỗ này phải là một trong: ${values}.`;
export const notADay = (text: string) =>
  `«${text}» không dùng được: phải là một ngày có thật, viết theo mẫu 2026-03-18.`;
export const empty = 'Chỗ này đang để trống; hãy ghi nội dung.';
export const emptyList = 'Danh sách này phải có ít nhất 1 mục.';

/** Breaks the sample plan in one way and expects exactly the named fault. */
export function expectOnlyFault([_what, place, value, sentence, path]: FaultCase): void {
  const keys = place.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const own = keys.reduce<string>(
    (before, key) => (typeof key === 'number' ? `${before}[${key}]` : at(before, key)),
    '',
  );
  expect(planFaults(brokenPlan(keys, value))).toEqual([{ path: path ?? own, sentence }]);
}
