import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** A body of one organisation: who may propose, receive or be proposed. Written only by the organizations module. */
@Entity('units')
@Unique('uq_units_code', ['organizationId', 'code'])
@Index('ix_units_merged_into', ['mergedIntoId'])
export class UnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_units' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_units_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  /** Key of `unitKinds` in the campaign plans, e.g. `TO_BAU_CU`. */
  @Column('text') kind!: string;
  /** Order in which lists and papers name the units. */
  @Column('integer') position!: number;
  @ForeignKey(() => UnitEntity, { name: 'fk_units_merged_into' })
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text', { name: 'search_text' }) searchText!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
