import type { EntityManager } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { NomineeState } from '../../domain/nominee-workflow.ts';
import { type NomineeKind, nomineeKinds } from '../../domain/plan/plan.ts';

/** States in which a nominee has been found eligible, whatever became of it afterwards. */
export const qualifiedStates: readonly NomineeState[] = [
  'qualified',
  'approved',
  'not-approved',
  'forwarded',
  'awarded',
];
/** With those the appraisers have not concluded on or have turned down: everybody but the withdrawn and the cancelled. */
export const allStates: readonly NomineeState[] = [...qualifiedStates, 'proposed', 'unqualified', 'on-hold'];

/** Who stands on one list. */
export interface ListSelection {
  readonly organizationId: string;
  readonly campaignId: string;
  readonly level: string;
  readonly states: readonly NomineeState[];
  readonly kinds?: readonly NomineeKind[];
}

/** The nominees of one kind that one unit proposes: they stand together on a list. */
export interface ListGroup {
  readonly kind: NomineeKind;
  readonly unit: { readonly id: string; readonly code: string; readonly name: string; readonly kind: string };
}

export interface ListedNominee {
  readonly nominee: NomineeEntity;
  /** The rule book its dossier was submitted under. */
  readonly ruleBookVersion: number;
}

/** So many are read, judged and written at a time. */
const pageSize = 500;

const selected = `d.organization_id = :organizationId and d.campaign_id = :campaignId and d.level = :level
  and d.state in ('submitted', 'accepted') and n.organization_id = d.organization_id and n.state in (:...states) and n.kind in (:...kinds)`;

/** The groups in which there is anybody, in a list's order: collectives, persons, households; inside each by unit in plan order. */
export async function listGroups(db: EntityManager, selection: ListSelection): Promise<ListGroup[]> {
  const rows = await db
    .createQueryBuilder()
    .select(['n.kind as kind', 'u.id as id', 'u.code as code', 'u.name as name', 'u.kind as unit_kind'])
    .from('nominees', 'n')
    .innerJoin('dossiers', 'd', 'd.id = n.dossier_id')
    .innerJoin('units', 'u', 'u.id = d.unit_id')
    .where(selected, parametersOf(selection))
    .groupBy('n.kind, u.id')
    .orderBy('array_position(array[:...order], n.kind)')
    .addOrderBy('u.position')
    .addOrderBy('u.code')
    .setParameter('order', nomineeKinds)
    .getRawMany<{ kind: NomineeKind; id: string; code: string; name: string; unit_kind: string }>();
  return rows.map(({ kind, id, code, name, unit_kind }) => ({ kind, unit: { id, code, name, kind: unit_kind } }));
}

/** One group page by page, each found behind the last of the page before: memory does not grow with the list. */
export async function* groupPages(
  db: EntityManager,
  selection: ListSelection,
  { kind, unit }: ListGroup,
): AsyncGenerator<ListedNominee[]> {
  let last: NomineeEntity | undefined;
  for (;;) {
    const query = db
      .createQueryBuilder(NomineeEntity, 'n')
      .addSelect('d.rule_book_version', 'rule_book_version')
      .innerJoin('dossiers', 'd', 'd.id = n.dossier_id')
      .where(selected, parametersOf({ ...selection, kinds: [kind] }))
      .andWhere('d.unit_id = :unit', { unit: unit.id })
      .orderBy('n.dossier_id')
      .addOrderBy('n.position')
      .addOrderBy('n.id')
      .limit(pageSize);
    if (last) {
      const { dossierId, position, id } = last;
      query.andWhere('(n.dossier_id, n.position, n.id) > (:dossierId, :position, :id)', { dossierId, position, id });
    }
    const { entities, raw } = await query.getRawAndEntities<{ rule_book_version: number }>();
    if (entities.length > 0)
      yield entities.map((nominee, index) => ({ nominee, ruleBookVersion: raw[index]!.rule_book_version }));
    if (entities.length < pageSize) return;
    last = entities.at(-1);
  }
}

const parametersOf = ({ kinds = nomineeKinds, ...selection }: ListSelection) => ({ ...selection, kinds });
