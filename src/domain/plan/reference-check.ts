import type { CampaignPlan } from './plan.ts';
import { at, fault, type PlanFault } from './shape.ts';

/** A look at how the parts of a plan refer to each other. Runs only when every section it reads has the right shape. */
export interface ReferenceCheck {
  readonly reads: readonly (keyof CampaignPlan)[];
  readonly find: (plan: CampaignPlan) => readonly PlanFault[];
}

export type Codes = Readonly<Record<string, unknown>>;

/** Names every code of `used` that is not a key of `known`. */
export function unknownCodes(used: readonly string[], known: Codes, path: string, what: string): readonly PlanFault[] {
  return used.flatMap((code, index) =>
    Object.hasOwn(known, code)
      ? []
      : fault(`${path}[${index}]`, `Kế hoạch không có ${what} «${code}»; hãy sửa mã hoặc khai thêm.`),
  );
}

export function unknownCode(code: string | null, known: Codes, path: string, what: string): readonly PlanFault[] {
  if (code === null || Object.hasOwn(known, code)) return [];
  return fault(path, `Kế hoạch không có ${what} «${code}»; hãy sửa mã hoặc khai thêm.`);
}

export const each = <T>(
  map: Readonly<Record<string, T>>,
  path: string,
  find: (item: T, path: string, code: string) => readonly PlanFault[],
) => Object.entries(map).flatMap(([code, item]) => find(item, at(path, code), code));
