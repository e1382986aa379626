import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Election } from '../../domain/plan/plan.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** Only the office confirms; until then a figure counts for nothing but a warning. */
export type FigureStatus = 'provisional' | 'confirmed';

/** How many of the registered voted at one Tổ in one election. Whole persons. Written only by the elections module. */
@Entity('turnout_results')
@Unique('uq_turnout_results_unit', ['campaignId', 'unitId', 'election'])
@Index('ix_turnout_results_organization', ['organizationId', 'campaignId'])
@Index('ix_turnout_results_unit', ['unitId'])
@Check('turnout_results_election_known', `election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA')`)
@Check('turnout_results_status_known', `status in ('provisional', 'confirmed')`)
@Check('turnout_results_possible', `registered >= 0 and voted >= 0 and voted <= registered`)
export class TurnoutResultEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_turnout_results' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_turnout_results_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_turnout_results_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_turnout_results_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') election!: Election;
  @Column('integer') registered!: number;
  @Column('integer') voted!: number;
  /** Null = not recorded. */
  @Column('boolean', { name: 'closed_on_time', nullable: true }) closedOnTime!: boolean | null;
  @Column('text') status!: FigureStatus;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('text', { name: 'confirmed_by_name', nullable: true }) confirmedByName!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
}
