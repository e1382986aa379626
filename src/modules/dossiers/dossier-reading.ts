import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { ReturnEntity } from '../../database/entities/return.entity.ts';
import { SubmissionEntity } from '../../database/entities/submission.entity.ts';
import { UserEntity } from '../../database/entities/user.entity.ts';
import { latestKinds } from '../../domain/document-succession.ts';
import type { NomineeKind } from '../../domain/plan/plan.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { type CampaignInForce, RuleBooks } from '../campaigns/rule-books.ts';
import { unitCutoff } from '../campaigns/unit-cutoff.ts';
import { requireUnit } from '../organizations/unit-lookup.ts';
import { dossierActions } from './allowed-actions.ts';
import { BlockerView } from './blocker.view.ts';
import { type DossierView, ReturnView, SubmissionView, shown, UnitRef } from './dossier.view.ts';
import { DossierDocumentView } from './dossier-document.view.ts';
import { type DossierFolder, readFolder } from './dossier-folder.ts';
import { findDossier } from './dossier-lock.ts';
import { DossiersService } from './dossiers.service.ts';
import { reopenedItems } from './latest-return.ts';
import { NomineeView } from './nominee.view.ts';
import { QuotaItemView, type QuotaView } from './quota.view.ts';
import { countPool, quotaPool } from './quota-pool.ts';
import { ReceiptView } from './receipt.view.ts';

/** Reads one dossier whole, as one person may see it. */
@Injectable()
export class DossierReading {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
    private readonly dossiers: DossiersService,
    private readonly clock: CampaignClock,
  ) {}

  async one(actor: Actor, id: string): Promise<DossierView> {
    const db = this.dataSource.manager;
    const folder = await this.folder(actor, id);
    const { dossier, unit, campaign } = folder;
    const now = this.clock.now();
    const cutoff = await unitCutoff(db, campaign, dossier.level, dossier.unitId);
    const submissions = await db.find(SubmissionEntity, { where: { dossierId: id }, order: { number: 'ASC' } });
    const latest = submissions.at(-1);
    const kinds = latestKinds(folder.documents, documentsFor(folder.plan, dossier.level));
    const open = dossier.state === 'draft' || dossier.state === 'returned';
    return {
      ...headOf(dossier),
      campaign: campaign.code,
      unit: UnitRef.of(unit),
      ...shown(dossier.state, cutoff, now),
      cutoff: cutoff ?? null,
      counts: countsOf(folder),
      assigneeName: await this.nameOf(dossier.assigneeId),
      nominees: folder.nominees.map((nominee) => NomineeView.of(nominee, actor, dossier)),
      documents: folder.documents.map((document) => DossierDocumentView.of(document, kinds.get(document.id) ?? [])),
      submissions: submissions.map(SubmissionView.of),
      returns: (await db.find(ReturnEntity, { where: { dossierId: id }, order: { returnedAt: 'ASC' } })).map(
        ReturnView.of,
      ),
      reopened: dossier.state === 'returned' ? await reopenedItems(db, id) : null,
      blockers: open
        ? (await this.dossiers.blockers(db, folder, now)).map((blocker) => BlockerView.of(blocker, actor))
        : [],
      quota: await quotaItem(db, { campaign, unit, level: dossier.level }),
      receipt: latest ? ReceiptView.of(latest) : null,
      allowedActions: dossierActions(actor, dossier, now),
    };
  }

  /** A unit's quota at every level of the campaign. */
  async quota(actor: Actor, code: string, unitIdOrCode: string): Promise<QuotaView> {
    const db = this.dataSource.manager;
    const campaign = await this.ruleBooks.byCode(db, actor.organizationId, code);
    const unit = await requireUnit(db, actor, unitIdOrCode);
    const items: QuotaItemView[] = [];
    for (const level of Object.keys(campaign.ruleBook.plan.levels))
      items.push(await quotaItem(db, { campaign, unit, level }));
    return { items };
  }

  private async folder(actor: Actor, id: string): Promise<DossierFolder> {
    return readFolder(this.dataSource.manager, this.ruleBooks, await findDossier(this.dataSource.manager, actor, id));
  }

  private async nameOf(userId: string | null): Promise<string | null> {
    const user = userId ? await this.dataSource.manager.findOneBy(UserEntity, { id: userId }) : null;
    return user?.fullName ?? null;
  }
}

interface QuotaQuestion {
  readonly campaign: CampaignInForce;
  readonly unit: DossierFolder['unit'];
  readonly level: string;
}

async function quotaItem(db: EntityManager, { campaign, unit, level }: QuotaQuestion): Promise<QuotaItemView> {
  const pool = await quotaPool(db, campaign, unit, level);
  return QuotaItemView.of(level, pool, await countPool(db, { campaign, pool, level }));
}

/** The dossier's own columns that people see. */
function headOf(dossier: DossierEntity) {
  const { id, level, version, channel, firstReceivedAt, incomplete, mendBy, updatedAt } = dossier;
  const { incomingNumber, incomingDate, evidencedArrival, takenInByOffice, ruleBookVersion, createdByName, createdAt } =
    dossier;
  return {
    ...{ id, level, version, channel, firstReceivedAt, incomplete, mendBy, updatedAt },
    ...{ incomingNumber, incomingDate, evidencedArrival, takenInByOffice, ruleBookVersion, createdByName, createdAt },
  };
}

function countsOf({ nominees }: DossierFolder): Record<string, number> {
  const counts: Partial<Record<NomineeKind, number>> = {};
  for (const { kind, state } of nominees) if (state !== 'withdrawn') counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
