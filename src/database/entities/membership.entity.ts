import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/roles.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';
import { UserEntity } from './user.entity.ts';

/** What a person may act as, where and how long. Ended by `revokedAt`, never deleted. Written only by the identity module. */
@Entity('memberships')
@Index('ix_memberships_organization_unit', ['organizationId', 'unitId'])
@Index('ix_memberships_user', ['userId'])
@Index('ix_memberships_unit', ['unitId'])
@Index('ix_memberships_standing_in_for', ['standingInForId'])
@Check(
  'memberships_role_known',
  `role in ('nominator', 'unit-head', 'appraiser', 'head-of-office', 'council-secretary', 'council-member', 'chair', 'province-officer', 'inspector', 'administrator')`,
)
@Check('memberships_unit_roles_have_a_unit', `role not in ('nominator', 'unit-head') or unit_id is not null`)
@Check('memberships_end_after_start', `valid_until is null or valid_until > valid_from`)
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_memberships_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => UserEntity, { name: 'fk_memberships_user' })
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  /** The unit a unit role acts for; for an appraiser, the unit they themselves belong to. */
  @ForeignKey(() => UnitEntity, { name: 'fk_memberships_unit' })
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;
  @Column('text') role!: Role;
  @Column('timestamptz', { name: 'valid_from' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_until', nullable: true }) validUntil!: Date | null;
  /** Whose work this one carries («phụ trách thay»), between its two dates. */
  @ForeignKey(() => MembershipEntity, { name: 'fk_memberships_standing_in_for' })
  @Column('uuid', { name: 'standing_in_for_id', nullable: true })
  standingInForId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  /** When the person last signed in as this membership or switched to it; the next sign-in takes it up again. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
