import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../../domain/eligibility/verdict.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** The machine's verdict on one criterion at one hand-in. The table refuses update and delete. */
@Entity('submission_verdicts')
@Index('ix_submission_verdicts_nominee', ['nomineeId'])
@Index('ix_submission_verdicts_organization', ['organizationId'])
@Check('submission_verdicts_outcome_known', `outcome in ('met', 'unmet', 'needs-review')`)
export class SubmissionVerdictEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'fk_submission_verdicts_submission' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'pk_submission_verdicts' })
  submissionId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_submission_verdicts_nominee' })
  @PrimaryColumn('uuid', { name: 'nominee_id', primaryKeyConstraintName: 'pk_submission_verdicts' })
  nomineeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_submission_verdicts' }) criterion!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_submission_verdicts_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') clause!: string;
  @Column('text') outcome!: Outcome;
  @Column('text') reason!: string;
  @Column('jsonb', { nullable: true }) evidence!: object | null;
}
