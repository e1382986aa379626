import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time token by which the first administrator comes in. Only its hash is kept. */
@Entity('setup_tokens')
export class SetupTokenEntity {
  @PrimaryColumn('text', { name: 'token_hash', primaryKeyConstraintName: 'pk_setup_tokens' }) tokenHash!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
