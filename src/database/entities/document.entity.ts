import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DocumentForm, DocumentKind } from '../../domain/plan/plan.ts';
import { DossierEntity } from './dossier.entity.ts';
import { FileEntity } from './file.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** One paper of a dossier: immutable. A new upload supersedes it, deleting hides it, the bytes stay until retention ends. */
@Entity('documents')
@Index('ix_documents_dossier', ['organizationId', 'dossierId'])
@Index('ix_documents_dossier_id', ['dossierId'])
@Index('ix_documents_nominee', ['nomineeId'])
@Index('ix_documents_file', ['organizationId', 'sha256'])
@Index('ix_documents_superseded_by', ['supersededById'])
@ForeignKey(() => FileEntity, ['organizationId', 'sha256'], ['organizationId', 'sha256'], { name: 'fk_documents_file' })
@Check('documents_form_known', `form in ('SCAN', 'WORD')`)
export class DocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_documents' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_documents_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_documents_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  /** Null = a paper of the whole dossier. */
  @ForeignKey(() => NomineeEntity, { name: 'fk_documents_nominee' })
  @Column('uuid', { name: 'nominee_id', nullable: true })
  nomineeId!: string | null;
  /** One file may hold several papers. */
  @Column('text', { array: true }) kinds!: DocumentKind[];
  @Column('text') form!: Exclude<DocumentForm, 'PAPER'>;
  @Column('text') sha256!: string;
  /** As the person named it, NFC. */
  @Column('text', { name: 'file_name' }) fileName!: string;
  /** The photos it was merged from, in order; empty for a file kept as it came. */
  @Column('text', { name: 'source_hashes', array: true }) sourceHashes!: string[];
  /** Slot proposed by its file name and not yet confirmed by a person. */
  @Column('boolean', { default: false }) suggested!: boolean;
  /** Proof of arrival of another channel, not a paper of the plan. */
  @Column('boolean', { default: false }) evidence!: boolean;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('text', { name: 'uploaded_by_name' }) uploadedByName!: string;
  @ForeignKey(() => DocumentEntity, { name: 'fk_documents_superseded_by' })
  @Column('uuid', { name: 'superseded_by_id', nullable: true })
  supersededById!: string | null;
  @Column('timestamptz', { name: 'superseded_at', nullable: true }) supersededAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
}
