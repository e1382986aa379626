import type { View } from '../../../api/client.ts';
import { formatDate } from '../../../shared/words/formats.ts';
import { criterionOf, type FieldName, fieldLabels, type Nominee } from './nominee-values.ts';

/** What codes and ids stand for in one dossier. */
export interface Names {
  readonly unitKinds: View<'CampaignView'>['unitKinds'];
  /** The unit that proposes. */
  readonly unit: View<'UnitRef'>;
}

const yesNo = (value: unknown): string => (value === true ? 'Có' : 'Không');
const shape: Readonly<Partial<Record<FieldName, (value: unknown) => string>>> = {
  gender: (value) => (value === 'NAM' ? 'Nam' : 'Nữ'),
  birthDate: (value) => formatDate(String(value)),
  isPartyMember: yesNo,
  isLeader: yesNo,
  womenPercent: (value) => `${String(value)}%`,
};

/** What stands in a field, as people read it; empty is «chưa có». */
export function valueWords(key: string, value: unknown, { unitKinds, unit }: Names): string {
  if (value === null || value === undefined || value === '') return 'chưa có';
  if (criterionOf(key) !== undefined) return yesNo(value);
  if (key === 'subjectUnitId') return value === unit.id ? unit.name : 'Một đơn vị khác trong danh sách';
  if (key === 'bodyKind') return unitKinds[String(value)]?.name ?? 'Tổ chức khác';
  return shape[key as FieldName]?.(value) ?? String(value);
}

/** What a field or an answer is called. */
export const keyWords = (key: string, criteria: ReadonlyMap<string, string>): string => {
  const criterion = criterionOf(key);
  if (criterion !== undefined) return `Tiêu chuẩn: ${criteria.get(criterion) ?? 'tự đánh giá'}`;
  return fieldLabels[key as FieldName];
};

/** «Ông Nông Quang Thiện», or what to call one without a name. */
export const nomineeName = ({ honorific, rank, name }: Pick<Nominee, 'honorific' | 'rank' | 'name'>): string =>
  [honorific, rank, name].filter(Boolean).join(' ') || 'Trường hợp chưa có tên';
