import type { View } from '../../../api/client.ts';

export type Nominee = View<'NomineeView'>;

/** What stands in the fields of a nominee: by field, answers to criteria as `attestations.<code>`. */
export type Values = Readonly<Record<string, unknown>>;

/** What the unit writes, as people read it; also the order of forms. */
export const fieldLabels = {
  name: 'Tên',
  honorific: 'Tôn xưng',
  rank: 'Cấp bậc',
  gender: 'Giới tính',
  birthDate: 'Ngày sinh',
  birthYear: 'Năm sinh',
  citizenId: 'Số căn cước (CCCD)',
  ethnicity: 'Dân tộc',
  isPartyMember: 'Đảng viên',
  position: 'Chức vụ',
  workplace: 'Đơn vị công tác hoặc nơi cư trú',
  isLeader: 'Giữ chức vụ lãnh đạo, quản lý',
  subjectUnitId: 'Tập thể là',
  bodyKind: 'Loại tổ chức',
  headcount: 'Số người',
  womenPercent: 'Tỷ lệ nữ (%)',
  otherRoute: 'Đã được đề nghị qua nơi khác',
  achievementSummary: 'Tóm tắt thành tích',
} as const satisfies Partial<Record<keyof Nominee, string>>;
export type FieldName = keyof typeof fieldLabels;
export const fieldNames = Object.keys(fieldLabels) as FieldName[];

const answerPrefix = 'attestations.';
/** The key of an answer to a criterion. */
export const answerKey = (criterion: string): string => `${answerPrefix}${criterion}`;
/** The criterion a key answers; undefined when it is a field. */
export const criterionOf = (key: string): string | undefined =>
  key.startsWith(answerPrefix) ? key.slice(answerPrefix.length) : undefined;

/** Empty is empty, however it is written. */
export const isSame = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

/** Everything a person could change; what is masked for them is left out, so that no mask is ever written back. */
export function valuesOf(nominee: Nominee): Values {
  const hidden = new Set(nominee.maskedFields);
  const fields = fieldNames.filter((field) => !hidden.has(field)).map((field) => [field, nominee[field]]);
  const answers = Object.entries(nominee.attestations).map(([code, answer]) => [answerKey(code), answer]);
  return Object.fromEntries([...fields, ...answers]);
}

/** What to send for these changes: changed fields alone, and all answers together, for they are one field of the API. */
export function patchOf(typed: Values, nominee: Nominee): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  const answers: Record<string, unknown> = { ...nominee.attestations };
  for (const [key, value] of Object.entries(typed)) {
    const criterion = criterionOf(key);
    if (criterion === undefined) patch[key] = value === '' ? null : value;
    else if (value === null) delete answers[criterion];
    else answers[criterion] = value;
  }
  if ('name' in patch) patch.name ??= '';
  if ('achievementSummary' in patch) patch.achievementSummary ??= '';
  return Object.keys(typed).some((key) => criterionOf(key) !== undefined) ? { ...patch, attestations: answers } : patch;
}

/** One field that was changed here and elsewhere since it was read. */
export interface Conflict {
  readonly key: string;
  /** What both began with. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What is still to be saved. */
  readonly typed: Values;
  readonly conflicts: readonly Conflict[];
  /** Fields that others changed and nobody touched here. */
  readonly changedElsewhere: readonly string[];
}

/** Brings together what was typed here with what others have saved since `base`: nothing is overwritten, only the same field changed twice is a conflict. */
export function merge({ base, theirs, typed }: { base: Values; theirs: Values; typed: Values }): Merged {
  const kept: Record<string, unknown> = { ...typed };
  const conflicts: Conflict[] = [];
  const changedElsewhere: string[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(typed)])) {
    if (key in kept && isSame(kept[key], theirs[key])) delete kept[key];
    else if (isSame(base[key], theirs[key])) continue;
    else if (key in kept) conflicts.push({ key, base: base[key], mine: kept[key], theirs: theirs[key] });
    else changedElsewhere.push(key);
  }
  return { typed: kept, conflicts, changedElsewhere };
}
