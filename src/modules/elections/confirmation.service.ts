import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { decideFigure } from '../../domain/figure-change.ts';
import type { Election } from '../../domain/plan/plan.ts';
import { electionNames } from '../../domain/eligibility/measured.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { lockCampaignResults, mayConfirm } from './election-campaign.ts';
import { type FigureKind, type FigureName, type ResultRow, seatKind, turnoutKind } from './figure-kinds.ts';
import { type FigureWrite, placeKey, standingFigures, storeFigures } from './figure-store.ts';

/** One figure to be confirmed as it stands; `version` = the one that was looked at. */
export interface FigureToConfirm {
  readonly unit: string;
  readonly election: Election;
  readonly figure: FigureName;
  readonly version?: number;
}

/** One that cannot be confirmed, and why. */
interface Hindrance {
  readonly item: FigureToConfirm;
  readonly refusal: Refusal;
}

/** The office's word on figures: from then on they decide. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /**
   * Confirms figures as they stand, all or none; what is confirmed already stays so. Answers how many were confirmed just now.
   *
   * @throws Refusal `not-found`, `stale`, `transition-not-allowed` (nothing recorded), with `items` naming every hindrance
   */
  confirm(actor: Actor, campaign: string, items: readonly FigureToConfirm[], at: Date): Promise<{ confirmed: number }> {
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const results = await lockCampaignResults(tx, this.ruleBooks, actor, campaign);
      const writing = { actor, campaignId: results.campaign.id, at, reason: null };
      const hindrances: Hindrance[] = [];
      const writes = {
        turnout: await toConfirm(tx, turnoutKind, writing, { items, hindrances }),
        seats: await toConfirm(tx, seatKind, writing, { items, hindrances }),
      };
      refuseHindered(hindrances);
      await storeFigures(tx, turnoutKind, writing, writes.turnout);
      await storeFigures(tx, seatKind, writing, writes.seats);
      const confirmed = [...writes.turnout, ...writes.seats];
      for (const { unitId, election, figure } of confirmed) {
        await audit('election.confirm', unitId, { campaign, election, figure });
      }
      if (confirmed.length > 0) {
        const unitIds = [...new Set(confirmed.flatMap(({ unitId }) => results.map.reachedFrom(unitId)))];
        await enqueue(tx, 'rejudge', { campaignId: results.campaign.id, unitIds });
      }
      return { confirmed: confirmed.length };
    });
  }
}

interface Batch {
  readonly items: readonly FigureToConfirm[];
  readonly hindrances: Hindrance[];
}

/** The writes of one kind, one per figure however often it is named; what stands in the way is gathered. */
async function toConfirm<Figure extends object, Row extends ResultRow & Figure>(
  tx: EntityManager,
  kind: FigureKind<Figure, Row>,
  { actor, campaignId }: { readonly actor: Actor; readonly campaignId: string },
  { items, hindrances }: Batch,
): Promise<FigureWrite<Figure, Row>[]> {
  const ofKind = items.filter(({ figure }) => figure === kind.name);
  if (ofKind.length === 0) return [];
  const standing = await standingFigures(tx, kind, campaignId);
  const writes = new Map<string, FigureWrite<Figure, Row>>();
  for (const item of ofKind) {
    const unit = await requireUnit(tx, actor, item.unit);
    const current = standing.get(placeKey(unit.id, item.election));
    try {
      if (!current) throw nothingRecorded(unit.name, item.election);
      const outcome = decideFigure({
        current,
        same: true,
        seen: item.version,
        confirm: true,
        mayConfirm: mayConfirm(actor),
      });
      if (outcome.change === 'none') continue;
      const write = { unitId: unit.id, election: item.election, current, figure: kind.figureOf(current), ...outcome };
      writes.set(current.id, write);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      hindrances.push({ item, refusal: error });
    }
  }
  return [...writes.values()];
}

const nothingRecorded = (unitName: string, election: Election): Refusal =>
  new Refusal(
    'transition-not-allowed',
    `«${unitName}» chưa có số liệu của cuộc bầu cử ${electionNames[election]} để xác nhận. Hãy nhập số liệu trước.`,
  );

/** The first hindrance speaks; `items` names all of them. */
function refuseHindered(hindrances: readonly Hindrance[]): void {
  const [first] = hindrances;
  if (!first) return;
  const items = hindrances.map(({ item: { unit, election, figure }, refusal: { code, detail, facts } }) => ({
    unit,
    election,
    figure,
    code,
    detail,
    current: facts.current,
  }));
  throw new Refusal(first.refusal.code, first.refusal.detail, { ...first.refusal.facts, items });
}
