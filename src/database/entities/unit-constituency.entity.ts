import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Election } from '../../domain/plan/plan.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** Which constituency a Tổ bầu cử belongs to, for each of the elections: from there it inherits the seats' figures. */
@Entity('unit_constituencies')
@Index('ix_unit_constituencies_constituency', ['constituencyId'])
@Index('ix_unit_constituencies_organization', ['organizationId'])
@Check('unit_constituencies_election_known', `election in ('QUOC_HOI', 'HDND_TINH', 'HDND_XA')`)
export class UnitConstituencyEntity {
  @ForeignKey(() => UnitEntity, { name: 'fk_unit_constituencies_unit' })
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'pk_unit_constituencies' })
  unitId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_unit_constituencies' }) election!: Election;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_unit_constituencies_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => UnitEntity, { name: 'fk_unit_constituencies_constituency' })
  @Column('uuid', { name: 'constituency_id' })
  constituencyId!: string;
}
