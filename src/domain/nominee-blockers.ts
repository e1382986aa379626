import { type Judgement, judgeWithAppraisal } from './eligibility/judgement.ts';
import type { NomineeState } from './nominee-workflow.ts';
import { speaksOfMembership } from './eligibility/verdict.ts';
import type { Exclusion, NomineeKind, PlanSettings, SensitiveFields } from './plan/plan.ts';
import type { Blocker } from './refusal.ts';

/** What is written about a nominee, as far as a dossier may lack it. Absent, null and blank are the same: not given. */
export interface NomineeIdentity {
  readonly gender?: string | null;
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
  readonly position?: string | null;
  readonly workplace?: string | null;
  readonly citizenId?: string | null;
  readonly isPartyMember?: boolean | null;
  readonly ethnicity?: string | null;
  /** Of a collective: the unit it is, or the kind of a body outside the unit list. */
  readonly subjectUnitId?: string | null;
  readonly bodyKind?: string | null;
}

/** One nominee as the submission finds it. */
export interface NomineeCase {
  readonly id: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly state: NomineeState;
  readonly identity: NomineeIdentity;
  /** The plan's exclusion of its body kind (`exclusionFor`), if there is one. */
  readonly exclusion?: Exclusion | undefined;
  /** The machine's judgement; undefined where the plan has no criteria for such a subject. */
  readonly judgement?: Judgement | undefined;
  /** Criteria the head of office has granted an exception from. */
  readonly exceptions: readonly string[];
}

/** What of the plan decides about one nominee. */
export interface NomineeRules {
  readonly fields: SensitiveFields;
  readonly confirmedFailure: PlanSettings['confirmedFailure'];
}

/** Everything that stands between one nominee and submission; each names the nominee, so that the others go through without it. */
export function nomineeBlockers(nominee: NomineeCase, rules: NomineeRules): Blocker[] {
  return [
    ...identityBlockers(nominee, rules.fields),
    ...exclusionBlockers(nominee),
    ...(rules.confirmedFailure === 'REFUSE' ? unmetBlockers(nominee) : []),
    ...unansweredBlockers(nominee),
  ];
}

function identityBlockers(nominee: NomineeCase, fields: SensitiveFields): Blocker[] {
  const lacking = lackingFields(nominee, fields);
  if (lacking.length === 0) return [];
  const labels = lacking.map(({ label }) => label).join(', ');
  const detail = `${shownName(nominee)}: còn thiếu ${labels}. Bổ sung rồi gửi lại.`;
  const { field } = lacking[0]!;
  return [{ code: 'nominee.identity-incomplete', severity: 'refusing', detail, nomineeId: nominee.id, field }];
}

interface LackingField {
  readonly label: string;
  readonly field: string;
}

function lackingFields({ kind, name, identity }: NomineeCase, fields: SensitiveFields): LackingField[] {
  const person = kind === 'CA_NHAN';
  const { gender, birthDate, birthYear, position, workplace, subjectUnitId, bodyKind } = identity;
  const { citizenId, isPartyMember, ethnicity } = identity;
  const demands: readonly (readonly [label: string, field: string, demanded: boolean, ...given: unknown[]])[] = [
    [person ? 'họ và tên' : 'tên', 'name', true, name],
    ['chức vụ hoặc nơi công tác', 'position', person, position, workplace],
    ['giới tính', 'gender', person, gender],
    ['ngày hoặc năm sinh', 'birthDate', person, birthDate, birthYear],
    ['số CCCD', 'citizenId', person && fields.citizenId === 'REQUIRED', citizenId],
    ['khai là đảng viên hay không', 'isPartyMember', person && fields.partyMembership === 'REQUIRED', isPartyMember],
    ['dân tộc', 'ethnicity', person && fields.ethnicity === 'REQUIRED', ethnicity],
    ['đơn vị hoặc loại tổ chức của tập thể', 'subjectUnitId', kind === 'TAP_THE', subjectUnitId, bodyKind],
  ];
  return demands
    .filter(([, , demanded, ...given]) => demanded && !given.some(isGiven))
    .map(([label, field]) => ({ label, field }));
}

function isGiven(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}

/** The body itself by the plan's word on collectives, its members by the one on persons; REVIEW leaves it to the appraiser. */
function exclusionBlockers(nominee: NomineeCase): Blocker[] {
  const { exclusion, kind } = nominee;
  const use = kind === 'TAP_THE' ? exclusion?.collective : kind === 'CA_NHAN' ? exclusion?.persons : undefined;
  if (!exclusion || use !== 'REFUSE') return [];
  const detail = `${shownName(nominee)}: kế hoạch không xét khen thưởng đối tượng này («${exclusion.text}»). Đưa ra khỏi hồ sơ để gửi các trường hợp còn lại.`;
  return [{ code: 'subject.excluded', severity: 'refusing', detail, clause: exclusion.clause, nomineeId: nominee.id }];
}

function unmetBlockers(nominee: NomineeCase): Blocker[] {
  if (!nominee.judgement) return [];
  const { decisive, verdicts } = withExceptions(nominee.judgement, nominee.exceptions);
  return verdicts
    .filter(({ criterion }) => decisive.includes(criterion))
    .map(({ criterion, clause, label, reason, evidence }) => ({
      code: 'criterion.unmet',
      severity: 'refusing',
      detail: `${shownName(nominee)} không đạt tiêu chuẩn «${label}». ${reason} Đưa ra khỏi hồ sơ để gửi các trường hợp còn lại, hoặc xin Trưởng phòng cho ngoại lệ.`,
      clause,
      nomineeId: nominee.id,
      criterion,
      ...(speaksOfMembership(evidence) && { speaksOf: 'partyMembership' }),
    }));
}

/** A forgiven criterion is left to a person and the tree combined anew, so one forgiven alternative frees its siblings. */
function withExceptions(judgement: Judgement, exceptions: readonly string[]): Judgement {
  return judgeWithAppraisal(judgement, Object.fromEntries(exceptions.map((criterion) => [criterion, 'needs-review'])));
}

function unansweredBlockers(nominee: NomineeCase): Blocker[] {
  const { verdicts = [], unanswered = [] } = nominee.judgement ?? {};
  return verdicts
    .filter(({ criterion }) => unanswered.includes(criterion))
    .map(({ criterion, clause, label, reason }) => ({
      code: 'criterion.unanswered',
      severity: 'missing',
      detail: `${shownName(nominee)}, tiêu chuẩn «${label}»: ${reason} Trả lời có hoặc không trong phần tiêu chuẩn.`,
      clause,
      nomineeId: nominee.id,
      criterion,
    }));
}

function shownName({ name }: NomineeCase): string {
  return name.trim() === '' ? 'Trường hợp chưa có tên' : name;
}
