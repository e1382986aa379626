import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Election } from '../../domain/plan/plan.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** Each figure as it was before and after a change, with who and why. Only added to. */
@Entity('election_result_history')
@Index('ix_election_result_history_unit', ['organizationId', 'campaignId', 'unitId', 'election'])
@Index('ix_election_result_history_campaign', ['campaignId'])
@Index('ix_election_result_history_unit_id', ['unitId'])
@Check('election_result_history_figure_known', `figure in ('turnout', 'seats')`)
export class ElectionResultHistoryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_election_result_history' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_election_result_history_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_election_result_history_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_election_result_history_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') election!: Election;
  @Column('text') figure!: 'turnout' | 'seats';
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb') after!: object;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'actor_id' }) actorId!: string;
  @Column('text', { name: 'actor_name' }) actorName!: string;
  @Column('timestamptz') at!: Date;
}
