import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.ts';

export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** A long job as its requester sees it: progress, result or problem. The queue itself belongs to graphile-worker. */
@Entity('job_runs')
@Index('ix_job_runs_organization', ['organizationId', 'createdAt'])
@Check('job_runs_state_known', `state in ('queued', 'running', 'done', 'failed')`)
export class JobRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_job_runs' }) id!: string;
  @ForeignKey(() => OrganizationEntity, { name: 'fk_job_runs_organization' })
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text') kind!: string;
  @Column('text') state!: JobState;
  @Column('jsonb') input!: object;
  @Column('integer', { default: 0 }) done!: number;
  /** Null until it is known. */
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('jsonb', { nullable: true }) result!: object | null;
  /** A Vietnamese sentence. */
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('uuid', { name: 'requested_by' }) requestedBy!: string;
  @Column('text', { name: 'requested_by_name' }) requestedByName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
