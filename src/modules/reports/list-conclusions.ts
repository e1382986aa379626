import type { EntityManager } from 'typeorm';
import type { Outcome } from '../../domain/eligibility/verdict.ts';

/** What people have concluded on one nominee. */
export interface Conclusions {
  /** The appraisers' outcome by criterion; the others stay the machine's. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Criteria the head of office has excepted the nominee from. */
  readonly excepted: readonly string[];
}

/** The conclusions on many nominees at once; every id has an entry. */
export async function conclusionsOn(
  db: EntityManager,
  organizationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Conclusions>> {
  const appraised = await db.query<{ id: string; criterion: string; outcome: Outcome }[]>(
    'select nominee_id as id, criterion, outcome from appraisal_verdicts where organization_id = $1 and nominee_id = any($2)',
    [organizationId, ids],
  );
  const exceptions = await db.query<{ id: string; criterion: string }[]>(
    `select nominee_id as id, criterion from criterion_exceptions
     where organization_id = $1 and nominee_id = any($2) order by criterion`,
    [organizationId, ids],
  );
  const found = new Map(ids.map((id) => [id, { outcomes: {} as Record<string, Outcome>, excepted: [] as string[] }]));
  for (const { id, criterion, outcome } of appraised) found.get(id)!.outcomes[criterion] = outcome;
  for (const { id, criterion } of exceptions) found.get(id)!.excepted.push(criterion);
  return found;
}
