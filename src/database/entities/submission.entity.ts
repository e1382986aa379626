import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Channel } from './dossier.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** One hand-in of a dossier: everything as it was at that moment. The table refuses update and delete. */
@Entity('submissions')
@Unique('uq_submissions_receipt_number', ['receiptNumber'])
@Unique('uq_submissions_number', ['dossierId', 'number'])
@Index('ix_submissions_campaign', ['organizationId', 'campaignId', 'receivedAt'])
@Index('ix_submissions_campaign_id', ['campaignId'])
@Check('submissions_channel_known', `channel in ('WEB', 'IOFFICE', 'COUNTER')`)
export class SubmissionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_submissions' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_submissions_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_submissions_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_submissions_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  /** 1 for the first hand-in of a dossier, then counting. */
  @Column('integer') number!: number;
  /** Arrival: stamped by the service on the web, evidenced for other channels. */
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('text') channel!: Channel;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('date', { name: 'incoming_date', nullable: true }) incomingDate!: string | null;
  @Column('integer', { name: 'rule_book_version' }) ruleBookVersion!: number;
  /** The law in force on arrival. */
  @Column('jsonb', { name: 'legal_regime' }) legalRegime!: object;
  /** The nominees' facts that were judged. */
  @Column('jsonb') nominees!: readonly object[];
  /** File names with their SHA-256. */
  @Column('jsonb') documents!: readonly object[];
  @Column('jsonb') missing!: readonly object[];
  @Column('jsonb') quota!: object;
  @Column('text', { name: 'receipt_number' }) receiptNumber!: string;
  /** Together with the number it opens the public check. */
  @Column('text', { name: 'receipt_code' }) receiptCode!: string;
  /** Receipt number of the hand-in before; null for the first. */
  @Column('text', { nullable: true }) supersedes!: string | null;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('text', { name: 'submitted_by_name' }) submittedByName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
