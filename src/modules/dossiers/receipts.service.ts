import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import { ReceiptPaperEntity } from '../../database/entities/receipt-paper.entity.ts';
import { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import { acrossOrganizations } from '../../database/second-wall/rows-in-sight.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { receiptPdf } from '../../exports/receipt-pdf.ts';
import { PaperPrinter } from '../../exports/typst.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';
import { findDossier } from './dossier-lock.ts';
import { receiptPaper } from './receipt-paper.ts';

/** Receipts: one per submission, provable by number and code, printed once and kept. */
@Injectable()
export class ReceiptsService {
  private readonly printer: PaperPrinter;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly ruleBooks: RuleBooks,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.printer = new PaperPrinter(config.projectDir);
  }

  /** The receipt of the latest submission; refuses with `not-found` before the first. */
  async latest(actor: Actor, dossierId: string): Promise<SubmissionEntity> {
    const db = this.dataSource.manager;
    await findDossier(db, actor, dossierId);
    const submission = await db.findOne(SubmissionEntity, { where: { dossierId }, order: { number: 'DESC' } });
    if (!submission) throw new Refusal('not-found', 'Hồ sơ chưa gửi nên chưa có phiếu ghi nhận. Hãy gửi hồ sơ trước.');
    return submission;
  }

  /** The latest receipt as PDF. Its bytes are stored when first made, so that a reprint is identical. */
  async pdf(actor: Actor, dossierId: string): Promise<{ fileName: string; bytes: Buffer }> {
    const submission = await this.latest(actor, dossierId);
    const fileName = `Phiếu ghi nhận ${submission.receiptNumber}.pdf`;
    const bytes = (await this.stored(submission.id)) ?? (await this.make(actor, submission));
    return { fileName, bytes };
  }

  /** Whether number and code belong together: all that the public may learn. */
  async check(number: string, code: string): Promise<boolean> {
    const receiptNumber = number.trim().toUpperCase();
    const db = this.dataSource.manager;
    const submission = await acrossOrganizations(db, () => db.findOneBy(SubmissionEntity, { receiptNumber }));
    const given = Buffer.from(code.trim().toUpperCase().padEnd(32).slice(0, 32));
    const right = Buffer.from((submission?.receiptCode ?? '').padEnd(32).slice(0, 32));
    return given.length === right.length && timingSafeEqual(given, right) && submission !== null;
  }

  private async stored(submissionId: string, db: EntityManager = this.dataSource.manager): Promise<Buffer | undefined> {
    return (await db.findOneBy(ReceiptPaperEntity, { submissionId }))?.pdf;
  }

  /** Two who ask at once get the same bytes: the first to store wins. */
  private async make(actor: Actor, submission: SubmissionEntity): Promise<Buffer> {
    const paper = await receiptPaper(this.dataSource.manager, this.ruleBooks, {
      submission,
      appUrl: this.config.appUrl,
    });
    const pdf = await receiptPdf(this.printer, paper);
    const { id: submissionId, organizationId } = submission;
    await this.unitOfWork.run(actor, async (tx, audit) => {
      await tx
        .createQueryBuilder()
        .insert()
        .into(ReceiptPaperEntity)
        .values({ submissionId, organizationId, pdf, madeAt: paper.madeAt })
        .orIgnore()
        .execute();
      await audit('receipt.print', submission.dossierId, { receipt: submission.receiptNumber });
    });
    return (await this.stored(submissionId)) ?? pdf;
  }
}
