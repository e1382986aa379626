import type { EntityManager } from 'typeorm';

/** A law, decree or circular that decides under which law something is judged. */
export interface RegimeDocument {
  readonly code: string;
  /** E.g. «152/2025/NĐ-CP». */
  readonly number: string | null;
  readonly title: string;
}

/**
 * The documents of the legal regime in force on a day (`YYYY-MM-DD`), oldest first: what a submission is stored with, so that it stays
 * judged by the law it was received under. An organisation's own row goes before the general one of the same code.
 */
export async function legalRegime(
  db: EntityManager,
  organizationId: string,
  onDate: string,
): Promise<RegimeDocument[]> {
  return (await db.query(
    `select code, number, title from (
       select distinct on (code) code, number, title, regime, issued_on, valid_from, valid_until from legal_bases
       where (organization_id = $1 or organization_id is null) and valid_from <= $2
       order by code, organization_id nulls last, valid_from desc
     ) latest
     where regime and (valid_until is null or valid_until >= $2) order by coalesce(issued_on, valid_from), code`,
    [organizationId, onDate],
  )) as RegimeDocument[];
}
