import { compareDecimals } from '../decimals.ts';
import type { IndicatorFact, NomineeFacts } from '../facts.ts';
import { met, needsReview, unmet, type Verdict } from '../verdict.ts';

export interface IndicatorReached {
  readonly indicator: string;
}

/** A reported result against its target, compared as exact decimals (Kế hoạch Thụy Hùng IV.3: khen thưởng theo kết quả). */
export function indicatorReached(facts: NomineeFacts, { indicator }: IndicatorReached): Verdict {
  const figure = facts.indicators?.get(indicator);
  const evidence = { indicator, figure: figure ?? null };
  if (!figure) return needsReview('Chưa có số liệu của chỉ tiêu này.', evidence);
  const words = `Kết quả ${figure.actual}, chỉ tiêu ${figure.direction === 'AT_LEAST' ? 'từ' : 'không quá'} ${figure.target}`;
  if (!figure.confirmed) return needsReview(`${words} (tạm thời, chờ xác nhận).`, evidence);
  const reached = reaches(figure);
  if (reached === undefined) return needsReview(`${words}: số liệu không đọc được, cần người kiểm tra.`, evidence);
  return reached ? met(`${words}.`, evidence) : unmet(`${words}: chưa đạt.`, evidence);
}

function reaches({ actual, target, direction }: IndicatorFact): boolean | undefined {
  const order = compareDecimals(actual, target);
  if (order === undefined) return undefined;
  return direction === 'AT_LEAST' ? order >= 0 : order <= 0;
}
