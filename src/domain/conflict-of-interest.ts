import type { NomineeState } from './nominee-workflow.ts';
import type { NomineeKind } from './plan/plan.ts';
import { Refusal } from './refusal.ts';
import { sameName } from './vietnamese-names.ts';

/** Why a person must not appraise: see `conflictNames`. */
export const conflictKinds = ['author', 'own-case', 'heads-unit', 'heads-nominee', 'own-unit'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `nomineeId` where it concerns one nominee only. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly nomineeId?: string;
}

/** Who wants to appraise, with the memberships in force now. */
export interface Reader {
  readonly userId: string;
  readonly fullName: string;
  readonly citizenId: string | null;
  /** Units of the office roles: the room the appraiser belongs to. */
  readonly officeUnitIds: readonly string[];
  /** Units the person heads: as unit head, or as head of office of a room that is a unit itself. */
  readonly headedUnitIds: readonly string[];
}

export interface ReadDossier {
  readonly unitId: string;
  readonly createdBy: string;
  /** Typing in for a unit is not authorship. */
  readonly takenInByOffice: boolean;
  /** Who handed it in for the unit. */
  readonly submittedBy: readonly string[];
  /** Named by the head of office. */
  readonly assigneeId: string | null;
  readonly secondReaderId: string | null;
  readonly nominees: readonly {
    readonly id: string;
    readonly kind: NomineeKind;
    readonly name: string;
    readonly citizenId: string | null;
    readonly subjectUnitId: string | null;
    readonly state: NomineeState;
  }[];
}

/**
 * Nobody appraises a dossier they authored, a nominee they are or head, or a dossier of their own unit unless the head of office has named
 * them (`model.md`, People). A person of the same name counts until the head of office has said that it is another.
 */
export function conflictsOf(reader: Reader, dossier: ReadDossier): Conflict[] {
  const { unitId, assigneeId, secondReaderId } = dossier;
  const conflicts: Conflict[] = [];
  if (wrote(reader, dossier)) conflicts.push({ kind: 'author' });
  if (reader.headedUnitIds.includes(unitId)) conflicts.push({ kind: 'heads-unit' });
  const isNamed = assigneeId === reader.userId || secondReaderId === reader.userId;
  if (reader.officeUnitIds.includes(unitId) && !isNamed) conflicts.push({ kind: 'own-unit' });
  for (const nominee of dossier.nominees) {
    if (nominee.state === 'withdrawn') continue;
    if (isThePerson(reader, nominee)) conflicts.push({ kind: 'own-case', nomineeId: nominee.id });
    if (headsIt(reader, nominee) && nominee.subjectUnitId !== unitId)
      conflicts.push({ kind: 'heads-nominee', nomineeId: nominee.id });
  }
  return conflicts;
}

const wrote = ({ userId }: Reader, { createdBy, submittedBy, takenInByOffice }: ReadDossier): boolean =>
  !takenInByOffice && (createdBy === userId || submittedBy.includes(userId));

type ReadNominee = ReadDossier['nominees'][number];

const isThePerson = (reader: Reader, { kind, name, citizenId }: ReadNominee): boolean =>
  kind === 'CA_NHAN' && ((citizenId !== null && citizenId === reader.citizenId) || sameName(reader.fullName, name));

const headsIt = ({ headedUnitIds }: Reader, { kind, subjectUnitId }: ReadNominee): boolean =>
  kind !== 'CA_NHAN' && subjectUnitId !== null && headedUnitIds.includes(subjectUnitId);

/** What people read, as it stands in a sentence after «Ông/Bà». */
export const conflictNames: Readonly<Record<ConflictKind, string>> = {
  author: 'đã lập hoặc gửi hồ sơ này',
  'own-case': 'trùng tên hoặc số CCCD với người được đề nghị',
  'heads-unit': 'là người đứng đầu đơn vị đề nghị',
  'heads-nominee': 'là người đứng đầu tập thể được đề nghị',
  'own-unit': 'thuộc chính đơn vị đề nghị và chưa được Trưởng phòng giao hồ sơ này',
};

/** Refuses with `conflict-of-interest`. With `nomineeId`, what concerns other nominees only does not count. */
export function refuseConflicts(conflicts: readonly Conflict[], nomineeId?: string): void {
  const counting = conflicts.filter(
    (conflict) => nomineeId === undefined || conflict.nomineeId === undefined || conflict.nomineeId === nomineeId,
  );
  if (counting.length === 0) return;
  const reasons = [...new Set(counting.map(({ kind }) => conflictNames[kind]))].join('; ');
  throw new Refusal(
    'conflict-of-interest',
    `Ông/Bà ${reasons}. Hãy chuyển cho người khác thẩm định, hoặc đề nghị Trưởng phòng xem xét cho phép.`,
    { conflicts: counting },
  );
}
