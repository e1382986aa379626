import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** A nominee taken over into another dossier (level or receiver), and why. */
@Entity('nominee_moves')
@Index('ix_nominee_moves_nominee', ['organizationId', 'nomineeId'])
@Index('ix_nominee_moves_nominee_id', ['nomineeId'])
@Index('ix_nominee_moves_from_dossier', ['fromDossierId'])
@Index('ix_nominee_moves_to_dossier', ['toDossierId'])
export class NomineeMoveEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_nominee_moves' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_nominee_moves_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_nominee_moves_nominee' })
  @Column('uuid', { name: 'nominee_id' })
  nomineeId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_nominee_moves_from_dossier' })
  @Column('uuid', { name: 'from_dossier_id' })
  fromDossierId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_nominee_moves_to_dossier' })
  @Column('uuid', { name: 'to_dossier_id' })
  toDossierId!: string;
  @Column('text', { name: 'from_level' }) fromLevel!: string;
  @Column('text', { name: 'to_level' }) toLevel!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'moved_by' }) movedBy!: string;
  @Column('text', { name: 'moved_by_name' }) movedByName!: string;
  @Column('timestamptz', { name: 'moved_at' }) movedAt!: Date;
}
