import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** One time the office sent a dossier back: what to mend, by when. */
@Entity('returns')
@Index('ix_returns_dossier', ['organizationId', 'dossierId', 'returnedAt'])
@Index('ix_returns_dossier_id', ['dossierId'])
export class ReturnEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_returns' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_returns_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_returns_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @Column('text') reason!: string;
  /** Each names a slot, a field of a nominee or a criterion; only these reopen. */
  @Column('jsonb') items!: readonly object[];
  @Column('timestamptz', { name: 'mend_by' }) mendBy!: Date;
  @Column('uuid', { name: 'returned_by' }) returnedBy!: string;
  @Column('text', { name: 'returned_by_name' }) returnedByName!: string;
  @Column('timestamptz', { name: 'returned_at' }) returnedAt!: Date;
}
