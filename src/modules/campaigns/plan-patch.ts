import type { CampaignPhase } from '../../database/entities/campaign.entity.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { planFaults } from '../../domain/plan/plan-validity.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { FieldError } from '../../http/validation.ts';

/** A merge patch for a plan, taken apart from the two members that speak about the change itself. */
export interface PlanPatch {
  readonly patch: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly version?: number;
}

const longestReason = 2000;

/** Reads the body of a change; refuses with `request.invalid` what is no group of fields, and a `reason` or `version` of another type. */
export function readPlanPatch(body: unknown): PlanPatch {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw faulty([{ field: '', message: 'Nội dung phải là một nhóm các phần của kế hoạch cần sửa.' }]);
  }
  const { reason, version, ...patch } = body as Record<string, unknown>;
  const errors: FieldError[] = [];
  if (reason !== undefined && (typeof reason !== 'string' || reason.length > longestReason)) {
    errors.push({ field: 'reason', message: `Phải là chữ, không quá ${longestReason} ký tự.` });
  }
  if (version !== undefined && !(Number.isSafeInteger(version) && (version as number) >= 1)) {
    errors.push({ field: 'version', message: 'Phải là số nguyên từ 1.' });
  }
  if (errors.length > 0) throw faulty(errors);
  return { patch, reason: reason as string | undefined, version: version as number | undefined };
}

const fixed: Readonly<Record<CampaignPhase, readonly string[]>> = {
  draft: ['schema', 'code'],
  open: ['schema', 'code', 'questions'],
  closed: [],
};

/** What names a plan never changes; its questions are settled once it is open. */
export function refuseFixedSections(patch: object, phase: CampaignPhase): void {
  const errors = fixed[phase]
    .filter((section) => Object.hasOwn(patch, section))
    .map((field) => ({ field, message: 'Phần này không sửa được nữa; hãy bỏ ra khỏi nội dung gửi.' }));
  if (errors.length > 0) throw faulty(errors);
}

/** Refuses a plan with anything wrong in it, all faults at once. */
export function refuseFaultyPlan(plan: CampaignPlan): void {
  const faults = planFaults(plan);
  if (faults.length === 0) return;
  const lines = faults.map(({ path, sentence }) => `${path}: ${sentence}`);
  throw new Refusal(
    'plan.invalid',
    `Sửa như vậy thì kế hoạch có ${faults.length} lỗi, chưa lưu gì. ${lines.join(' ')}`,
    { faults },
  );
}

function faulty(errors: readonly FieldError[]): Refusal {
  const names = errors.map(({ field }) => field || 'toàn bộ nội dung').join(', ');
  return new Refusal('request.invalid', `Dữ liệu gửi lên chưa đúng ở: ${names}. Hãy sửa các ô này rồi gửi lại.`, {
    errors,
  });
}
