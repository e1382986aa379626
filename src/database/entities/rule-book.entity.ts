import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import type { PlanAnswer } from '../../domain/plan/rule-book.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** The rules as they were frozen: the plan with every answer applied. The table refuses update and delete. */
@Entity('rule_books')
@Unique('uq_rule_books_version', ['campaignId', 'version'])
@Index('ix_rule_books_organization', ['organizationId'])
export class RuleBookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rule_books' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_rule_books_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_rule_books_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @Column('integer') version!: number;
  @Column('json') plan!: CampaignPlan;
  @Column('json') answers!: Readonly<Record<string, PlanAnswer>>;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text', { name: 'author_name' }) authorName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
