import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UserEntity } from './user.entity.ts';

/** One of the codes on paper that stand in for a lost phone, each once. Only its keyed hash is kept. Written only by the identity module. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @ForeignKey(() => UserEntity, { name: 'fk_recovery_codes_user' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_recovery_codes' })
  userId!: string;
  @PrimaryColumn('text', { name: 'code_hash', primaryKeyConstraintName: 'pk_recovery_codes' }) codeHash!: string;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
