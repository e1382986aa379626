import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Election } from '../../domain/plan/plan.ts';
import type { FigureStatus } from './turnout-result.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** How many of the allotted seats of one constituency were filled in one election. Written only by the elections module. */
@Entity('seat_results')
@Unique('uq_seat_results_unit', ['campaignId', 'unitId', 'election'])
@Index('ix_seat_results_organization', ['organizationId', 'campaignId'])
@Index('ix_seat_results_unit', ['unitId'])
@Check('seat_results_election_known', `election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA')`)
@Check('seat_results_status_known', `status in ('provisional', 'confirmed')`)
@Check('seat_results_possible', `allotted >= 1 and elected >= 0 and elected <= allotted`)
export class SeatResultEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_seat_results' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_seat_results_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_seat_results_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_seat_results_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') election!: Election;
  @Column('integer') allotted!: number;
  @Column('integer') elected!: number;
  /** «Bầu lại». */
  @Column('boolean') revote!: boolean;
  /** «Bầu thêm». */
  @Column('boolean', { name: 'extra_election' }) extraElection!: boolean;
  @Column('text') status!: FigureStatus;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('text', { name: 'confirmed_by_name', nullable: true }) confirmedByName!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
}
