import type { EntityManager } from 'typeorm';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { type ElectionFacts, electionFacts } from '../elections/election-facts.ts';

/** A unit with its election figures, as judging needs them. */
export interface SubjectUnit {
  readonly unit: UnitEntity;
  readonly elections: ElectionFacts;
}

/** A list goes through one unit after another, so few need to be remembered. */
const mostKept = 200;

/** The units of one list and their figures, each read once for all its nominees. */
export class SubjectUnits {
  private readonly kept = new Map<string, SubjectUnit>();

  constructor(
    private readonly db: EntityManager,
    private readonly campaign: Pick<CampaignInForce, 'id' | 'organizationId'>,
  ) {}

  async of(unitId: string): Promise<SubjectUnit> {
    const known = this.kept.get(unitId);
    if (known) return known;
    const { id: campaignId, organizationId } = this.campaign;
    const subject = {
      unit: await this.db.findOneByOrFail(UnitEntity, { id: unitId, organizationId }),
      elections: await electionFacts(this.db, campaignId, unitId),
    };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(unitId, subject);
    return subject;
  }
}
