import type { EntityManager } from 'typeorm';
import type { RestrictedRow } from '../../exports/restricted-list.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { printedName } from './list-frame.ts';
import { groupPages, type ListSelection, listGroups } from './list-selection.ts';

/** The persons selected, in the order of the list, with their sensitive fields in clear text. */
export async function* restrictedRows(
  db: EntityManager,
  plan: CampaignPlan,
  selection: ListSelection,
): AsyncGenerator<RestrictedRow> {
  const persons = { ...selection, kinds: ['CA_NHAN'] } as const;
  for (const group of await listGroups(db, persons)) {
    const unitName = printedName(group.unit, plan);
    for await (const page of groupPages(db, persons, group)) {
      for (const { nominee } of page) {
        const { birthDate, birthYear, post, ...fields } = nominee;
        yield { ...fields, unitName, position: post, birth: birthDate ?? birthYear?.toString() ?? null };
      }
    }
  }
}
