import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { PlanAnswer, RuleBook } from '../../domain/plan/rule-book.ts';
import { Refusal } from '../../domain/refusal.ts';

export type CampaignPhase = 'draft' | 'open' | 'closed';

/** A campaign that has been opened, with the rules now in force. */
export interface CampaignInForce {
  readonly id: string;
  readonly organizationId: string;
  readonly code: string;
  readonly name: string;
  readonly phase: CampaignPhase;
  readonly ruleBook: RuleBook;
}

interface CampaignRow {
  id: string;
  organization_id: string;
  code: string;
  name: string;
  phase: CampaignPhase;
  rule_book_version: number | null;
}

const mostKept = 200;

/** Rule books by campaign and version. They never change, so those read once are kept in memory. */
@Injectable()
export class RuleBooks {
  private readonly kept = new Map<string, RuleBook>();

  /** The campaign with the rule book in force; refuses with `campaign.not-open` before opening. */
  async ofCampaign(db: EntityManager, campaignId: string): Promise<CampaignInForce> {
    const [row] = (await db.query(`select ${columns} from campaigns where id = $1`, [campaignId])) as CampaignRow[];
    return this.inForce(db, row);
  }

  /** As `ofCampaign`, by code within one organisation; refuses with `not-found`. */
  async byCode(db: EntityManager, organizationId: string, code: string): Promise<CampaignInForce> {
    const [row] = (await db.query(`select ${columns} from campaigns where organization_id = $1 and code = $2`, [
      organizationId,
      code,
    ])) as CampaignRow[];
    return this.inForce(db, row);
  }

  /** One version, as it was frozen. */
  async version(db: EntityManager, campaignId: string, version: number): Promise<RuleBook> {
    const key = `${campaignId}/${version}`;
    const known = this.kept.get(key);
    if (known) return known;
    const [row] = (await db.query('select plan, answers from rule_books where campaign_id = $1 and version = $2', [
      campaignId,
      version,
    ])) as {
      plan: CampaignPlan;
      answers: Record<string, PlanAnswer>;
    }[];
    if (!row) throw new Error(`campaign ${campaignId} has no rule book ${version}`);
    const ruleBook = { version, plan: row.plan, answers: row.answers };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, ruleBook);
    return ruleBook;
  }

  private async inForce(db: EntityManager, row: CampaignRow | undefined): Promise<CampaignInForce> {
    if (!row) throw new Refusal('not-found', 'Không tìm thấy đợt thi đua này, hoặc Ông/Bà không được xem.');
    if (row.rule_book_version === null) {
      throw new Refusal(
        'campaign.not-open',
        `Đợt «${row.name}» chưa mở. Cơ quan cần chốt các câu hỏi rồi mở đợt trước.`,
      );
    }
    const ruleBook = await this.version(db, row.id, row.rule_book_version);
    return {
      id: row.id,
      organizationId: row.organization_id,
      code: row.code,
      name: row.name,
      phase: row.phase,
      ruleBook,
    };
  }
}

const columns = 'id, organization_id, code, name, phase, rule_book_version';

/** Refuses new dossiers and submissions outside the open phase. */
export function requireOpen(campaign: Pick<CampaignInForce, 'phase' | 'name'>): void {
  if (campaign.phase !== 'open')
    throw new Refusal(
      'campaign.not-open',
      `Đợt «${campaign.name}» đã đóng, không nhận thêm hồ sơ. Hãy liên hệ cơ quan chủ trì.`,
    );
}
