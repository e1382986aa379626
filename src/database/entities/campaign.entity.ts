import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { OrganizationEntity } from './organization.entity.ts';

export type CampaignPhase = 'draft' | 'open' | 'closed';

/** One plan being carried out. `plan` is the draft until opening; afterwards the rule books rule. Written only by the campaigns module. */
@Entity('campaigns')
@Unique('uq_campaigns_code', ['code'])
@Index('ix_campaigns_organization', ['organizationId', 'createdAt'])
@Check('campaigns_phase_known', `phase in ('draft', 'open', 'closed')`)
@Check('campaigns_open_has_rule_book', `phase = 'draft' or rule_book_version is not null`)
export class CampaignEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_campaigns' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_campaigns_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  /** Name of the template it was made from. */
  @Column('text') preset!: string;
  @Column('text') phase!: CampaignPhase;
  /** Kept as `json`, never `jsonb`: the order of its keys is the order people read. */
  @Column('json') plan!: CampaignPlan;
  /** The version in force; null until opened. */
  @Column('integer', { name: 'rule_book_version', nullable: true }) ruleBookVersion!: number | null;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'created_by_name' }) createdByName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
