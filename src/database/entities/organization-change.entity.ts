import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** What happened to an organisation, when, and on what legal basis. Only added to. */
@Entity('organization_changes')
@Index('ix_organization_changes_organization', ['organizationId', 'effectiveOn'])
@Index('ix_organization_changes_merged_into', ['mergedIntoId'])
@Check('organization_changes_kind_known', `kind in ('created', 'renamed', 'merged')`)
export class OrganizationChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organization_changes' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_organization_changes_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') kind!: 'created' | 'renamed' | 'merged';
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
  @Column('text', { name: 'old_name', nullable: true }) oldName!: string | null;
  @Column('text', { name: 'new_name', nullable: true }) newName!: string | null;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_organization_changes_merged_into' })
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
  @Column('text') basis!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
