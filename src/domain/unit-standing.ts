import { arrivedInTime } from './cutoff.ts';

export const unitStandings = ['sent', 'drafting', 'silent', 'overdue', 'absent'] as const;
export type UnitStanding = (typeof unitStandings)[number];

export const unitStandingNames: Readonly<Record<UnitStanding, string>> = {
  sent: 'Đã gửi',
  drafting: 'Đang soạn',
  silent: 'Chưa gửi',
  overdue: 'Quá hạn, chưa gửi',
  absent: 'Không tham gia',
};

export interface UnitFacts {
  readonly participates: boolean;
  /** Dossiers handed in and not withdrawn. */
  readonly sent: number;
  readonly drafts: number;
  /** The unit's own cut-off at each level it may propose for; undefined = none is set. */
  readonly cutoffs: readonly (Date | undefined)[];
  readonly now: Date;
}

/**
 * Where a unit stands in a campaign. Whatever it has sent goes before all else; it is overdue once every cut-off that is open to it has
 * passed, so an extension or a level without a cut-off keeps it waiting.
 */
export function unitStanding({ participates, sent, drafts, cutoffs, now }: UnitFacts): UnitStanding {
  if (sent > 0) return 'sent';
  if (!participates) return 'absent';
  if (cutoffs.length > 0 && cutoffs.every((cutoff) => !arrivedInTime(now, cutoff))) return 'overdue';
  return drafts > 0 ? 'drafting' : 'silent';
}
