import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { JobRunEntity } from '../../database/entities/job-run.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { FileStore } from '../../files/file-store.ts';
import { type JobContext, JobHandlers, type StoredFile } from '../../jobs/job-handlers.ts';
import type { JobPayloads } from '../../jobs/job-kinds.ts';
import { sweepOrphanFiles } from '../dossiers/documents/orphan-files.ts';
import { officialDate } from '../organizations/official-date.ts';
import { type Due, type DueSubject, dueDossiers, duePeople } from './due-subjects.ts';
import { eraseDossiers } from './erasing-dossiers.ts';
import { erasePeople } from './erasing-people.ts';
import { countsOf, erasedSubjects, type RetentionCount, writeRetentionReport } from './retention-report.ts';
import { rulesInForce } from './retention-rules.ts';

/** What the run leaves with its job: the Excel report, and the figures. */
export interface RetentionRunResult extends StoredFile {
  readonly counts: RetentionCount[];
  readonly heldBack: number;
  readonly filesRemoved: number;
}

/** One run at hand. */
interface Run extends Due {
  readonly id: string;
  readonly at: Date;
  readonly dryRun: boolean;
  readonly requestedBy: string;
}

/** So many dossiers lose their names in one commit; a run that is cut off goes on behind the last of them. */
const batchSize = 50;

/** Finds what has served its time and, unless it only rehearses, takes the persons out of it. */
@Injectable()
export class RetentionRun implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly jobs: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.register('retention-run', (payload, context) => this.handle(payload, context));
  }

  private async handle(
    { organizationId, dryRun, at: instant }: JobPayloads['retention-run'],
    { jobRunId: id, progress, signal }: JobContext,
  ): Promise<RetentionRunResult> {
    if (id === undefined) throw new Error('a retention run is started by somebody');
    const db = this.dataSource.manager;
    const at = new Date(instant);
    const on = officialDate(at);
    const { requestedByName: requestedBy } = await db.findOneByOrFail(JobRunEntity, { id });
    const rules = await rulesInForce(db, organizationId, on);
    const run: Run = { id, at, on, dryRun, requestedBy, organizationId, rules };
    const found: DueSubject[] = [];
    let heldBack = 0;
    let done = 0;
    let batch: DueSubject[] = [];
    const dealWith = async () => {
      signal.throwIfAborted();
      if (dryRun) found.push(...batch);
      else await this.erase(run, batch);
      done += batch.length;
      await progress(done);
      batch = [];
    };
    for await (const subject of this.due(run)) {
      if (subject.heldBack) heldBack++;
      else batch.push(subject);
      if (batch.length === batchSize) await dealWith();
    }
    if (batch.length > 0) await dealWith();
    const subjects = dryRun ? found : await erasedSubjects(db, organizationId, id);
    const filesRemoved = dryRun ? 0 : (await sweepOrphanFiles(db, this.store, new Date())).orphans.length;
    return { ...(await this.report(run, subjects)), counts: countsOf(subjects), heldBack, filesRemoved };
  }

  private async *due(run: Run): AsyncGenerator<DueSubject> {
    yield* dueDossiers(this.dataSource.manager, run);
    yield* await duePeople(this.dataSource.manager, run);
  }

  /** One commit: locked in the order of ids, names out, the run's line written, each in the log. */
  private erase({ id, at, organizationId, requestedBy }: Run, batch: readonly DueSubject[]): Promise<void> {
    const idsOf = (kind: DueSubject['subject']) => batch.filter(({ subject }) => subject === kind).map((one) => one.id);
    return this.unitOfWork.runUnattended(
      requestedBy,
      async (tx, audit) => {
        await tx.query(`select set_config('app.retention_run', $1, true)`, [id]);
        const dossiers = idsOf('dossier');
        const people = idsOf('person');
        await tx.query('select 1 from dossiers where id = any($1) order by id for update', [dossiers]);
        await tx.query('select 1 from users where id = any($1) order by id for update', [people]);
        if (dossiers.length > 0) await eraseDossiers(tx, dossiers, at);
        if (people.length > 0) await erasePeople(tx, people, at);
        for (const { id: subjectId, subject, facts } of batch) {
          await tx.query(
            `insert into retention_erasures (subject_id, subject_kind, organization_id, run_id, facts, erased_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (subject_id) do update set run_id = excluded.run_id, facts = excluded.facts, erased_at = excluded.erased_at`,
            [subjectId, subject, organizationId, id, JSON.stringify(facts), at],
          );
          await audit('retention.erase', subjectId, { runId: id, ...facts });
        }
      },
      organizationId,
    );
  }

  private async report(run: Run, subjects: readonly DueSubject[]): Promise<StoredFile> {
    const { temp } = await this.store.produce((path) => writeRetentionReport(path, { ...run, subjects }));
    const sha256 = await this.store.keep(temp);
    const what = run.dryRun ? 'Rà soát thử' : 'Biên bản ẩn danh';
    return {
      sha256,
      fileName: `${what} dữ liệu hết thời hạn lưu ${run.on}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  }
}
