import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierEntity } from './dossier.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** The office's last word on a dossier: taken in complete, or declined and why. */
@Entity('dossier_decisions')
@Index('ix_dossier_decisions_dossier', ['organizationId', 'dossierId', 'decidedAt'])
@Index('ix_dossier_decisions_dossier_id', ['dossierId'])
@Check('dossier_decisions_decision_known', `decision in ('accepted', 'declined')`)
@Check('dossier_decisions_declining_has_reason', `decision = 'accepted' or reason is not null`)
export class DossierDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dossier_decisions' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_dossier_decisions_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => DossierEntity, { name: 'fk_dossier_decisions_dossier' })
  @Column('uuid', { name: 'dossier_id' })
  dossierId!: string;
  @Column('text') decision!: 'accepted' | 'declined';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('text', { name: 'decided_by_name' }) decidedByName!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}
