import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

/** What one organisation has set for itself, a row a matter; a matter without a row is as the code's default says. */
@Entity('organization_settings')
export class OrganizationSettingEntity {
  @ForeignKey(() => OrganizationEntity, { name: 'fk_organization_settings_organization' })
  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'pk_organization_settings' })
  organizationId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_organization_settings' }) name!: string;
  @Column('jsonb') value!: unknown;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_name' }) changedByName!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
