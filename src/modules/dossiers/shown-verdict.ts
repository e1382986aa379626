import type { JudgedCriterion } from '../../domain/eligibility/judgement.ts';
import { speaksOfMembership } from '../../domain/eligibility/verdict.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';

type Spoken = Pick<JudgedCriterion, 'outcome' | 'reason' | 'evidence'>;

/** A machine verdict as this person may read it: reason and evidence that speak of party membership are hidden from those without the right. */
export function shownVerdict({ role }: Actor, { outcome, reason, evidence }: Spoken): Spoken {
  if (!speaksOfMembership(evidence) || scopeOf(role, 'fields', 'partyMembership')) return { outcome, reason, evidence };
  return { outcome, reason: 'Không hiển thị: lý do nêu thông tin về đảng viên.', evidence: {} };
}
