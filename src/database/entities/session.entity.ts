import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Server-side sessions in the shape connect-pg-simple reads and writes; only that store and the identity module touch them. */
@Entity('sessions')
@Index('ix_sessions_expire', ['expire'])
@Index('ix_sessions_user', { synchronize: false })
export class SessionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sessions' }) sid!: string;
  /** Carries `userId`, by which a person’s sessions are listed and revoked. */
  @Column('json') sess!: object;
  @Column('timestamptz') expire!: Date;
}
