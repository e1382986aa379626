import type { EntityManager } from 'typeorm';
import type { RetentionRuleEntity } from '../../database/entities/retention-rule.entity.ts';
import type { AwardLevel } from '../../domain/plan/plan.ts';
import { endOfRetention, type KeptDossier, type RetentionKind, retentionKindOf } from '../../domain/retention.ts';
import { officialDate } from '../organizations/official-date.ts';

/** One line of a run's report: enough to find the row, nobody's name. Dates are `YYYY-MM-DD`. */
export interface SubjectFacts {
  readonly kind: RetentionKind;
  readonly campaign: string | null;
  readonly unit: string | null;
  readonly level: string | null;
  readonly state: string | null;
  readonly lastAct: string;
  readonly keptUntil: string;
  readonly nominees: number;
  readonly documents: number;
}

export interface DueSubject {
  readonly id: string;
  readonly subject: 'dossier' | 'person';
  readonly facts: SubjectFacts;
  /** Past its time, but somebody is still looking into it: it stays. */
  readonly heldBack: boolean;
}

/** Whose rows, by which rules, on which day. */
export interface Due {
  readonly organizationId: string;
  readonly rules: ReadonlyMap<RetentionKind, RetentionRuleEntity>;
  readonly on: string;
}

interface DossierRow extends Omit<KeptDossier, 'forwardedTo'> {
  readonly id: string;
  readonly level: string;
  readonly campaignId: string;
  readonly unit: string;
  readonly lastAct: Date;
  readonly nominees: number;
  readonly documents: number;
  readonly onHold: boolean;
}

const pageSize = 500;

/** Dossiers whose time is over, in the order of their ids, read page by page. Touched again since they were made nameless, they count anew. */
export async function* dueDossiers(db: EntityManager, due: Due): AsyncGenerator<DueSubject> {
  const campaigns = await campaignsOf(db, due.organizationId);
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await db.query<DossierRow[]>(dossierPage, [due.organizationId, after, pageSize]);
    for (const row of rows) {
      const { id, level, state, unit, nominees, documents, onHold: heldBack } = row;
      const campaign = campaigns.get(row.campaignId)!;
      const kind = retentionKindOf({ ...row, forwardedTo: campaign.levels[level]?.forwardedTo ?? null });
      const dates = pastDates(due, kind, row.lastAct);
      const facts = { kind, campaign: campaign.code, unit, level, state, nominees, documents };
      if (dates) yield { id, subject: 'dossier', heldBack, facts: { ...facts, ...dates } };
    }
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.id;
  }
}

const dossierPage = `
  select d.id, d.level, d.state, d.campaign_id as "campaignId", u.code as unit, d.first_received_at is not null as "handedIn",
    o.kind = 'COMMUNE' as "ofCommune",
    greatest(d.updated_at, (select max(n.updated_at) from nominees n where n.dossier_id = d.id),
      (select max(p.received_at) from documents p where p.dossier_id = d.id)) as "lastAct",
    (select count(*)::int from nominees n where n.dossier_id = d.id) as nominees,
    (select count(*)::int from documents p where p.dossier_id = d.id) as documents,
    exists (select from nominee_holds h join nominees n on n.id = h.nominee_id
      where n.dossier_id = d.id and h.released_at is null) as "onHold"
  from dossiers d join units u on u.id = d.unit_id join organizations o on o.id = d.organization_id
  where d.organization_id = $1 and d.id > $2
    and not exists (select from retention_erasures e where e.subject_id = d.id and e.erased_at >= d.updated_at
      and not exists (select from documents p where p.dossier_id = d.id and p.received_at > e.erased_at))
  order by d.id limit $3`;

type Levels = Readonly<Record<string, Pick<AwardLevel, 'forwardedTo'>>>;

async function campaignsOf(db: EntityManager, organizationId: string) {
  const rows = await db.query<{ id: string; code: string; levels: Levels }[]>(
    `select id, code, plan -> 'levels' as levels from campaigns where organization_id = $1`,
    [organizationId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Accounts that were disabled long enough ago and belong to no other organisation. */
export async function duePeople(db: EntityManager, due: Due): Promise<DueSubject[]> {
  const rows = await db.query<{ id: string; disabledAt: Date }[]>(
    `select u.id, u.disabled_at as "disabledAt" from users u
     where u.disabled_at is not null
       and exists (select from memberships m where m.user_id = u.id and m.organization_id = $1)
       and not exists (select from memberships m where m.user_id = u.id and m.organization_id <> $1)
       and not exists (select from retention_erasures e where e.subject_id = u.id)
     order by u.id`,
    [due.organizationId],
  );
  return rows.flatMap(({ id, disabledAt }) => {
    const dates = pastDates(due, 'ACCOUNT', disabledAt);
    const nothing = { campaign: null, unit: null, level: null, state: null, nominees: 0, documents: 0 };
    return dates ? [{ id, subject: 'person', heldBack: false, facts: { kind: 'ACCOUNT', ...nothing, ...dates } }] : [];
  });
}

/** Undefined while the time is not over, and where no rule says when it is. */
function pastDates({ rules, on }: Due, kind: RetentionKind, last: Date) {
  const rule = rules.get(kind);
  const lastAct = officialDate(last);
  const keptUntil = rule && endOfRetention(lastAct, rule);
  return keptUntil !== undefined && keptUntil <= on ? { lastAct, keptUntil } : undefined;
}
