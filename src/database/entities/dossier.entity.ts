import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DossierState } from '../../domain/dossier-workflow.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';
import { UserEntity } from './user.entity.ts';

/** How the dossier arrived: typed in here, or taken in by the office from the document system or over the counter. */
export type Channel = 'WEB' | 'IOFFICE' | 'COUNTER';

/** One unit's proposal for one award level in one campaign. Written only by the dossiers, appraisal and later modules' services, the row locked first. */
@Entity('dossiers')
@Index('ix_dossiers_list', ['organizationId', 'campaignId', 'updatedAt', 'id'])
@Index('ix_dossiers_newest', ['organizationId', 'updatedAt', 'id'])
@Index('ix_dossiers_unit', ['organizationId', 'unitId', 'campaignId', 'level'])
@Index('ix_dossiers_state', ['organizationId', 'campaignId', 'state'])
@Index('ix_dossiers_campaign', ['campaignId'])
@Index('ix_dossiers_unit_id', ['unitId'])
@Index('ix_dossiers_assignee', ['assigneeId'])
@Index('ix_dossiers_second_reader', ['secondReaderId'])
@Index('ix_dossiers_search', { synchronize: false })
@Check('dossiers_state_known', `state in ('draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn')`)
@Check('dossiers_channel_known', `channel in ('WEB', 'IOFFICE', 'COUNTER')`)
@Check('dossiers_evidence_is_complete', `channel = 'WEB' or evidenced_arrival is not null`)
export class DossierEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dossiers' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_dossiers_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => CampaignEntity, { name: 'fk_dossiers_campaign' })
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_dossiers_unit' })
  @Column('uuid', { name: 'unit_id' })
  unitId!: string;
  @Column('text') level!: string;
  @Column('text') state!: DossierState;
  /** Moves with any change to the dossier, its nominees or papers; services move it by SQL. */
  @Column('integer') version!: number;
  @Column('text') channel!: Channel;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('date', { name: 'incoming_date', nullable: true }) incomingDate!: string | null;
  /** For other channels than WEB: the arrival the evidence file proves. */
  @Column('timestamptz', { name: 'evidenced_arrival', nullable: true }) evidencedArrival!: Date | null;
  /** No foreign key: the document refers to its dossier, and both are made in one commit. */
  @Column('uuid', { name: 'evidence_document_id', nullable: true }) evidenceDocumentId!: string | null;
  @Column('boolean', { name: 'taken_in_by_office', default: false }) takenInByOffice!: boolean;
  /** The first arrival decides lateness. */
  @Column('timestamptz', { name: 'first_received_at', nullable: true }) firstReceivedAt!: Date | null;
  /** Received in time though papers lack. */
  @Column('boolean', { default: false }) incomplete!: boolean;
  /** By when a return or an incomplete dossier is judged; may lie after the cut-off. */
  @Column('timestamptz', { name: 'mend_by', nullable: true }) mendBy!: Date | null;
  /** The version this dossier is judged by. */
  @Column('integer', { name: 'rule_book_version' }) ruleBookVersion!: number;
  @ForeignKey(() => UserEntity, { name: 'fk_dossiers_assignee' })
  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;
  /** Second pair of eyes where the office itself proposes. */
  @ForeignKey(() => UserEntity, { name: 'fk_dossiers_second_reader' })
  @Column('uuid', { name: 'second_reader_id', nullable: true })
  secondReaderId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** Folded by `searchKey`, for finding only. */
  @Column('text', { name: 'search_text' }) searchText!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'created_by_name' }) createdByName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
