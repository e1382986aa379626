import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** A receipt's PDF as it was first made, so that a reprint is identical. The table refuses update and delete. */
@Entity('receipt_papers')
@Index('ix_receipt_papers_organization', ['organizationId'])
export class ReceiptPaperEntity {
  @ForeignKey(() => SubmissionEntity, { name: 'fk_receipt_papers_submission' })
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'pk_receipt_papers' })
  submissionId!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_receipt_papers_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('bytea') pdf!: Buffer;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
