import { maskCitizenId, normaliseCitizenId } from './citizen-id.ts';
import type { NomineeKind } from './plan/plan.ts';
import { sameNameKey } from './vietnamese-names.ts';

/** What is compared of a nominee. Withdrawn and cancelled ones are left out by the caller. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly citizenId?: string | null;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | null;
  readonly birthYear?: number | null;
  readonly workplace?: string | null;
  /** The unit that proposes. */
  readonly unitId: string;
  /** The unit that a collective is, where the dossier names one; null for a body outside the unit list. */
  readonly subjectUnitId?: string | null;
  readonly level: string;
  /** «đã đề nghị tuyến khác»: where else, in the unit's own words. */
  readonly otherRoute?: string | null;
}

export type DuplicateCode =
  | 'same-citizen-id'
  | 'same-name-and-birth'
  | 'same-name-and-unit'
  | 'same-collective'
  | 'two-levels'
  | 'other-route'; // prettier-ignore

/** Why two nominees may be one. `detail` is a Vietnamese sentence that says what to do; CCCD are masked, birth dates never shown. */
export interface DuplicateReason {
  readonly code: DuplicateCode;
  readonly detail: string;
}

/** Two nominees by id, or one alone (`second` null) that went another route as well. A person decides; nothing is refused here. */
export interface DuplicateFinding {
  readonly first: string;
  readonly second: string | null;
  readonly reasons: readonly DuplicateReason[];
}

/** In a group of equals each is set beside at most so many others: a thousand copies of one row must not make half a million pairs. */
const mostPartners = 50;

/**
 * Nominees who may be one person, household or collective, or were put up twice for one achievement: each pair once, with every reason.
 *
 * Only nominees that share a key are compared, so the time grows with the list, not with its square. The answer depends on the ids, not on
 * the order given. `levelNames` are the plan's names of award levels; a level without one is printed as its code.
 */
export function findDuplicates(
  nominees: readonly DuplicateCandidate[],
  levelNames: Readonly<Record<string, string>> = {},
): DuplicateFinding[] {
  const subjects = nominees.map(readSubject).sort((a, b) => byCodes(a.id, b.id));
  const findings: DuplicateFinding[] = [];
  for (const [index, partners] of partnersOf(subjects).entries()) {
    const first = subjects[index] as Subject;
    if (first.otherRoute)
      findings.push({ first: first.id, second: null, reasons: [otherRoute(first, first.otherRoute)] });
    for (const partner of [...partners].sort((a, b) => a - b)) {
      const second = subjects[partner] as Subject;
      const reasons = reasonsFor(first, second, levelNames);
      if (reasons.length > 0) findings.push({ first: first.id, second: second.id, reasons });
    }
  }
  return findings;
}

/** A nominee with the keys that equal ones share. */
interface Subject extends DuplicateCandidate {
  readonly nameKey: string;
  readonly number: string | undefined;
  readonly year: number | undefined;
  readonly workplaceKey: string;
}

function readSubject(nominee: DuplicateCandidate): Subject {
  const { name, citizenId, birthDate, birthYear, workplace } = nominee;
  return {
    ...nominee,
    nameKey: sameNameKey(name),
    number: citizenId ? sameNumber(citizenId) : undefined,
    year: birthDate ? Number(birthDate.slice(0, 4)) : (birthYear ?? undefined),
    workplaceKey: sameNameKey(workplace ?? ''),
  };
}

/** A number that has lost its zero is still that number here, as a person looks at it anyway. */
function sameNumber(citizenId: string): string | undefined {
  const reading = normaliseCitizenId(citizenId);
  if (reading.kind === 'ok') return reading.citizenId;
  return reading.kind === 'lost-zero' ? reading.suggestion : undefined;
}

/** For every subject, the later ones that share a key with it. */
function partnersOf(subjects: readonly Subject[]): ReadonlySet<number>[] {
  const partners = subjects.map(() => new Set<number>());
  const groups = new Map<string, number[]>();
  for (const [index, subject] of subjects.entries()) {
    for (const key of keysOf(subject)) {
      const group = groups.get(key) ?? [];
      for (const earlier of group) partners[earlier]?.add(index);
      if (group.length < mostPartners) group.push(index);
      groups.set(key, group);
    }
  }
  return partners;
}

