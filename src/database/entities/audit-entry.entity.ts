import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** Who did what, in the same commit as the deed. The table refuses update, delete and truncate. */
@Entity('audit_entries')
@Index('ix_audit_entries_time', ['organizationId', 'at', 'id'])
@Index('ix_audit_entries_subject', ['organizationId', 'subjectId', 'at'])
@Index('ix_audit_entries_actor', ['organizationId', 'actorId', 'at'])
@Index('ix_audit_entries_campaign_at', ['campaignAt'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_entries' }) id!: string;
  /** Null for what concerns the service as a whole. */
  @ForeignKey(() => OrganizationEntity, { name: 'fk_audit_entries_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  /** By the wall clock. */
  @Column('timestamptz') at!: Date;
  /** By the campaign clock, which may be simulated; the clock goes on from the latest. */
  @Column('timestamptz', { name: 'campaign_at' }) campaignAt!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_name' }) actorName!: string;
  @Column('uuid', { name: 'membership_id', nullable: true }) membershipId!: string | null;
  /** As it was called then. */
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') action!: string;
  @Column('text', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  /** Sensitive fields masked. */
  @Column('jsonb') detail!: object;
  @Column('text', { name: 'request_id', nullable: true }) requestId!: string | null;
}
