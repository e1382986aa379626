import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CountsFrom } from '../../domain/retention.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** How long one kind of record is kept, with the dates between which that holds. Without an organisation it holds for all. */
@Entity('retention_rules')
@Unique('uq_retention_rules_kind', ['organizationId', 'kind', 'validFrom'])
@Check('retention_rules_keep_shape', `keep ~ '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?$'`)
@Check('retention_rules_counts_from_known', `counts_from in ('act', 'year-end')`)
@Check('retention_rules_end_after_start', `valid_until is null or valid_until >= valid_from`)
export class RetentionRuleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_retention_rules' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_retention_rules_organization' })
  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;
  @Column('text') kind!: string;
  /** ISO 8601 duration, `P10Y`; null = for ever. */
  @Column('text', { nullable: true }) keep!: string | null;
  @Column('text', { name: 'counts_from' }) countsFrom!: CountsFrom;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('text') basis!: string;
  @Column('text') confidence!: string;
  @Column('text', { nullable: true }) note!: string | null;
}