function keysOf({ kind, nameKey, number, year, workplaceKey, unitId, subjectUnitId }: Subject): string[] {
  const keys: unknown[][] = [];
  if (number) keys.push(['number', number]);
  if (kind === 'TAP_THE') {
    keys.push(['name', nameKey]);
    if (subjectUnitId) keys.push(['subject', subjectUnitId]);
  } else {
    keys.push(['unit', kind, nameKey, unitId]);
    if (year) keys.push(['year', kind, nameKey, year]);
    if (workplaceKey) keys.push(['workplace', kind, nameKey, workplaceKey]);
  }
  return keys.map((key) => JSON.stringify(key));
}

function reasonsFor(a: Subject, b: Subject, levelNames: Readonly<Record<string, string>>): DuplicateReason[] {
  const identity = a.kind === 'TAP_THE' || b.kind === 'TAP_THE' ? sameCollective(a, b) : samePerson(a, b);
  const certain = identity.some(({ code }) => code !== 'same-name-and-unit');
  return certain && a.level !== b.level ? [...identity, twoLevels(a, b, levelNames)] : identity;
}

function samePerson(a: Subject, b: Subject): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const ask = 'Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.';
  if (a.number && a.number === b.number) {
    reasons.push({ code: 'same-citizen-id', detail: `${both(a, b)} cùng số CCCD ${maskCitizenId(a.number)}. ${ask}` });
  }
  if (a.kind !== b.kind || a.nameKey !== b.nameKey) return reasons;
  const births = compareBirths(a, b);
  if (births === 'same') {
    const what = a.birthDate && b.birthDate ? 'ngày sinh' : 'năm sinh';
    reasons.push({ code: 'same-name-and-birth', detail: `${both(a, b)} trùng tên và ${what}. ${ask}` });
  }
  const sameWorkplace = a.workplaceKey !== '' && a.workplaceKey === b.workplaceKey;
  if (births !== 'different' && (sameWorkplace || a.unitId === b.unitId)) {
    const where = sameWorkplace ? 'nơi công tác' : 'đơn vị đề nghị';
    reasons.push({ code: 'same-name-and-unit', detail: `${both(a, b)} trùng tên và cùng ${where}. ${ask}` });
  }
  return reasons;
}

/** Two full dates are compared as such; where one is only a year, the years. */
function compareBirths(a: Subject, b: Subject): 'same' | 'different' | 'unknown' {
  if (a.birthDate && b.birthDate) return a.birthDate === b.birthDate ? 'same' : 'different';
  if (!a.year || !b.year) return 'unknown';
  return a.year === b.year ? 'same' : 'different';
}

/** One unit, or one name where not both say which unit they are. */
function sameCollective(a: Subject, b: Subject): DuplicateReason[] {
  if (a.kind !== b.kind) return [];
  const same = a.subjectUnitId && b.subjectUnitId ? a.subjectUnitId === b.subjectUnitId : a.nameKey === b.nameKey;
  const detail = `${both(a, b)} có thể là cùng một tập thể. Đối chiếu hồ sơ rồi kết luận là một hay hai trường hợp.`;
  return same ? [{ code: 'same-collective', detail }] : [];
}

/** «Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích» (Luật Thi đua, khen thưởng, nguyên tắc khen thưởng). */
function twoLevels(a: Subject, b: Subject, levelNames: Readonly<Record<string, string>>): DuplicateReason {
  const levels = [a.level, b.level].map((level) => levelNames[level] ?? level).join(' và ');
  const detail = `${both(a, b)} được đề nghị ở hai mức: ${levels}. Một thành tích chỉ được khen một lần, hãy chọn giữ một mức.`;
  return { code: 'two-levels', detail };
}

function otherRoute({ name }: Subject, route: string): DuplicateReason {
  return {
    code: 'other-route',
    detail: `«${name}» đã được đề nghị theo tuyến khác: ${route}. Hỏi lại nơi đó trước khi kết luận.`,
  };
}

function both(a: Subject, b: Subject): string {
  return a.name === b.name ? `Hai trường hợp tên «${a.name}»` : `«${a.name}» và «${b.name}»`;
}

function byCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
