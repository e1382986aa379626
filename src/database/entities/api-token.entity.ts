import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MembershipEntity } from './membership.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** A key a machine uses to act as one membership. Only its hash is kept. */
@Entity('api_tokens')
@Unique('uq_api_tokens_hash', ['tokenHash'])
@Index('ix_api_tokens_organization', ['organizationId'])
@Index('ix_api_tokens_membership', ['membershipId'])
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_tokens' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_api_tokens_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => MembershipEntity, { name: 'fk_api_tokens_membership' })
  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
