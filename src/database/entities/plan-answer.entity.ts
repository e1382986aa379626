import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** What the office answered to one question of the plan, and on what basis. */
@Entity('plan_answers')
@Index('ix_plan_answers_organization', ['organizationId'])
export class PlanAnswerEntity {
  @ForeignKey(() => CampaignEntity, { name: 'fk_plan_answers_campaign' })
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'pk_plan_answers' })
  campaignId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_plan_answers' }) question!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_plan_answers_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** Option key or value; null = «chưa có». */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text') basis!: string;
  @Column('uuid', { name: 'answered_by' }) answeredBy!: string;
  @Column('text', { name: 'answered_by_name' }) answeredByName!: string;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  /** A demonstration's answer, not an office's. */
  @Column('boolean', { default: false }) demo!: boolean;
}
