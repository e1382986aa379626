import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type SlotSuggestion, suggestSlots } from '../../../domain/bundle-sorting.ts';
import { latestKinds } from '../../../domain/document-succession.ts';
import type { DocumentKind, NomineeKind } from '../../../domain/plan/plan.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { RuleBooks } from '../../campaigns/rule-books.ts';
import { dossierNotFound, findDossier } from '../dossier-lock.ts';
import { type DocumentRow, DocumentView } from './document.view.ts';
import { erased } from './orphan-files.ts';

/** The same sentence whether it is absent or another unit's. */
export const documentNotFound = (): Refusal =>
  new Refusal('not-found', 'Không tìm thấy giấy tờ này, hoặc Ông/Bà không được xem.');

/** A document's door speaks of documents, though the dossier's lock refused. */
export function asDocument(error: unknown): never {
  throw error instanceof Refusal && error.detail === dossierNotFound().detail ? documentNotFound() : error;
}

const columns = `d.id, d.organization_id, d.dossier_id, d.nominee_id, d.kinds, d.form, d.sha256, d.file_name, d.source_hashes, d.suggested, d.evidence,
  d.received_at, d.uploaded_by_name, d.superseded_at, d.superseded_by_id, d.deleted_at, f.size, f.media_type, f.checks, f.findings, f.pages`;
const from = 'from documents d join files f on f.organization_id = d.organization_id and f.sha256 = d.sha256';

/** Reads papers, always within the reader's scope. */
@Injectable()
export class DocumentsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** Every file of a dossier, oldest first: current, superseded, hidden, unconfirmed. */
  async ofDossier(actor: Actor, dossierId: string): Promise<DocumentView[]> {
    const { campaignId, level } = await findDossier(this.dataSource.manager, actor, dossierId);
    const rows = (await this.dataSource.query(
      `select ${columns} ${from} where d.organization_id = $1 and d.dossier_id = $2 order by d.received_at, d.id`,
      [actor.organizationId, dossierId],
    )) as DocumentRow[];
    const latest = await this.latest(rows, campaignId, level);
    const suggestions = await this.suggestions(rows, dossierId);
    return rows.map((row) => DocumentView.of(row, { latest: latest.get(row.id), suggestion: suggestions.get(row.id) }));
  }

  /** These documents of one dossier, in the given order. */
  async some(actor: Actor, dossierId: string, ids: readonly string[]): Promise<DocumentView[]> {
    const all = new Map((await this.ofDossier(actor, dossierId)).map((view) => [view.id, view]));
    return ids.map((id) => all.get(id)!);
  }

  async one(actor: Actor, id: string): Promise<DocumentView> {
    const { dossier_id } = await this.row(actor, id);
    const [view] = await this.some(actor, dossier_id, [id]);
    return view!;
  }

  /** One row the reader may see; refuses with `not-found`, also when retention has taken it. */
  async row(actor: Actor, id: string): Promise<DocumentRow> {
    const [row] = (await this.dataSource.query(
      `select ${columns} ${from} where d.organization_id = $1 and d.id = $2 and not ${erased('d')}`,
      [actor.organizationId, id],
    )) as DocumentRow[];
    if (!row) throw documentNotFound();
    await findDossier(this.dataSource.manager, actor, row.dossier_id).catch(asDocument);
    return row;
  }

  private async latest(
    rows: readonly DocumentRow[],
    campaignId: string,
    level: string,
  ): Promise<ReadonlyMap<string, readonly DocumentKind[]>> {
    const { plan } = (await this.ruleBooks.ofCampaign(this.dataSource.manager, campaignId)).ruleBook;
    const current = rows.filter((row) => !row.superseded_at && !row.deleted_at && !row.suggested && !row.evidence);
    const placed = current.map(({ id, kinds, form, nominee_id }) => ({ id, kinds, form, nomineeId: nominee_id }));
    return latestKinds(placed, documentsFor(plan, level));
  }

  /** Suggestions are made anew each time: they follow the names of nominees that came later. */
  private async suggestions(
    rows: readonly DocumentRow[],
    dossierId: string,
  ): Promise<ReadonlyMap<string, SlotSuggestion>> {
    const open = rows.filter(({ suggested, deleted_at, superseded_at }) => suggested && !deleted_at && !superseded_at);
    if (open.length === 0) return new Map();
    const nominees = (await this.dataSource.query(
      'select id, name, kind from nominees where dossier_id = $1 order by position',
      [dossierId],
    )) as { id: string; name: string; kind: NomineeKind }[];
    const files = open.map(({ file_name, media_type }) => ({
      fileName: file_name,
      ...(media_type && { mediaType: media_type }),
    }));
    const suggestions = suggestSlots(files, nominees);
    return new Map(open.map(({ id }, index) => [id, suggestions[index]!]));
  }
}
