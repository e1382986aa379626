import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** What happened to a unit, when, and on what basis. Only added to. */
@Entity('unit_changes')
@Index('ix_unit_changes_unit', ['organizationId', 'unitId'])
@Index('ix_unit_changes_unit_id', ['unitId'])
@Index('ix_unit_changes_merged_into', ['mergedIntoId'])
@Check('unit_changes_kind_known', `kind in ('created', 'renamed', 'merged', 'closed')`)
export class UnitChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit_changes' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_unit_changes_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_unit_changes_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') kind!: 'created' | 'renamed' | 'merged' | 'closed';
  @Column('date', { name: 'effective_on' }) effectiveOn!: string;
  @Column('text', { name: 'old_name', nullable: true }) oldName!: string | null;
  @Column('text', { name: 'new_name', nullable: true }) newName!: string | null;
  @ForeignKey(() => UnitEntity, { name: 'fk_unit_changes_merged_into' })
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
  @Column('text') basis!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
