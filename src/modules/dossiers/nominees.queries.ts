import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { asNominee, findDossier, nomineeNotFound } from './dossier-lock.ts';
import { NomineeView } from './nominee.view.ts';

@Injectable()
export class NomineesQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** One nominee of a dossier the reader may see; refuses with `not-found`. */
  async one(actor: Actor, id: string): Promise<NomineeView> {
    const nominee = await this.dataSource.manager.findOneBy(NomineeEntity, {
      id,
      organizationId: actor.organizationId,
    });
    if (!nominee) throw nomineeNotFound();
    const dossier = await findDossier(this.dataSource.manager, actor, nominee.dossierId).catch(asNominee);
    return NomineeView.of(nominee, actor, dossier);
  }

  /** Nominees the caller has just written, in dossier order. */
  async byIds(actor: Actor, dossierId: string, ids: readonly string[]): Promise<NomineeView[]> {
    const rows = await this.dataSource.manager.find(NomineeEntity, {
      where: { id: In([...ids]), organizationId: actor.organizationId },
      order: { position: 'ASC', id: 'ASC' },
    });
    const dossier = await findDossier(this.dataSource.manager, actor, dossierId);
    return rows.map((row) => NomineeView.of(row, actor, dossier));
  }
}
