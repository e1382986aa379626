import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignEntity } from '../../../database/entities/campaign.entity.ts';
import { JobRunEntity } from '../../../database/entities/job-run.entity.ts';
import { OrganizationEntity } from '../../../database/entities/organization.entity.ts';
import { formatInstant } from '../../../domain/cutoff.ts';
import { officialTimeZone } from '../../../domain/local-time.ts';
import { endOfRetention } from '../../../domain/retention.ts';
import { FileStore } from '../../../files/file-store.ts';
import { type JobContext, JobHandlers, type StoredFile } from '../../../jobs/job-handlers.ts';
import type { JobPayloads } from '../../../jobs/job-kinds.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { officialDate } from '../../organizations/official-date.ts';
import { rulesInForce } from '../retention-rules.ts';
import { writeCampaignList } from './campaign-list.ts';
import { type AbsentFile, campaignFolders } from './dossier-folders.ts';
import { exportedTables, tableAsJson } from './exported-tables.ts';
import { readMe } from './read-me.ts';
import { ZipWriter } from './zip-writer.ts';

/** One copy at hand. */
interface Copy {
  readonly organization: OrganizationEntity;
  readonly at: Date;
  readonly requestedBy: string;
  readonly zip: ZipWriter;
  /** Fails once the service stops, and says how far it is. */
  readonly step: (done: number, total: number) => Promise<void>;
}

const dataFolder = 'du-lieu';

/** «Tải toàn bộ»: one zip with everything of an organisation, to be read without this service. */
@Injectable()
export class OrganizationExport implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly store: FileStore,
    private readonly ruleBooks: RuleBooks,
    private readonly jobs: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.jobs.register('export-organization', (payload, context) => this.handle(payload, context));
  }

  private async handle(
    { organizationId, at: instant }: JobPayloads['export-organization'],
    { jobRunId: id, progress, signal }: JobContext,
  ): Promise<StoredFile> {
    const db = this.dataSource.manager;
    const at = new Date(instant);
    const organization = await db.findOneByOrFail(OrganizationEntity, { id: organizationId });
    const { requestedByName: requestedBy } = await db.findOneByOrFail(JobRunEntity, { id: id! });
    const step = async (done: number, total: number) => {
      signal.throwIfAborted();
      await progress(done, total);
    };
    const { temp } = await this.store.produce(async (path) => {
      const zip = new ZipWriter(path, at);
      await this.fill({ organization, at, requestedBy, zip, step });
      await zip.close();
    });
    const fileName = `Toàn bộ dữ liệu ${organization.name} ${officialDate(at)}.zip`;
    const expiresAt = await this.expiry(organizationId, new Date());
    return { sha256: await this.store.keep(temp), fileName, mediaType: 'application/zip', ...expiresAt };
  }

  private async fill({ organization, at, requestedBy, zip, step }: Copy): Promise<void> {
    const db = this.dataSource.manager;
    const organizationId = organization.id;
    const madeAt = formatInstant(at, officialTimeZone);
    await zip.add(zip.place('', 'README.txt'), Readable.from([`\ufeff${readMe(organization.name, madeAt)}`]));
    const tablesFolder = zip.placeFolder('', dataFolder);
    const campaigns = await db.find(CampaignEntity, { where: { organizationId }, order: { createdAt: 'ASC' } });
    const tables = await exportedTables(db);
    const total = campaigns.length + tables.length + 1;
    let done = 0;
    const absent: AbsentFile[] = [];
    for (const { id, code, name, ruleBookVersion } of campaigns) {
      const folder = zip.placeFolder('', `${code} - ${name}`);
      if (ruleBookVersion !== null) {
        const campaign = await this.ruleBooks.byCode(db, organizationId, code);
        const path = zip.place(folder, 'Danh sách.xlsx');
        await zip.addWritten(path, (out) => writeCampaignList(out, db, campaign, { at, requestedBy }));
      }
      const folders = campaignFolders({ db, store: this.store, zip, organizationId }, id, folder);
      for await (const lacking of folders) {
        absent.push(...lacking);
        await step(done, total);
      }
      await step(++done, total);
    }
    for (const table of tables) {
      await zip.add(zip.place(tablesFolder, `${table.name}.json`), tableAsJson(db, table, organizationId));
      await step(++done, total);
    }
    const manifest = {
      organization: organization.name,
      code: organization.code,
      madeAt: at.toISOString(),
      requestedBy,
    };
    const text = `${JSON.stringify({ ...manifest, files: zip.files, absent }, null, 1)}\n`;
    await zip.add(zip.place('', 'manifest.json'), Readable.from([text]));
    await step(total, total);
  }

  /** Midnight after the last day the office's rule leaves it there; without a rule it stays. Real time: the store is swept by it. */
  private async expiry(organizationId: string, now: Date): Promise<{ expiresAt?: string }> {
    const today = officialDate(now);
    const rule = (await rulesInForce(this.dataSource.manager, organizationId, today)).get('ORGANIZATION_EXPORT');
    const end = rule && endOfRetention(today, rule);
    return end === undefined ? {} : { expiresAt: new Date(`${end}T00:00:00+07:00`).toISOString() };
  }
}
