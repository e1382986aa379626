import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NomineeEntity } from '../../database/entities/nominee.entity.ts';
import type { Actor } from '../../domain/roles.ts';
import { asNominee, findDossier, nomineeNotFound } from '../dossiers/dossier-lock.ts';
import type { HistoryItemView } from './appraisal-history.view.ts';

const appraising = [
  'nominee.appraise',
  'nominee.rejudge',
  'nominee.except',
  'nominee.move',
  'nominee.hold',
  'nominee.release',
];

interface EntryRow {
  readonly at: Date;
  readonly actor_name: string;
  readonly action: string;
  readonly detail: Omit<HistoryItemView, 'at' | 'byName' | 'action'> & { readonly nomineeId: string };
}

/** What was found about a nominee, by whom and when: told by the audit log, which nobody can change. */
@Injectable()
export class AppraisalHistory {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Oldest first, through every dossier the nominee has lain in. */
  async of(actor: Actor, nomineeId: string): Promise<HistoryItemView[]> {
    const db = this.dataSource.manager;
    const nominee = await db.findOneBy(NomineeEntity, { id: nomineeId, organizationId: actor.organizationId });
    if (!nominee) throw nomineeNotFound();
    await findDossier(db, actor, nominee.dossierId).catch(asNominee);
    const rows = (await db.query(
      `select campaign_at as at, actor_name, action, detail from audit_entries
       where organization_id = $1 and action = any($4) and detail->>'nomineeId' = $2
         and subject_id in (select $3::text union select from_dossier_id::text from nominee_moves where nominee_id = $2::uuid
           union select to_dossier_id::text from nominee_moves where nominee_id = $2::uuid)
       order by audit_entries.at, id`,
      [actor.organizationId, nominee.id, nominee.dossierId, appraising],
    )) as EntryRow[];
    return rows.map(({ at, actor_name, action, detail }) => ({
      at,
      byName: actor_name,
      action,
      from: detail.from ?? null,
      to: detail.to ?? null,
      conclusion: detail.conclusion ?? null,
      note: detail.note ?? null,
      verdicts: detail.verdicts ?? [],
      criterion: detail.criterion ?? null,
      reason: detail.reason ?? null,
      changedAfterAppraisal: detail.changedAfterAppraisal ?? null,
    }));
  }
}
