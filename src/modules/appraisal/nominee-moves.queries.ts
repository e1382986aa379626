import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { asNominee, findDossier, nomineeNotFound } from '../dossiers/dossier-lock.ts';
import type { MoveEndView, MoveView } from './nominee-moves.view.ts';

interface MoveRow {
  id: string;
  campaign_id: string;
  nominee_id: string;
  nominee_name: string;
  from_dossier_id: string;
  from_level: string;
  from_code: string;
  from_name: string;
  to_dossier_id: string;
  to_level: string;
  to_code: string;
  to_name: string;
  reason: string;
  moved_by_name: string;
  moved_at: Date;
}

const select = `
  select m.id, n.campaign_id, m.nominee_id, n.name as nominee_name, m.from_dossier_id, m.from_level, fu.code as from_code, fu.name as from_name,
    m.to_dossier_id, m.to_level, tu.code as to_code, tu.name as to_name, m.reason, m.moved_by_name, m.moved_at
  from nominee_moves m
  join nominees n on n.id = m.nominee_id
  join dossiers f on f.id = m.from_dossier_id
  join units fu on fu.id = f.unit_id
  join dossiers t on t.id = m.to_dossier_id
  join units tu on tu.id = t.unit_id`;

/** Where nominees have been moved: how a unit learns that one has come or gone. */
@Injectable()
export class NomineeMovesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** The moves of one nominee of a dossier the reader may see; refuses with `not-found`. */
  async ofNominee(actor: Actor, nomineeId: string): Promise<MoveView[]> {
    const db = this.dataSource.manager;
    const nominee = await db.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
    if (!nominee) throw nomineeNotFound();
    await findDossier(db, actor, nominee.dossierId).catch(asNominee);
    return this.views('m.organization_id = $1 and m.nominee_id = $2', [actor.organizationId, nomineeId]);
  }

  /** The moves into and out of one dossier the reader may see: a nominee that went to another unit is still accounted for here. */
  async ofDossier(actor: Actor, dossierId: string): Promise<MoveView[]> {
    await findDossier(this.dataSource.manager, actor, dossierId);
    const condition = 'm.organization_id = $1 and $2 in (m.from_dossier_id, m.to_dossier_id)';
    return this.views(condition, [actor.organizationId, dossierId]);
  }

  private async views(condition: string, values: readonly string[]): Promise<MoveView[]> {
    const sql = `${select} where ${condition} order by m.moved_at, m.id`;
    const rows = (await this.dataSource.query(sql, [...values])) as MoveRow[];
    const [first] = rows;
    if (!first) return [];
    const { levels } = (await this.ruleBooks.ofCampaign(this.dataSource.manager, first.campaign_id)).ruleBook.plan;
    return rows.map((row) => viewOf(row, (level) => levels[level]?.name ?? level));
  }
}

function viewOf(row: MoveRow, levelName: (level: string) => string): MoveView {
  const end = (dossierId: string, level: string, unit: readonly [string, string]): MoveEndView => ({
    ...{ dossierId, level, levelName: levelName(level) },
    ...{ unitCode: unit[0], unitName: unit[1] },
  });
  return {
    id: row.id,
    nomineeId: row.nominee_id,
    nomineeName: row.nominee_name,
    from: end(row.from_dossier_id, row.from_level, [row.from_code, row.from_name]),
    to: end(row.to_dossier_id, row.to_level, [row.to_code, row.to_name]),
    reason: row.reason,
    movedByName: row.moved_by_name,
    movedAt: row.moved_at,
  };
}
