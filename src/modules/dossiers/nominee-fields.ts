import type { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { isMaskedCitizenId, normaliseCitizenId } from '../../domain/citizen-id.ts';
import { localDate, readDate } from '../../domain/local-time.ts';
import type { CampaignPlan, SensitiveFields } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import { masked, sensitiveFields } from '../../domain/sensitive-fields.ts';
import { sameNameKey, searchKey, tidyName } from '../../domain/vietnamese-names.ts';
import type { NomineeInput } from './nominee.dto.ts';

type Fields = Partial<NomineeInput>;
interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** What the fields of a nominee are checked against. */
export interface FieldRules {
  readonly plan: CampaignPlan;
  readonly now: Date;
  /** Codes of the units a collective may be. */
  readonly unitIds: ReadonlySet<string>;
}

/**
 * Turns what was typed into columns: names tidied, CCCD as 12 digits of text, masked values left alone.
 * Refuses with `request.invalid` and every fault at once. Absent fields stay absent.
 */
export function nomineeColumns(input: Fields, rules: FieldRules): Partial<NomineeEntity> {
  const faults = [
    ...identityFaults(input, rules),
    ...sensitiveFaults(input, rules.plan.fields),
    ...referenceFaults(input, rules),
  ];
  if (faults.length > 0) {
    throw new Refusal('request.invalid', faults.map(({ message }) => message).join(' '), { errors: faults });
  }
  const { position, name, citizenId, birthDate, attestations, kind, ...same } = unmasked(given(input));
  const columns: Partial<NomineeEntity> = { ...same, ...(kind && { kind }), ...(attestations && { attestations }) };
  if (position !== undefined) columns.post = position;
  if (name !== undefined)
    Object.assign(columns, { name: tidyName(name), searchKey: searchKey(name), nameKey: sameNameKey(name) });
  if (citizenId !== undefined) columns.citizenId = citizenId && digits(citizenId);
  if (birthDate !== undefined) columns.birthDate = birthDate;
  if (birthDate) columns.birthYear = null;
  return columns;
}

/** What was really sent: an absent field of a shape reads `undefined`. */
export function given(input: Fields): Fields {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

const maskable: ReadonlySet<string> = new Set(sensitiveFields);

/** A masked value sent back is ignored, not stored; fields that are never masked mean what they say. */
function unmasked(input: Fields): Fields {
  const isMask = (value: unknown): boolean =>
    typeof value === 'string' && (value.includes(masked) || isMaskedCitizenId(value));
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => !maskable.has(field) || !isMask(value)));
}

function digits(citizenId: string): string {
  const reading = normaliseCitizenId(citizenId);
  return reading.kind === 'ok' ? reading.citizenId : citizenId;
}

function identityFaults({ name, citizenId, birthDate, birthYear }: Fields, { plan, now }: FieldRules): FieldFault[] {
  const faults: FieldFault[] = [];
  const today = localDate(now, plan.timeZone);
  if (name !== undefined && tidyName(name) === '')
    faults.push({ field: 'name', message: 'Tên không được để trống. Hãy ghi đầy đủ như in trên giấy khen.' });
  if (birthDate && (!readDate(birthDate) || birthDate > today)) {
    faults.push({
      field: 'birthDate',
      message: 'Ngày sinh không có thật hoặc ở tương lai. Hãy xem lại giấy tờ tùy thân.',
    });
  }
  if (birthYear && birthYear > Number(today.slice(0, 4)))
    faults.push({ field: 'birthYear', message: 'Năm sinh ở tương lai. Hãy xem lại.' });
  if (citizenId && !isMaskedCitizenId(citizenId) && !citizenId.includes(masked)) {
    const reading = normaliseCitizenId(citizenId);
    if (reading.kind !== 'ok') faults.push({ field: 'citizenId', message: reading.detail });
  }
  return faults;
}

const off: Readonly<Record<string, string>> = {
  citizenId: 'Đợt này không thu thập số CCCD. Hãy bỏ ô này.',
  ethnicity: 'Đợt này không thu thập dân tộc. Hãy bỏ ô này.',
  isPartyMember: 'Đợt này không hỏi đảng viên. Hãy bỏ ô này.',
};

/** Sensitive fields exist only where the plan turns them on. */
function sensitiveFaults(input: Fields, use: SensitiveFields): FieldFault[] {
  const uses = { citizenId: use.citizenId, ethnicity: use.ethnicity, isPartyMember: use.partyMembership };
  return Object.entries(uses)
    .filter(
      ([field, how]) =>
        how === 'OFF' && input[field as keyof Fields] !== undefined && input[field as keyof Fields] !== null,
    )
    .map(([field]) => ({ field, message: off[field]! }));
}

function referenceFaults(
  { kind, bodyKind, subjectUnitId, attestations }: Fields,
  { plan, unitIds }: FieldRules,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (kind && !plan.subjectKinds.includes(kind))
    faults.push({ field: 'kind', message: 'Đợt này không khen thưởng đối tượng loại này.' });
  if (bodyKind && !plan.unitKinds[bodyKind])
    faults.push({ field: 'bodyKind', message: 'Loại tổ chức này không có trong kế hoạch. Hãy chọn trong danh sách.' });
  if (subjectUnitId && !unitIds.has(subjectUnitId))
    faults.push({ field: 'subjectUnitId', message: 'Không có đơn vị này. Hãy chọn trong danh sách đơn vị.' });
  const unknown = Object.entries(attestations ?? {}).filter(
    ([code, answer]) => !Object.hasOwn(plan.criteria, code) || typeof answer !== 'boolean',
  );
  if (unknown.length > 0) {
    faults.push({
      field: 'attestations',
      message: `Không có tiêu chuẩn này, hoặc câu trả lời không phải đúng/sai: ${unknown.map(([code]) => code).join(', ')}.`,
    });
  }
  return faults;
}
