import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { JobRunEntity } from '../../database/entities/job-run.entity.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, officeRoles } from '../../domain/roles.ts';
import { type Page, pageOf, totalCap } from '../../http/paging.ts';
import type { JobsQuery } from './job.dto.ts';

const jobNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy việc này, hoặc Ông/Bà không được xem. Hãy tải lại danh sách.');

/** Long jobs: one's own, and for the office all of the organisation's. */
@Injectable()
export class JobQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The asker's own, newest first. */
  async list({ userId, organizationId }: Actor, query: JobsQuery): Promise<Page<JobRunEntity>> {
    const { page, pageSize } = query;
    const where = { organizationId, requestedBy: userId };
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      `select count(*)::int as count from (
         select 1 from job_runs where organization_id = $1 and requested_by = $2 limit ${totalCap + 1}) capped`,
      [organizationId, userId],
    );
    const rows = await this.dataSource.manager.find(JobRunEntity, {
      where,
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    return pageOf(rows, count, query);
  }

  /** One's own, or any of the organisation's for the office; otherwise it is not found. */
  async one(actor: Actor, id: string): Promise<JobRunEntity> {
    const run = await this.dataSource.manager.findOneBy(JobRunEntity, { id, organizationId: actor.organizationId });
    if (!run || (run.requestedBy !== actor.userId && !officeRoles.has(actor.role))) throw jobNotFound();
    return run;
  }
}
