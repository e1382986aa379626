import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** A legal document with the dates between which it is in force. Without an organisation it holds for all. */
@Entity('legal_bases')
@Index('ix_legal_bases_code', ['organizationId', 'code', 'validFrom'])
@Check('legal_bases_end_after_start', `valid_until is null or valid_until >= valid_from`)
export class LegalBasisEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_legal_bases' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_legal_bases_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  @Column('text') code!: string;
  @Column('text') type!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') title!: string;
  @Column('text') issuer!: string;
  @Column('date', { name: 'issued_on', nullable: true }) issuedOn!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  /** Code of the document that took its place. */
  @Column('text', { name: 'replaced_by', nullable: true }) replacedBy!: string | null;
  /** Whether the date of this document decides under which law a dossier is judged. */
  @Column('boolean', { default: false }) regime!: boolean;
  @Column('text') confidence!: string;
  @Column('text', { nullable: true }) note!: string | null;
}
