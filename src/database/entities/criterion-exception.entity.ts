import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NomineeEntity } from './nominee.entity.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** The head of office lets a nominee pass although a criterion refuses it, and says why. */
@Entity('criterion_exceptions')
@Index('ix_criterion_exceptions_organization', ['organizationId'])
export class CriterionExceptionEntity {
  @ForeignKey(() => NomineeEntity, { name: 'fk_criterion_exceptions_nominee' })
  @PrimaryColumn('uuid', { name: 'nominee_id', primaryKeyConstraintName: 'pk_criterion_exceptions' })
  nomineeId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_criterion_exceptions' }) criterion!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_criterion_exceptions_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('text', { name: 'granted_by_name' }) grantedByName!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
