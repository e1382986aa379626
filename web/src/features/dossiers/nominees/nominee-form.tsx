import type { View } from '../../../api/client.ts';
import {
  ChoiceField,
  DayField,
  type FieldProps,
  FigureField,
  LongTextField,
  SuggestedField,
  TextField,
  YesNoField,
} from './field-input.tsx';
import { type FieldName, fieldLabels, type Nominee } from './nominee-values.ts';
import type { Names } from './value-words.ts';

type Uses = View<'CampaignView'>['fields'];

const genders = [
  { value: 'NAM', label: 'Nam' },
  { value: 'NU', label: 'Nữ' },
];
const honorifics = ['Ông', 'Bà', 'Đồng chí'].map((value) => ({ value, label: value }));

/** The fields each kind of nominee has, in the order papers ask for them; the campaign turns sensitive ones on. */
export function fieldsOf(kind: Nominee['kind'], uses: Uses): readonly FieldName[] {
  const isOn = (use: unknown) => use !== 'OFF';
  if (kind === 'HO_GIA_DINH') return ['name', 'workplace', 'otherRoute', 'achievementSummary'];
  if (kind === 'TAP_THE')
    return ['name', 'subjectUnitId', 'bodyKind', 'headcount', 'womenPercent', 'otherRoute', 'achievementSummary'];
  return [
    ...(['name', 'honorific', 'rank', 'gender', 'birthDate', 'birthYear'] as const),
    ...(isOn(uses.citizenId) ? (['citizenId'] as const) : []),
    ...(isOn(uses.ethnicity) ? (['ethnicity'] as const) : []),
    ...(['position', 'workplace', 'isLeader'] as const),
    ...(isOn(uses.partyMembership) ? (['isPartyMember'] as const) : []),
    ...(['bodyKind', 'otherRoute', 'achievementSummary'] as const),
  ];
}

/** How a field is called for this kind of nominee. */
export function labelOf(field: FieldName, kind: Nominee['kind']): string {
  if (field === 'name' && kind === 'CA_NHAN') return 'Họ và tên';
  if (field === 'name') return kind === 'HO_GIA_DINH' ? 'Tên hộ gia đình' : 'Tên tập thể';
  if (field === 'bodyKind')
    return kind === 'CA_NHAN' ? 'Là thành viên của' : 'Loại tổ chức (khi không phải chính đơn vị)';
  return fieldLabels[field];
}

const hints: Readonly<Partial<Record<FieldName, string>>> = {
  name: 'Ghi đầy đủ, đúng chữ như sẽ in trên giấy khen.',
  birthYear: 'Chỉ ghi khi không rõ ngày, tháng.',
  citizenId: '12 chữ số trên thẻ căn cước.',
  bodyKind: 'Chỉ chọn khi có.',
  otherRoute: 'Nơi đề nghị và hình thức; để trống nếu không có.',
  rank: 'Công an, quân đội; ví dụ Trung tá.',
};

interface NomineeFieldProps extends Omit<FieldProps, 'label' | 'description'> {
  readonly kind: Nominee['kind'];
  readonly names: Names;
}

/** The input that suits the field. */
export function NomineeField({ kind, names, ...rest }: NomineeFieldProps) {
  const { field } = rest;
  const description = hints[field];
  const props = { ...rest, label: labelOf(field, kind), ...(description !== undefined && { description }) };
  switch (field) {
    case 'gender':
      return <ChoiceField {...props} choices={genders} />;
    case 'honorific':
      return <SuggestedField {...props} choices={honorifics} />;
    case 'birthDate':
      return <DayField {...props} />;
    case 'birthYear':
    case 'headcount':
    case 'womenPercent':
      return <FigureField {...props} />;
    case 'isPartyMember':
    case 'isLeader':
      return <YesNoField {...props} />;
    case 'subjectUnitId':
      return <ChoiceField {...props} choices={[{ value: names.unit.id, label: names.unit.name }]} />;
    case 'bodyKind':
      return (
        <ChoiceField
          {...props}
          choices={Object.entries(names.unitKinds).map(([value, { name }]) => ({ value, label: name }))}
        />
      );
    case 'achievementSummary':
      return <LongTextField {...props} />;
    default:
      return <TextField {...props} />;
  }
}
