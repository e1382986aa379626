import { Injectable } from '@nestjs/common';
import { CampaignUnitEntity } from '../../database/entities/campaign-unit.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { isActive, requireUnit } from '../organizations/unit-lookup.ts';
import { lockCampaign, refuseClosed } from './campaign-lock.ts';
import type { RecordParticipation } from './campaigns.dto.ts';
import { RuleBooks } from './rule-books.ts';

/** What the office records about which units take part. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  record(actor: Actor, path: { code: string; unitId: string }, body: RecordParticipation, at: Date): Promise<void> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const campaign = await lockCampaign(tx, actor, path.code);
      refuseClosed(campaign);
      const unit = await requireUnit(tx, actor, path.unitId);
      const inForce = campaign.ruleBookVersion;
      const { plan } = inForce === null ? campaign : await this.ruleBooks.version(tx, campaign.id, inForce);
      const mayPropose = plan.unitKinds[unit.kind]?.mayPropose ?? false;
      if (body.participates && !(mayPropose && isActive(unit))) {
        throw new Refusal(
          'unit.may-not-propose',
          `«${unit.name}» không thuộc diện đề nghị của kế hoạch này nên không ghi nhận tham gia được.`,
        );
      }
      const { organizationId, id: campaignId } = campaign;
      const row = {
        organizationId,
        campaignId,
        unitId: unit.id,
        participates: body.participates,
        note: body.note?.trim() || null,
      };
      await tx.upsert(CampaignUnitEntity, { ...row, recordedBy: actor.userId, recordedAt: at }, [
        'campaignId',
        'unitId',
      ]);
      await audit('campaign.participation', campaignId, {
        unitId: unit.id,
        participates: row.participates,
        note: row.note,
      });
    });
  }
}
