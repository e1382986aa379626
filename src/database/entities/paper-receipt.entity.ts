import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DocumentKind } from '../../domain/plan/plan.ts';
import { DossierEntity } from './dossier.entity.ts';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** A paper copy as the office recorded its arrival. Never blocks submitting, only accepting. */
@Entity('paper_receipts')
@Index('ix_paper_receipts_dossier', ['organizationId', 'dossierId'])
@Index('ix_paper_receipts_dossier_id', ['dossierId'])
@Index('ix_paper_receipts_nominee', ['nomineeId'])
export class PaperReceiptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_paper_receipts' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_paper_receipts_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_paper_receipts_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_paper_receipts_nominee' })
  @Column('uuid', { name: 'nominee_id', nullable: true })
  nomineeId!: string | null;
  @Column('text') kind!: DocumentKind;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('boolean') late!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
