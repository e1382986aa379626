/** The three verdicts with their keys, in the order of the keys. */
export const verdictChoices = [
  { outcome: 'met', name: 'Đạt', key: '1' },
  { outcome: 'unmet', name: 'Không đạt', key: '2' },
  { outcome: 'needs-review', name: 'Cần xem xét', key: '3' },
] as const;

export type Outcome = (typeof verdictChoices)[number]['outcome'];

/** «Đạt». */
export const verdictName = (outcome: string | null): string =>
  verdictChoices.find((choice) => choice.outcome === outcome)?.name ?? 'Chưa xét';

/** The three conclusions. */
export const conclusionChoices = [
  { value: 'qualified', label: 'Đủ điều kiện' },
  { value: 'unqualified', label: 'Không đủ điều kiện' },
  { value: 'undecided', label: 'Chưa kết luận' },
] as const;

export type Conclusion = (typeof conclusionChoices)[number]['value'];

export const conclusionName = (conclusion: string): string =>
  conclusionChoices.find(({ value }) => value === conclusion)?.label ?? 'Chưa kết luận';
