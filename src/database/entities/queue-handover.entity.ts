import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';
import { UserEntity } from './user.entity.ts';

/** One hand-over of a queue, with the list of open items as it was printed. */
@Entity('queue_handovers')
@Index('ix_queue_handovers_organization', ['organizationId', 'handedOverAt'])
@Index('ix_queue_handovers_from_user', ['fromUserId'])
@Index('ix_queue_handovers_to_user', ['toUserId'])
export class QueueHandoverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_queue_handovers' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_queue_handovers_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @ForeignKey(() => UserEntity, { name: 'fk_queue_handovers_from_user' })
  @Column('uuid', { name: 'from_user_id' })
  fromUserId!: string;
  @ForeignKey(() => UserEntity, { name: 'fk_queue_handovers_to_user' })
  @Column('uuid', { name: 'to_user_id' })
  toUserId!: string;
  @Column('text') reason!: string;
  @Column('jsonb') items!: object[];
  @Column('uuid', { name: 'handed_over_by' }) handedOverBy!: string;
  @Column('text', { name: 'handed_over_by_name' }) handedOverByName!: string;
  @Column('timestamptz', { name: 'handed_over_at' }) handedOverAt!: Date;
}
