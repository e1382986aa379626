import type { EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { exclusionFor } from '../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../domain/refusal.ts';
import { unitParticipates } from '../campaigns/participation.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { quotaPool } from './quota-pool.ts';

/** Refuses a unit that may propose nobody at a level, with the clause that says so, before it has typed anything. */
export async function requireMayPropose(
  db: EntityManager,
  { campaign, unit, level }: { campaign: CampaignInForce; unit: UnitEntity; level: string },
): Promise<void> {
  const { plan } = campaign.ruleBook;
  const award = plan.levels[level];
  if (!award)
    throw new Refusal(
      'request.invalid',
      'Đợt này không có hình thức khen thưởng ấy. Hãy chọn trong danh sách của kế hoạch.',
      { errors: [{ field: 'level', message: 'Không có trong kế hoạch.' }] },
    );
  const kind = plan.unitKinds[unit.kind];
  const exclusion = exclusionFor(plan, unit.kind, level);
  if (!kind?.mayPropose || exclusion) {
    throw new Refusal(
      'unit.may-not-propose',
      `${unit.name} không thuộc diện đề nghị khen thưởng của kế hoạch này. Nếu có nhầm lẫn, hãy hỏi nơi tiếp nhận.`,
      {
        clause: exclusion?.clause ?? award.clause,
        unit: unit.code,
      },
    );
  }
  if (!(await unitParticipates(db, campaign, unit))) {
    throw new Refusal(
      'unit.not-participating',
      `${unit.name} chưa được ghi nhận tham gia đợt này. Hãy đề nghị nơi tiếp nhận ghi nhận đơn vị.`,
      { unit: unit.code },
    );
  }
  const { limit, clause } = await quotaPool(db, campaign, unit, level);
  if (!limit) {
    throw new Refusal(
      'unit.may-not-propose',
      `Kế hoạch không cho ${unit.name} đề nghị «${award.name}». Hãy hỏi nơi tiếp nhận nếu đơn vị phải có số lượng.`,
      {
        clause: clause ?? award.clause,
        unit: unit.code,
      },
    );
  }
}
