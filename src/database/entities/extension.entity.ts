import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** One unit's later cut-off in one campaign. The latest `until` counts; earlier ones stay as history. */
@Entity('extensions')
@Index('ix_extensions_unit', ['organizationId', 'campaignId', 'unitId'])
@Index('ix_extensions_campaign', ['campaignId'])
@Index('ix_extensions_unit_id', ['unitId'])
export class ExtensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_extensions' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_extensions_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_extensions_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_extensions_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('timestamptz') until!: Date;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('text', { name: 'granted_by_name' }) grantedByName!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
