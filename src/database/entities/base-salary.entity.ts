import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** Mức lương cơ sở in whole đồng, dated. Without an organisation it holds for all. */
@Entity('base_salaries')
@Index('ix_base_salaries_from', ['organizationId', 'validFrom'])
@Check('base_salaries_positive', `amount > 0`)
@Check('base_salaries_end_after_start', `valid_until is null or valid_until >= valid_from`)
export class BaseSalaryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_base_salaries' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_base_salaries_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  @Column('integer') amount!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text') basis!: string;
  @Column('text') confidence!: string;
}
