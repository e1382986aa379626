import { type EntityManager, In } from 'typeorm';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { dossierStateNames } from '../../domain/dossier-workflow.ts';
import type { CampaignPlan, DocumentKind } from '../../domain/plan/plan.ts';
import type { RuleBooks } from '../campaigns/rule-books.ts';

/** One piece of unfinished work as it was when it changed hands: names, not codes, for it is kept as it was printed. */
export interface OpenItem {
  readonly dossierId: string;
  readonly receiptNumber: string | null;
  readonly campaign: string;
  readonly unit: string;
  readonly level: string;
  readonly state: string;
  /** Nominees without a conclusion. */
  readonly undecided: number;
  /** Paper copies that go with it. */
  readonly papers: readonly string[];
  /** ISO 8601. */
  readonly mendBy: string | null;
  /** False where the receiver may not read it: it waits for the head of office. */
  readonly handedOver: boolean;
}

/** Locks what lies with a person and is not decided yet, in the order of the ids. */
export function lockOpenDossiers(tx: EntityManager, organizationId: string, userId: string): Promise<DossierEntity[]> {
  return tx.find(DossierEntity, {
    where: { organizationId, assigneeId: userId, state: In(['submitted', 'returned']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

interface FactsRow {
  readonly id: string;
  readonly unit: string;
  readonly receipt_number: string | null;
  readonly undecided: number;
  readonly papers: readonly DocumentKind[] | null;
}

/** The list of open items, by unit as the plan orders them, then by number. `kept` are the dossiers that do not change hands. */
export async function openItems(
  db: EntityManager,
  ruleBooks: RuleBooks,
  dossiers: readonly DossierEntity[],
  kept: ReadonlySet<string>,
): Promise<OpenItem[]> {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const plans = await plansOf(db, ruleBooks, dossiers);
  const rows = await db.query<FactsRow[]>(
    `select d.id, u.name as unit,
       (select s.receipt_number from submissions s where s.dossier_id = d.id order by s.number desc limit 1) as receipt_number,
       (select count(*)::int from nominees n where n.dossier_id = d.id and n.state = 'proposed') as undecided,
       (select array_agg(distinct p.kind) from paper_receipts p where p.dossier_id = d.id) as papers
     from dossiers d join units u on u.id = d.unit_id where d.id = any($1) order by u.position, u.code, receipt_number, d.id`,
    [[...byId.keys()]],
  );
  return rows.map((row) => {
    const dossier = byId.get(row.id)!;
    return itemOf(row, dossier, plans.get(dossier.campaignId)!, !kept.has(row.id));
  });
}

function itemOf(row: FactsRow, dossier: DossierEntity, plan: CampaignPlan, handedOver: boolean): OpenItem {
  const names = Object.entries(plan.documents).filter(([kind]) => row.papers?.includes(kind as DocumentKind));
  return {
    dossierId: dossier.id,
    receiptNumber: row.receipt_number,
    campaign: plan.name,
    unit: row.unit,
    level: plan.levels[dossier.level]?.name ?? dossier.level,
    state: dossierStateNames[dossier.state],
    undecided: row.undecided,
    papers: names.map(([, { name }]) => name),
    mendBy: dossier.mendBy?.toISOString() ?? null,
    handedOver,
  };
}

async function plansOf(
  db: EntityManager,
  ruleBooks: RuleBooks,
  dossiers: readonly DossierEntity[],
): Promise<ReadonlyMap<string, CampaignPlan>> {
  const plans = new Map<string, CampaignPlan>();
  for (const campaignId of new Set(dossiers.map((dossier) => dossier.campaignId)))
    plans.set(campaignId, (await ruleBooks.ofCampaign(db, campaignId)).ruleBook.plan);
  return plans;
}
