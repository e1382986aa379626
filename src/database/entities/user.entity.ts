import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person’s one account. What they may do hangs on memberships. Written only by the identity module. */
@Entity('users')
@Unique('uq_users_username', ['username'])
@Index('ix_users_search', { synchronize: false })
@Check('users_username_shape', `username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'`)
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_users' }) id!: string;
  @Column('text') username!: string;
  @Column('text', { name: 'full_name' }) fullName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { name: 'citizen_id', nullable: true }) citizenId!: string | null;
  /** Argon2id; null until a password has been set. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('boolean', { name: 'must_change_password', default: false }) mustChangePassword!: boolean;
  /** When a one-time password ends (campaign time); null: an own password, which does not. */
  @Column('timestamptz', { name: 'password_expires_at', nullable: true }) passwordExpiresAt!: Date | null;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  /** User name and full name folded by `searchKey`. */
  @Column('text', { name: 'search_text' }) searchText!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
