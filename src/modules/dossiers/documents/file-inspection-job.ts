import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { CampaignClock } from '../../../campaign-clock.ts';
import type { Audit } from '../../../database/audit.ts';
import { DocumentEntity } from '../../../database/entities/document.entity.ts';
import { DossierEntity } from '../../../database/entities/dossier.entity.ts';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Inspection } from '../../../files/file-inspection/inspection.ts';
import { FileStore } from '../../../files/file-store.ts';
import { FileSandbox } from '../../../files/sandbox/file-sandbox.ts';
import { VirusScanner, waitingForScan } from '../../../files/virus/virus-scanner.ts';
import { enqueue } from '../../../jobs/enqueue.ts';
import { JobHandlers } from '../../../jobs/job-handlers.ts';
import type { JobPayloads } from '../../../jobs/job-kinds.ts';
import { touchDossier } from '../dossier-lock.ts';

/** Who the audit log names when the service finds something out by itself. */
const itself = 'Hệ thống';

const againAfterMs = 60_000;

/** Finishes inspections that took longer than their senders could wait. */
@Injectable()
export class FileInspectionJob implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly sandbox: FileSandbox,
    private readonly scanner: VirusScanner,
    private readonly clock: CampaignClock,
    private readonly jobs: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.register('inspect-file', (payload) => this.run(payload));
  }

  /**
   * Looks into one file and has it scanned; while nobody can scan, it waits and is looked at again in a minute. What proves unsafe, or
   * another type than its slot takes, is hidden from every dossier it lies in and handed out no more; its finding says why. Running twice
   * ends as running once.
   */
  async run({ organizationId, sha256 }: JobPayloads['inspect-file']): Promise<void> {
    const documents = await this.dataSource.manager.find(DocumentEntity, {
      where: { organizationId, sha256, deletedAt: IsNull() },
      order: { dossierId: 'ASC', id: 'ASC' },
    });
    const virus = await this.virusIn(sha256);
    if (virus === 'unavailable') return this.wait({ organizationId, sha256 });
    let seen: Inspection | undefined;
    const refused: { document: DocumentEntity; refusal: Refusal }[] = [];
    for (const document of documents) {
      const outcome = virus ?? (await this.inspect(document));
      if (outcome instanceof Refusal) refused.push({ document, refusal: outcome });
      else seen = outcome;
    }
    await this.unitOfWork.runUnattended(
      itself,
      async (tx, audit) => {
        for (const { document, refusal } of refused) await this.hide(tx, audit, document, refusal);
        await tx.query(
          `update files set checks = 'done', media_type = coalesce($3, media_type), findings = $4, pages = coalesce($5, pages)
         where organization_id = $1 and sha256 = $2 and checks = 'pending'`,
          [
            organizationId,
            sha256,
            seen?.mediaType ?? null,
            JSON.stringify(seen?.findings ?? (virus ? [findingOf({ refusal: virus })] : refused.map(findingOf))),
            seen?.pages ?? null,
          ],
        );
      },
      organizationId,
    );
  }

  private async inspect({ sha256, fileName, form }: DocumentEntity): Promise<Inspection | Refusal> {
    try {
      return await this.sandbox.inspect(this.store.pathOf(sha256), { declaredName: fileName, form });
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** The refusal of an infected file; nothing for a clean one. */
  private async virusIn(sha256: string): Promise<Refusal | 'unavailable' | undefined> {
    try {
      const outcome = await this.scanner.scan(this.store.pathOf(sha256));
      return outcome === 'clean' ? undefined : outcome;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** The file stays as it came, says that it waits, and comes back: however long the scanner is away, nothing is lost. */
  private async wait(demand: JobPayloads['inspect-file']): Promise<void> {
    const { organizationId, sha256 } = demand;
    await this.unitOfWork.runUnattended(
      itself,
      async (tx) => {
        await tx.query(
          `update files set findings = $3 where organization_id = $1 and sha256 = $2 and checks = 'pending'`,
          [organizationId, sha256, JSON.stringify([waitingForScan])],
        );
        const runAt = new Date(Date.now() + againAfterMs);
        await enqueue(tx, 'inspect-file', demand, { key: `inspect-file/${organizationId}/${sha256}`, runAt });
      },
      organizationId,
    );
  }

  private async hide(
    tx: EntityManager,
    audit: Audit,
    { id, dossierId }: DocumentEntity,
    { code }: Refusal,
  ): Promise<void> {
    const dossier = await tx.findOneOrFail(DossierEntity, {
      where: { id: dossierId },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    const { affected } = await tx.update(DocumentEntity, { id, deletedAt: IsNull() }, { deletedAt: now });
    if (affected === 0) return;
    await tx.update(DocumentEntity, { supersededById: id }, { supersededAt: null, supersededById: null }); // what it replaced counts again
    await touchDossier(tx, dossier, now);
    await audit('document.refused', dossierId, { documentId: id, code });
  }
}

const findingOf = ({ refusal }: { readonly refusal: Refusal }) => ({
  code: refusal.code,
  severity: 'warning',
  detail: refusal.detail,
});
