import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** Whether one unit takes part in one campaign, where the plan has that recorded. */
@Entity('campaign_units')
@Index('ix_campaign_units_unit', ['unitId'])
@Index('ix_campaign_units_organization', ['organizationId'])
export class CampaignUnitEntity {
  @ForeignKey(() => CampaignEntity, { name: 'fk_campaign_units_campaign' })
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'pk_campaign_units' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_campaign_units_unit' })
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'pk_campaign_units' })
  unitId!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_campaign_units_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('boolean') participates!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
