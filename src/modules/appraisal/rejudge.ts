import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Audit } from '../../database/audit.ts';
import { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { changeAfterAppraisal } from '../../domain/appraisal/change-after-appraisal.ts';
import { type JobContext, JobHandlers } from '../../jobs/job-handlers.ts';
import type { JobPayloads } from '../../jobs/job-kinds.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { touchDossier } from '../dossiers/dossier-lock.ts';
import { type AppraisedNominee, appraisedNominees, readAppraisedFolder } from './appraisal-folder.ts';

/** Who the audit log names when a changed figure has the machine judge anew. */
const itself = 'Hệ thống';

interface Judged {
  readonly id: string;
  readonly organization_id: string;
}

/** Judges anew what rests on figures that have changed, and shows where somebody had concluded upon the old ones. */
@Injectable()
export class Rejudge implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    private readonly clock: CampaignClock,
    private readonly jobs: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.register('rejudge', (payload, context) => this.run(payload, context));
  }

  /**
   * One unit of work per dossier that has been handed in and has a subject among the units. What is written depends on the figures alone,
   * so running twice ends as running once; a figure that is put back takes its notice back, too.
   */
  async run({ campaignId, unitIds }: JobPayloads['rejudge'], context?: Pick<JobContext, 'signal'>): Promise<void> {
    const dossiers = (await this.dataSource.query(
      `select d.id, d.organization_id from dossiers d
       where d.campaign_id = $1 and d.state in ('submitted', 'returned', 'accepted')
         and (d.unit_id = any($2) or exists (select 1 from nominees n where n.dossier_id = d.id and n.subject_unit_id = any($2)))
       order by d.id`,
      [campaignId, unitIds],
    )) as Judged[];
    for (const dossier of dossiers) {
      context?.signal.throwIfAborted();
      await this.unitOfWork.runUnattended(
        itself,
        (tx, audit) => this.judgeAnew(tx, audit, dossier.id),
        dossier.organization_id,
      );
    }
  }

  private async judgeAnew(tx: EntityManager, audit: Audit, dossierId: string): Promise<void> {
    const dossier = await tx.findOneOrFail(DossierEntity, {
      where: { id: dossierId },
      lock: { mode: 'pessimistic_write' },
    });
    const folder = await readAppraisedFolder(tx, this.ruleBooks, dossier);
    const now = this.clock.now();
    let changes = 0;
    for (const appraised of await appraisedNominees(tx, folder)) {
      const { nominee } = appraised;
      const current = verdictNow(appraised);
      if (
        nominee.machineOutcome === current.machineOutcome &&
        nominee.changedAfterAppraisal === current.changedAfterAppraisal
      )
        continue;
      await tx.update(NomineeEntity, nominee.id, { ...current, version: nominee.version + 1, updatedAt: now });
      await audit('nominee.rejudge', dossierId, {
        ...{ nomineeId: nominee.id, from: nominee.machineOutcome, to: current.machineOutcome },
        changedAfterAppraisal: current.changedAfterAppraisal,
      });
      changes++;
    }
    if (changes > 0) await touchDossier(tx, dossier, now);
  }
}

/** What the columns of a nominee should say. Withdrawn and cancelled ones are nobody's to judge any more: theirs stay. */
function verdictNow({ nominee, judgement, verdicts }: AppraisedNominee) {
  const { state, machineOutcome, changedAfterAppraisal } = nominee;
  if (state === 'withdrawn' || state === 'cancelled') return { machineOutcome, changedAfterAppraisal };
  return {
    machineOutcome: judgement?.outcome ?? null,
    changedAfterAppraisal: changeAfterAppraisal(state, judgement, verdicts),
  };
}
