import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** A dossier or an account whose personal data a retention run has taken out. Written only by the retention module. */
@Entity('retention_erasures')
@Index('ix_retention_erasures_run', ['organizationId', 'runId', 'subjectId'])
@Check('retention_erasures_subject_kind_known', `subject_kind in ('dossier', 'person')`)
export class RetentionErasureEntity {
  @PrimaryColumn('uuid', { name: 'subject_id', primaryKeyConstraintName: 'pk_retention_erasures' }) subjectId!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: 'dossier' | 'person';
  @ForeignKey(() => OrganizationEntity, { name: 'fk_retention_erasures_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('uuid', { name: 'run_id' }) runId!: string;
  /** The line of the report: kind, dates, counts; nobody's name. */
  @Column('jsonb') facts!: object;
  @Column('timestamptz', { name: 'erased_at' }) erasedAt!: Date;
}
