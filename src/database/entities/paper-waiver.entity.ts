import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** The head of office lets a dossier pass without its paper copy, or with a late one, and says why. */
@Entity('paper_waivers')
@Index('ix_paper_waivers_dossier', ['organizationId', 'dossierId'])
@Index('ix_paper_waivers_dossier_id', ['dossierId'])
export class PaperWaiverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_paper_waivers' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_paper_waivers_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_paper_waivers_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('text', { name: 'granted_by_name' }) grantedByName!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
