import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PaperReceiptEntity } from '../../../database/entities/paper-receipt.entity.ts';
import { PaperWaiverEntity } from '../../../database/entities/paper-waiver.entity.ts';
import { reopensSlot } from '../../../domain/return-items.ts';
import type { Actor } from '../../../domain/roles.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { readFolder } from '../dossier-folder.ts';
import { findDossier } from '../dossier-lock.ts';
import { reopenedItems } from '../latest-return.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { PaperReceiptView, PaperView, PaperWaiverView } from './paper.view.ts';
import { SlotView } from './slot.view.ts';
import { filledSlots } from './slots.ts';

/** Reads a dossier by its slots: what is needed, what is there. */
@Injectable()
export class SlotsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
    private readonly documents: DocumentsQueries,
  ) {}

  async ofDossier(actor: Actor, dossierId: string): Promise<SlotView[]> {
    const db = this.dataSource.manager;
    const folder = await readFolder(db, this.ruleBooks, await findDossier(db, actor, dossierId));
    const items = folder.dossier.state === 'returned' ? await reopenedItems(db, dossierId) : [];
    const documents = new Map((await this.documents.ofDossier(actor, dossierId)).map((view) => [view.id, view]));
    const receipts = new Map((await this.paper(actor, dossierId)).receipts.map((view) => [view.id, view]));
    return (await filledSlots(db, folder)).map((slot) =>
      SlotView.of(slot, {
        documents: slot.documentIds.flatMap((id) => documents.get(id) ?? []),
        papers: slot.documentIds.flatMap((id) => receipts.get(id) ?? []),
        open:
          slot.suppliedBy === 'UNIT' &&
          slot.form !== 'PAPER' &&
          (folder.dossier.state === 'draft' || reopensSlot(items, slot.key)),
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
