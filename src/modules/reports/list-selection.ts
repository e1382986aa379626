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
  /** How many they were when the groups were counted. */
  readonly count: number;
  readonly unit: { readonly id: string; readonly code: string; readonly name: string; readonly kind: string };
}

export interface ListedNominee {
  readonly group: ListGroup;
  readonly nominee: NomineeEntity;
  /** The rule book its dossier was submitted under. */
  readonly ruleBookVersion: number;
}

/**
 * So many are read, judged and written at a time: few enough to be gone before the collector looks twice (what it sees twice it keeps
 * for long), many enough for the questions not to matter.
 */
const pageSize = 200;

const selected = `d.organization_id = :organizationId and d.campaign_id = :campaignId and d.level = :level
  and d.state in ('submitted', 'accepted') and n.organization_id = d.organization_id and n.state in (:...states) and n.kind in (:...kinds)`;

/** The groups in which there is anybody, in a list's order: collectives, persons, households; inside each by unit in plan order. */
async function listGroups(db: EntityManager, selection: ListSelection): Promise<ListGroup[]> {
  const rows = await db
    .createQueryBuilder()
    .select([
      'n.kind as kind',
      'u.id as id',
      'u.code as code',
      'u.name as name',
      'u.kind as unit_kind',
      'count(*)::int as count',
    ])
    .from('nominees', 'n')
    .innerJoin('dossiers', 'd', 'd.id = n.dossier_id')
    .innerJoin('units', 'u', 'u.id = d.unit_id')
    .where(selected, parametersOf(selection))
    .groupBy('n.kind, u.id')
    .orderBy('array_position(array[:...order], n.kind)')
    .addOrderBy('u.position')
    .addOrderBy('u.code')
    .setParameter('order', nomineeKinds)
    .getRawMany<{ kind: NomineeKind; id: string; code: string; name: string; unit_kind: string; count: number }>();
  return rows.map(({ kind, id, code, name, unit_kind, count }) => ({
    kind,
    count,
    unit: { id, code, name, kind: unit_kind },
  }));
}

/** Everybody selected in a list's order, page by page: memory does not grow with the list, nor the questions with its units. */
export async function* listPages(db: EntityManager, selection: ListSelection): AsyncGenerator<ListedNominee[]> {
  for (const batch of batchesOf(await listGroups(db, selection))) {
    if (batch.length === 1) yield* groupPages(db, selection, batch[0]!);
    else yield await nomineesOf(db, selection, batch);
  }
}

/** Neighbours of one kind that fill a page together; a group that fills one by itself stands alone. */
function batchesOf(groups: readonly ListGroup[]): ListGroup[][] {
  const batches: ListGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const open = batches.at(-1);
    if (open && open[0]!.kind === group.kind && group.count <= room) open.push(group);
    else {
      batches.push([group]);
      room = pageSize;
    }
    room -= group.count;
  }
  return batches;
}

/** One group, each page found behind the last of the page before. */
async function* groupPages(
  db: EntityManager,
  selection: ListSelection,
  group: ListGroup,
): AsyncGenerator<ListedNominee[]> {
  let last: NomineeEntity | undefined;
  for (;;) {
    const page = await nomineesOf(db, selection, [group], { behind: last });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    last = page.at(-1)!.nominee;
  }
}

/** The nominees of some groups of one kind in their order; with `only`, at most a page of them. */
async function nomineesOf(
  db: EntityManager,
  selection: ListSelection,
  groups: readonly ListGroup[],
  only?: { readonly behind: NomineeEntity | undefined },
): Promise<ListedNominee[]> {
  const byUnit = new Map(groups.map((group) => [group.unit.id, group]));
  const units = [...byUnit.keys()];
  const query = db
    .createQueryBuilder(NomineeEntity, 'n')
    .addSelect('d.rule_book_version', 'rule_book_version')
    .addSelect('d.unit_id', 'unit_id')
    .innerJoin('dossiers', 'd', 'd.id = n.dossier_id')
    .where(selected, parametersOf({ ...selection, kinds: [groups[0]!.kind] }))
    .andWhere('d.unit_id = any(:units)', { units });
  if (only) query.limit(pageSize);
  else query.orderBy('array_position(:units::uuid[], d.unit_id)');
  query.addOrderBy('n.dossier_id').addOrderBy('n.position').addOrderBy('n.id');
  if (only?.behind) {
    const { dossierId, position, id } = only.behind;
    query.andWhere('(n.dossier_id, n.position, n.id) > (:dossierId, :position, :id)', { dossierId, position, id });
  }
  const { entities, raw } = await query.getRawAndEntities<{ rule_book_version: number; unit_id: string }>();
  return entities.map((nominee, index) => {
    const { rule_book_version: ruleBookVersion, unit_id } = raw[index]!;
    return { nominee, ruleBookVersion, group: byUnit.get(unit_id)! };
  });
}

const parametersOf = ({ kinds = nomineeKinds, ...selection }: ListSelection) => ({ ...selection, kinds });
