import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** What a call with this key answered, so that a second one does nothing twice. Swept after 24 hours. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created', ['createdAt'])
@Index('ix_idempotency_keys_organization', ['organizationId'])
export class IdempotencyKeyEntity {
  /** The membership: what a person does for one organisation is not to be seen from another. */
  @PrimaryColumn('uuid', { name: 'actor_id', primaryKeyConstraintName: 'pk_idempotency_keys' }) actorId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' }) route!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' }) key!: string;
  /** Which write of one request this is, from 0. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_idempotency_keys' }) ordinal!: number;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_idempotency_keys_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** Over the fields and the hashes of the files. */
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  /** Nothing personal. */
  @Column('jsonb') result!: object;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
