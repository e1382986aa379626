import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UserEntity } from './user.entity.ts';

/** Leave for one person to appraise a dossier in spite of a conflict of interest, and why. */
@Entity('conflict_overrides')
@Index('ix_conflict_overrides_dossier', ['organizationId', 'dossierId'])
@Index('ix_conflict_overrides_dossier_id', ['dossierId'])
@Index('ix_conflict_overrides_user', ['userId'])
export class ConflictOverrideEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_conflict_overrides' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_conflict_overrides_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_conflict_overrides_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @ForeignKey(() => UserEntity, { name: 'fk_conflict_overrides_user' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('text', { name: 'granted_by_name' }) grantedByName!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
