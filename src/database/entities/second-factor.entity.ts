import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.ts';

/** The app on a person's phone that shows codes (RFC 6238). Counts only once it is confirmed. Written only by the identity module. */
@Entity('second_factors')
export class SecondFactorEntity {
  @ForeignKey(() => UserEntity, { name: 'fk_second_factors_user' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_second_factors' })
  userId!: string;
  /** Encrypted with a key derived from the secret all instances share. */
  @Column('text', { name: 'sealed_secret' }) sealedSecret!: string;
  /** Number of the 30 seconds whose code was taken last: neither it nor an earlier one is taken again. */
  @Column('integer', { name: 'last_step' }) lastStep!: number;
  /** Wrong codes since the last right one or the last pause. */
  @Column('integer', { default: 0 }) failures!: number;
  @Column('timestamptz', { name: 'blocked_until', nullable: true }) blockedUntil!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
}
