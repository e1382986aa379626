import type { EntityManager } from 'typeorm';
import type { UnitEntity } from '../../database/entities/unit.entity.ts';
import { electionNames } from '../../domain/eligibility/measured.ts';
import type { Election } from '../../domain/plan/plan.ts';
import type { FigureName } from './figure-kinds.ts';

/** Kinds of the public interface: where votes are counted, and what they elect. */
export const pollingKind = 'TO_BAU_CU';
export const constituencyKind = 'DON_VI_BAU_CU';

type NamedUnit = Pick<UnitEntity, 'id' | 'kind' | 'name'>;

export interface ConstituencyPlace {
  readonly unitId: string;
  readonly election: Election;
  readonly constituencyId: string;
}

/** Which tổ lies in which constituency, for each election, in one organisation. */
export class ConstituencyMap {
  constructor(private readonly places: readonly ConstituencyPlace[]) {}

  static async of(db: EntityManager, organizationId: string): Promise<ConstituencyMap> {
    const rows = (await db.query(
      `select unit_id as "unitId", election, constituency_id as "constituencyId" from unit_constituencies where organization_id = $1`,
      [organizationId],
    )) as ConstituencyPlace[];
    return new ConstituencyMap(rows);
  }

  /** Whose seats a tổ inherits. */
  constituencyOf(unitId: string, election: Election): string | undefined {
    return this.places.find((place) => place.unitId === unitId && place.election === election)?.constituencyId;
  }

  /** The constituencies a tổ lies in, of all elections or of one. */
  constituenciesOf(unitId: string): readonly string[] {
    return distinct(this.places.filter((place) => place.unitId === unitId).map(({ constituencyId }) => constituencyId));
  }

  /** The tổ of a constituency, of all elections or of one. */
  areasOf(constituencyId: string, election?: Election): readonly string[] {
    const here = this.places.filter(
      (place) => place.constituencyId === constituencyId && (election === undefined || place.election === election),
    );
    return distinct(here.map(({ unitId }) => unitId));
  }

  /** Every constituency some tổ lies in. */
  constituencies(): readonly string[] {
    return distinct(this.places.map(({ constituencyId }) => constituencyId));
  }

  /**
   * Units whose facts a changed figure of `unitId` reaches: a tổ's turnout counts for itself and its constituencies; a constituency's seats
   * for itself, its tổ, and the other constituencies those lie in (which are judged by every election's seats).
   */
  reachedFrom(unitId: string): readonly string[] {
    const areas = this.areasOf(unitId);
    return distinct([unitId, ...areas, ...[unitId, ...areas].flatMap((area) => this.constituenciesOf(area))]);
  }

  /** Why this figure cannot belong to this unit, in a sentence that says where it goes; undefined when it does. */
  misplaced(figure: FigureName, unit: NamedUnit, election: Election): string | undefined {
    return figure === 'turnout' ? misplacedTurnout(unit) : this.misplacedSeats(unit, election);
  }

  private misplacedSeats({ id, kind, name }: NamedUnit, election: Election): string | undefined {
    if (kind === pollingKind) {
      return `Số đại biểu, bầu lại, bầu thêm không ghi ở «${name}» mà ghi ở đơn vị bầu cử chứa tổ; các tổ dùng chung số đó. Hãy nhập ở đơn vị bầu cử.`;
    }
    if (kind !== constituencyKind) {
      return `«${name}» không phải là đơn vị bầu cử nên không có số đại biểu được bầu. Hãy chọn một đơn vị bầu cử.`;
    }
    if (this.areasOf(id, election).length > 0) return undefined;
    return `«${name}» không phải là đơn vị bầu cử của cuộc bầu cử ${electionNames[election]}: chưa có tổ bầu cử nào thuộc đơn vị này trong cuộc đó. Hãy chọn đúng đơn vị bầu cử, hoặc ghi tổ thuộc đơn vị trước.`;
  }
}

function misplacedTurnout({ kind, name }: NamedUnit): string | undefined {
  if (kind === pollingKind) return undefined;
  if (kind === constituencyKind) {
    return `Số cử tri đi bầu của «${name}» là tổng của các tổ bầu cử thuộc đơn vị, không nhập riêng. Hãy nhập ở từng tổ bầu cử.`;
  }
  return `«${name}» không phải là tổ bầu cử nên không có số cử tri đi bầu. Hãy chọn một tổ bầu cử.`;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
