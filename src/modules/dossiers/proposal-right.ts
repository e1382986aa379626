import type { EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { exclusionFor } from '../../domain/plan/plan-lookup.ts';
import { type Blocker, Refusal } from '../../domain/refusal.ts';
import { unitParticipates } from '../campaigns/participation.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import type { DossierFolder } from './dossier-folder.ts';
import { quotaPool } from './quota-pool.ts';

interface Proposal {
  readonly campaign: CampaignInForce;
  readonly unit: UnitEntity;
  readonly level: string;
}

/** Refuses a unit that may propose nobody at a level, with the clause that says so, before it has typed anything. */
export async function requireMayPropose(db: EntityManager, proposal: Proposal): Promise<void> {
  const { campaign, unit, level } = proposal;
  const { plan } = campaign.ruleBook;
  const award = plan.levels[level];
  if (!award) throw unknownLevel();
  const exclusion = exclusionFor(plan, unit.kind, level);
  if (!plan.unitKinds[unit.kind]?.mayPropose || exclusion) {
    const detail = `${unit.name} không thuộc diện đề nghị khen thưởng của kế hoạch này. Nếu có nhầm lẫn, hãy hỏi nơi tiếp nhận.`;
    throw mayNotPropose(detail, unit, exclusion?.clause ?? award.clause);
  }
  if (!(await unitParticipates(db, campaign, unit))) {
    throw new Refusal('unit.not-participating', whyNot(unit), { unit: unit.code });
  }
  const { limit, clause } = await quotaPool(db, campaign, unit, level);
  if (!limit) {
    const detail = `Kế hoạch không cho ${unit.name} đề nghị «${award.name}». Hãy hỏi nơi tiếp nhận nếu đơn vị phải có số lượng.`;
    throw mayNotPropose(detail, unit, clause ?? award.clause);
  }
}

/** A draft of a unit that takes no part any more cannot be handed in; what was handed in before is mended to its end. */
export async function participationBlockers(
  db: EntityManager,
  { campaign, dossier, unit }: Pick<DossierFolder, 'campaign' | 'dossier' | 'unit'>,
): Promise<Blocker[]> {
  if (dossier.state !== 'draft' || (await unitParticipates(db, campaign, unit))) return [];
  return [{ code: 'unit.not-participating', severity: 'refusing', detail: whyNot(unit) }];
}

function whyNot({ name, mergedIntoId, validUntil }: UnitEntity): string {
  if (mergedIntoId)
    return `${name} đã nhập vào đơn vị khác nên không đề nghị trong đợt này được nữa. Hãy lập hồ sơ ở đơn vị nhận.`;
  if (validUntil)
    return `${name} đã giải thể nên không đề nghị trong đợt này được nữa. Nếu có nhầm lẫn, hãy hỏi nơi tiếp nhận.`;
  return `${name} chưa được ghi nhận tham gia đợt này. Hãy đề nghị nơi tiếp nhận ghi nhận đơn vị.`;
}

const mayNotPropose = (detail: string, { code }: UnitEntity, clause: string): Refusal =>
  new Refusal('unit.may-not-propose', detail, { clause, unit: code });

const unknownLevel = (): Refusal =>
  new Refusal('request.invalid', 'Đợt này không có hình thức khen thưởng ấy. Hãy chọn trong danh sách của kế hoạch.', {
    errors: [{ field: 'level', message: 'Không có trong kế hoạch.' }],
  });
