import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../../domain/eligibility/verdict.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** The appraiser's verdict on one criterion of a nominee; it stands before the machine's. */
@Entity('appraisal_verdicts')
@Index('ix_appraisal_verdicts_organization', ['organizationId'])
@Check('appraisal_verdicts_outcome_known', `outcome in ('met', 'unmet', 'needs-review')`)
export class AppraisalVerdictEntity {
  @ForeignKey(() => NomineeEntity, { name: 'fk_appraisal_verdicts_nominee' })
  @PrimaryColumn('uuid', { name: 'nominee_id', primaryKeyConstraintName: 'pk_appraisal_verdicts' })
  nomineeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_appraisal_verdicts' }) criterion!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_appraisal_verdicts_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') outcome!: Outcome;
  /** What the machine said when the person concluded: a later difference is shown. */
  @Column('text', { name: 'machine_outcome' }) machineOutcome!: Outcome;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'appraised_by' }) appraisedBy!: string;
  @Column('text', { name: 'appraised_by_name' }) appraisedByName!: string;
  @Column('timestamptz', { name: 'appraised_at' }) appraisedAt!: Date;
}
