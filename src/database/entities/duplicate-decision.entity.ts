import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignEntity } from './campaign.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

export type DuplicateDecision = 'DIFFERENT' | 'SAME_KEEP_FIRST' | 'SAME_KEEP_SECOND' | 'KEEP_BOTH';

/** What a person decided about two nominees (or one and another route) that look like one. */
@Entity('duplicate_decisions')
@Index('ix_duplicate_decisions_pair', ['organizationId', 'campaignId', 'firstNomineeId', 'secondNomineeId'])
@Index('ix_duplicate_decisions_campaign', ['campaignId'])
@Index('ix_duplicate_decisions_first', ['firstNomineeId'])
@Index('ix_duplicate_decisions_second', ['secondNomineeId'])
@Check(
  'duplicate_decisions_decision_known',
  `decision in ('DIFFERENT', 'SAME_KEEP_FIRST', 'SAME_KEEP_SECOND', 'KEEP_BOTH')`,
)
export class DuplicateDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_duplicate_decisions' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_duplicate_decisions_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_duplicate_decisions_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_duplicate_decisions_first' })
  @Column('uuid', { name: 'first_nominee_id' })
  firstNomineeId!: string;
  /** Null where the first is doubtful by itself («đã đề nghị tuyến khác»). */
  @ForeignKey(() => NomineeEntity, { name: 'fk_duplicate_decisions_second' })
  @Column('uuid', { name: 'second_nominee_id', nullable: true })
  secondNomineeId!: string | null;
  @Column('text') reason!: string;
  @Column('text') decision!: DuplicateDecision;
  @Column('text') note!: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('text', { name: 'decided_by_name' }) decidedByName!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}
