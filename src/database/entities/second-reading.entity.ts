import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UserEntity } from './user.entity.ts';

/** The second pair of eyes has read a dossier: who, what they found, when. Every reading is kept. */
@Entity('second_readings')
@Index('ix_second_readings_dossier', ['organizationId', 'dossierId', 'readAt'])
@Index('ix_second_readings_dossier_id', ['dossierId'])
@Index('ix_second_readings_reader', ['readerId'])
export class SecondReadingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_second_readings' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_second_readings_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_second_readings_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @ForeignKey(() => UserEntity, { name: 'fk_second_readings_reader' })
  @Column('uuid', { name: 'reader_id' })
  readerId!: string;
  @Column('text', { name: 'reader_name' }) readerName!: string;
  @Column('text') note!: string;
  @Column('timestamptz', { name: 'read_at' }) readAt!: Date;
}
