import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DocumentKind, PaperMark } from '../../domain/plan/plan.ts';
import { DocumentEntity } from './document.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** A tick of the appraiser: this signature, seal or confirmation is (not) on this paper. */
@Entity('document_marks')
@Index('ix_document_marks_organization', ['organizationId'])
@Check('document_marks_mark_known', `mark in ('SIGNATURE', 'SEAL', 'CONFIRMATION')`)
export class DocumentMarkEntity {
  @ForeignKey(() => DocumentEntity, { name: 'fk_document_marks_document' })
  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'pk_document_marks' })
  documentId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_document_marks' }) kind!: DocumentKind;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_document_marks' }) mark!: PaperMark;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_document_marks_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('boolean') present!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'marked_by' }) markedBy!: string;
  @Column('text', { name: 'marked_by_name' }) markedByName!: string;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}
