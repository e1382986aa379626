import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { JobRunEntity } from '../../database/entities/job-run.entity.ts';
import { RetentionRuleEntity } from '../../database/entities/retention-rule.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { RetentionKind } from '../../domain/retention.ts';
import type { Actor } from '../../domain/roles.ts';
import { startJobRun } from '../../jobs/job-runs.ts';
import { officialDate } from '../organizations/official-date.ts';
import type { RetentionRunResult } from './retention-run.ts';
import type { ExportOrganization, PutRetentionRule, StartRetentionRun } from './retention.dto.ts';
import { type RetentionRunView, RetentionRulesView, RetentionRuleView } from './retention.view.ts';
import { rulesInForce } from './retention-rules.ts';

const kind = 'retention-run';

/** Rules an office writes for itself, runs over what has served its time, and the copy of everything. */
@Injectable()
export class RetentionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async rules({ organizationId }: Actor, on: string): Promise<RetentionRulesView> {
    const inForce = await rulesInForce(this.dataSource.manager, organizationId, on);
    return { items: [...inForce.values()].map(RetentionRuleView.of) };
  }

  /** Writes the organisation's own rule of a kind from a day on, or replaces the one it has from that very day. */
  putRule(actor: Actor, of: RetentionKind, body: PutRetentionRule): Promise<{ id: string }> {
    const { validFrom, validUntil = null, note = null } = body;
    if (validUntil !== null && validUntil < validFrom) throw backwards();
    const { organizationId } = actor;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      await tx.query('select 1 from organizations where id = $1 for update', [organizationId]);
      const earlier = await tx.findOneBy(RetentionRuleEntity, { organizationId, kind: of, validFrom });
      const row = { ...body, validUntil, note, confidence: 'office' };
      const id = earlier?.id ?? uuid();
      if (earlier) await tx.update(RetentionRuleEntity, id, row);
      else await tx.insert(RetentionRuleEntity, { id, organizationId, kind: of, ...row });
      await audit('retention-rule.put', id, { kind: of, ...row, earlier: earlier?.keep });
      return { id };
    });
  }

  /** Leaves the run to the queue. It goes by the date of this moment, however long it waits. */
  startRun(actor: Actor, { dryRun, reason }: StartRetentionRun, at: Date): Promise<{ jobId: string }> {
    const { organizationId } = actor;
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const jobId = await startJobRun(tx, actor, kind, { organizationId, dryRun, at: at.toISOString() });
      await audit(dryRun ? 'retention.rehearse' : 'retention.run', jobId, { reason });
      return { jobId };
    });
  }

  async run({ organizationId }: Actor, id: string): Promise<RetentionRunView> {
    const row = await this.dataSource.manager.findOneBy(JobRunEntity, { id, organizationId, kind });
    if (!row)
      throw new Refusal('not-found', 'Không tìm thấy lượt rà soát này trong cơ quan mình. Hãy kiểm tra lại địa chỉ.');
    const { dryRun, at } = row.input as { dryRun: boolean; at: string };
    const { counts = [], heldBack = 0, filesRemoved = 0 } = (row.result ?? {}) as Partial<RetentionRunResult>;
    return { id, dryRun, state: row.state, on: officialDate(new Date(at)), counts, heldBack, filesRemoved };
  }

  /** Leaves the copy of everything to the queue; only one's own organisation is there to be copied. */
  startExport(actor: Actor, id: string, { reason }: ExportOrganization, at: Date): Promise<{ jobId: string }> {
    const { organizationId } = actor;
    if (id !== organizationId)
      throw new Refusal('not-found', 'Không tìm thấy cơ quan này, hoặc Ông/Bà không được tải dữ liệu của cơ quan đó.');
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const input = { organizationId, at: at.toISOString() };
      const jobId = await startJobRun(tx, actor, 'export-organization', input);
      await audit('organization.export', organizationId, { jobId, reason });
      return { jobId };
    });
  }
}

function backwards(): Refusal {
  const message = 'Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi. Hãy kiểm tra lại hai ngày.';
  return new Refusal('request.invalid', message, { errors: [{ field: 'validUntil', message }] });
}
