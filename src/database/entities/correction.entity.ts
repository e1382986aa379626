import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentEntity } from './document.entity.ts';
import { DossierEntity } from './dossier.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

export type CorrectableField =
  | 'name'
  | 'position'
  | 'workplace'
  | 'honorific'
  | 'rank'
  | 'birthDate'
  | 'birthYear'
  | 'gender';

/** A change of a name, post or birth date after submission: one side proposes, the other confirms. */
@Entity('corrections')
@Index('ix_corrections_dossier', ['organizationId', 'dossierId'])
@Index('ix_corrections_dossier_id', ['dossierId'])
@Index('ix_corrections_nominee', ['nomineeId'])
@Index('ix_corrections_document', ['documentId'])
@Check('corrections_state_known', `state in ('proposed', 'confirmed', 'rejected')`)
@Check('corrections_side_known', `side in ('unit', 'office')`)
@Check(
  'corrections_field_known',
  `field in ('name', 'position', 'workplace', 'honorific', 'rank', 'birthDate', 'birthYear', 'gender')`,
)
export class CorrectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_corrections' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_corrections_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_corrections_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_corrections_nominee' })
  @Column('uuid', { name: 'nominee_id' })
  nomineeId!: string;
  @Column('text') field!: CorrectableField;
  @Column('text', { name: 'old_value', nullable: true }) oldValue!: string | null;
  @Column('text', { name: 'new_value' }) newValue!: string;
  @Column('text') reason!: string;
  @Column('text') state!: 'proposed' | 'confirmed' | 'rejected';
  /** Who proposed it; the other one decides. */
  @Column('text') side!: 'unit' | 'office';
  /** The corrected paper. */
  @ForeignKey(() => DocumentEntity, { name: 'fk_corrections_document' })
  @Column('uuid', { name: 'document_id', nullable: true })
  documentId!: string | null;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('text', { name: 'proposed_by_name' }) proposedByName!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'decided_by_name', nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}
