import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../../../config.ts';
import { CONFIG } from '../../../config-token.ts';
import { PaperReceiptEntity } from '../../../database/entities/paper-receipt.entity.ts';
import { PaperWaiverEntity } from '../../../database/entities/paper-waiver.entity.ts';
import type { Actor } from '../../../domain/roles.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { readFolder } from '../dossier-folder.ts';
import { findDossier } from '../dossier-lock.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { PaperReceiptView, PaperView, PaperWaiverView } from './paper.view.ts';
import { largestFile } from './size-limit.ts';
import { slotOpenness } from './slot-openness.ts';
import { DossierSlotView } from './slot.view.ts';
import { filledSlots } from './slots.ts';

/** Reads a dossier by its slots: what is needed, what is there. */
@Injectable()
export class SlotsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
    private readonly documents: DocumentsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ofDossier(actor: Actor, dossierId: string): Promise<DossierSlotView[]> {
    const db = this.dataSource.manager;
    const folder = await readFolder(db, this.ruleBooks, await findDossier(db, actor, dossierId));
    const openness = await slotOpenness(db, folder);
    const documents = new Map((await this.documents.ofDossier(actor, dossierId)).map((view) => [view.id, view]));
    const receipts = new Map((await this.paper(actor, dossierId)).receipts.map((view) => [view.id, view]));
    return (await filledSlots(db, folder)).map((slot) =>
      DossierSlotView.of(slot, {
        documents: slot.documentIds.flatMap((id) => documents.get(id) ?? []),
        papers: slot.documentIds.flatMap((id) => receipts.get(id) ?? []),
        open: openness.toItsUnit(slot),
        allowedActions: openness.actionsOf(actor, slot),
        maxBytes: largestFile(folder.plan, [slot.kind], this.config.maxFileBytes),
      }),
    );
  }

  async paper(actor: Actor, dossierId: string): Promise<PaperView> {
    const db = this.dataSource.manager;
    await findDossier(db, actor, dossierId);
    const receipts = await db.find(PaperReceiptEntity, {
      where: { dossierId },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
    const waivers = await db.find(PaperWaiverEntity, { where: { dossierId }, order: { grantedAt: 'ASC', id: 'ASC' } });
    return { receipts: receipts.map(PaperReceiptView.of), waivers: waivers.map(PaperWaiverView.of) };
  }
}
