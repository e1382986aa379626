import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Each try to sign in, for throttling by name and by address. Swept after a while. */
@Entity('sign_in_attempts')
@Index('ix_sign_in_attempts_username', ['username', 'at'])
@Index('ix_sign_in_attempts_address', ['address', 'at'])
export class SignInAttemptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_attempts' }) id!: string;
  @Column('text') username!: string;
  @Column('text') address!: string;
  @Column('boolean') succeeded!: boolean;
  @Column('timestamptz') at!: Date;
}
