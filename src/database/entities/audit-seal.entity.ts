import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** One link of an organisation's audit chain: a batch of entries with their hashes. The table refuses update, delete and truncate. */
@Entity('audit_seals')
@Unique('uq_audit_seals_number', ['organizationId', 'number'])
@Check('audit_seals_number_counts', 'number >= 1')
@Check('audit_seals_one_hash_each', 'cardinality(entry_ids) = cardinality(entry_hashes) and cardinality(entry_ids) > 0')
export class AuditSealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_seals' }) id!: string;
  /** Null: the chain of what concerns the service as a whole. */
  @ForeignKey(() => OrganizationEntity, { name: 'fk_audit_seals_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  /** 1, 2, 3, … within a chain. */
  @Column('integer') number!: number;
  /** Ascending. */
  @Column('uuid', { name: 'entry_ids', array: true }) entryIds!: string[];
  /** One per entry, in the same order. */
  @Column('text', { name: 'entry_hashes', array: true }) entryHashes!: string[];
  /** The hash of the seal before; zeros for the first. */
  @Column('text', { name: 'previous_hash' }) previousHash!: string;
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt!: Date;
}
