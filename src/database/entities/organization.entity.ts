import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Host } from '../../domain/plan/plan.ts';

/** A commune, province or city. One that was merged stays, and points at the one that took it in. Written only by the organizations module. */
@Entity('organizations')
@Unique('uq_organizations_code', ['codeScheme', 'code'])
@Index('ix_organizations_parent', ['parentId'])
@Index('ix_organizations_merged_into', ['mergedIntoId'])
@Index('ix_organizations_search', { synchronize: false })
@Check('organizations_kind_known', `kind in ('COMMUNE', 'PROVINCE', 'CITY')`)
export class OrganizationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organizations' }) id!: string;
  @Column('text') code!: string;
  /** Which list of codes `code` comes from; the same digits mean another place in another list. */
  @Column('text', { name: 'code_scheme' }) codeScheme!: string;
  @Column('text') name!: string;
  @Column('text') kind!: Host['kind'];
  @ForeignKey(() => OrganizationEntity, { name: 'fk_organizations_parent' })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_organizations_merged_into' })
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  /** Folded by `searchKey`, for finding only. */
  @Column('text', { name: 'search_text' }) searchText!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
