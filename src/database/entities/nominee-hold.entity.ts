import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** Why a nominee stands still (discipline, inspection, complaint, a higher award pending) and what lifted it. */
@Entity('nominee_holds')
@Index('ix_nominee_holds_nominee', ['organizationId', 'nomineeId'])
@Index('ix_nominee_holds_nominee_id', ['nomineeId'])
export class NomineeHoldEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_nominee_holds' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_nominee_holds_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => NomineeEntity, { name: 'fk_nominee_holds_nominee' })
  @Column('uuid', { name: 'nominee_id' })
  nomineeId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'placed_by' }) placedBy!: string;
  @Column('text', { name: 'placed_by_name' }) placedByName!: string;
  @Column('timestamptz', { name: 'placed_at' }) placedAt!: Date;
  @Column('text', { nullable: true }) conclusion!: string | null;
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy!: string | null;
  @Column('text', { name: 'released_by_name', nullable: true }) releasedByName!: string | null;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
}
