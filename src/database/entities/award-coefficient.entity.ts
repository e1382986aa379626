import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NomineeKind } from '../../domain/plan/plan.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** Prize money of one level and kind as a multiple of the base salary, dated. Without an organisation it holds for all. */
@Entity('award_coefficients')
@Index('ix_award_coefficients_level', ['organizationId', 'level', 'nomineeKind', 'validFrom'])
@Check('award_coefficients_positive', `coefficient_x100 > 0`)
@Check('award_coefficients_end_after_start', `valid_until is null or valid_until >= valid_from`)
export class AwardCoefficientEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_award_coefficients' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_award_coefficients_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  @Column('text') level!: string;
  @Column('text', { name: 'nominee_kind' }) nomineeKind!: NomineeKind;
  /** Hundredths, exact: 0,3 is 30. */
  @Column('integer', { name: 'coefficient_x100' }) coefficientX100!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text') basis!: string;
  @Column('text') confidence!: string;
}
