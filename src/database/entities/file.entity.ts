import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../whole-number.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** What the inspection noticed about the bytes. */
export interface FileFinding {
  readonly code: string;
  readonly severity: 'warning' | 'info';
  /** A Vietnamese sentence. */
  readonly detail: string;
}

/** Bytes an organisation holds, by their SHA-256. The rows are per organisation, the bytes are stored once. */
@Entity('files')
@Index('ix_files_pending', ['createdAt'], { where: `checks = 'pending'` })
@Index('ix_files_sha256', ['sha256'])
@Check('files_checks_known', `checks in ('pending', 'done')`)
@Check('files_sha256_shape', `sha256 ~ '^[0-9a-f]{64}$'`)
export class FileEntity {
  @ForeignKey(() => OrganizationEntity, { name: 'fk_files_organization' })
  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'pk_files' })
  organizationId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_files' }) sha256!: string;
  /** Bytes. */
  @Column('bigint', { transformer: wholeNumber }) size!: number;
  /** By content, never by name; null until inspected. */
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('text') checks!: 'pending' | 'done';
  @Column('jsonb') findings!: readonly FileFinding[];
  @Column('integer', { nullable: true }) pages!: number | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
