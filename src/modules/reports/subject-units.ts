import { type EntityManager, In } from 'typeorm';
import { UnitEntity } from '../../database/entities/unit.entity.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { type ElectionFacts, electionFactsOf } from '../elections/election-facts.ts';

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

  /** These units by id; those not known yet are read together. */
  async of(unitIds: Iterable<string>): Promise<ReadonlyMap<string, SubjectUnit>> {
    const asked = [...new Set(unitIds)];
    const unknown = asked.filter((id) => !this.kept.has(id));
    const read = unknown.length === 0 ? [] : await this.read(unknown);
    const found = new Map([...asked.flatMap((id) => pairOf(id, this.kept.get(id))), ...read]);
    if (this.kept.size >= mostKept) this.kept.clear();
    for (const [id, subject] of read) this.kept.set(id, subject);
    return found;
  }

  private async read(ids: readonly string[]): Promise<(readonly [string, SubjectUnit])[]> {
    const { id: campaignId, organizationId } = this.campaign;
    const units = await this.db.findBy(UnitEntity, { id: In([...ids]), organizationId });
    const elections = await electionFactsOf(this.db, campaignId, ids);
    return units.map((unit) => [unit.id, { unit, elections: elections.get(unit.id)! }]);
  }
}

const pairOf = (id: string, subject: SubjectUnit | undefined): (readonly [string, SubjectUnit])[] =>
  subject ? [[id, subject]] : [];
