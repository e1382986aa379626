import type { EntityManager } from 'typeorm';
import type { RestrictedRow } from '../../exports/restricted-list.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { printedName } from './list-frame.ts';
import { type ListSelection, listPages } from './list-selection.ts';

/** The persons selected, in the order of the list, with their sensitive fields in clear text. */
export async function* restrictedRows(
  db: EntityManager,
  plan: CampaignPlan,
  selection: ListSelection,
): AsyncGenerator<RestrictedRow> {
  const persons = { ...selection, kinds: ['CA_NHAN'] } as const;
  for await (const page of listPages(db, persons)) {
    for (const { nominee, group } of page) {
      const { birthDate, birthYear, post, ...fields } = nominee;
      const unitName = printedName(group.unit, plan);
      yield { ...fields, unitName, position: post, birth: birthDate ?? birthYear?.toString() ?? null };
    }
  }
}
