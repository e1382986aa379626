import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** One row to lock per campaign, unit and level: whoever holds it may count nominees. Locked last, after all other reads and checks. */
@Entity('quota_locks')
@Index('ix_quota_locks_unit', ['unitId'])
@Index('ix_quota_locks_organization', ['organizationId'])
export class QuotaLockEntity {
  @ForeignKey(() => CampaignEntity, { name: 'fk_quota_locks_campaign' })
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'pk_quota_locks' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_quota_locks_unit' })
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'pk_quota_locks' })
  unitId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_quota_locks' }) level!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_quota_locks_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
}
