import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An audit entry that no seal covers yet. Written by a trigger in the entry's own commit; the sealing takes it away. */
@Entity('audit_unsealed')
@Index('ix_audit_unsealed_organization', ['organizationId', 'entryId'])
export class AuditUnsealedEntity {
  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'pk_audit_unsealed' }) entryId!: string;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId!: string | null;
}
