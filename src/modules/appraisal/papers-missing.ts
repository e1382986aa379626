import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { leftOut } from '../../domain/blockers.ts';
import { type ChecklistDocument, fillSlots, requiredSlots } from '../../domain/document-checklist.ts';
import { latestKinds } from '../../domain/document-succession.ts';
import type { NomineeState } from '../../domain/nominee-workflow.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import { RuleBooks } from '../campaigns/rule-books.ts';

interface DossierRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly level: string;
  readonly rule_book_version: number;
}
interface NomineeRow {
  readonly id: string;
  readonly dossier_id: string;
  readonly name: string;
  readonly state: NomineeState;
}
type PaperRow = ChecklistDocument & { readonly dossier_id: string };

/** How many papers a page of dossiers still lacks: four statements for the page, however long it is. */
@Injectable()
export class PapersMissing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ruleBooks: RuleBooks,
  ) {}

  /** By dossier: slots of the unit, files and paper copies, in which nothing lies. */
  async of(organizationId: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const read = <Row>(statement: string): Promise<Row[]> => this.dataSource.query(statement, [organizationId, ids]);
    const dossiers = await read<DossierRow>(
      'select id, campaign_id, level, rule_book_version from dossiers where organization_id = $1 and id = any($2)',
    );
    const nominees = await read<NomineeRow>(
      'select id, dossier_id, name, state from nominees where organization_id = $1 and dossier_id = any($2) order by position, id',
    );
    const files = await read<PaperRow>(
      `select d.id, d.dossier_id, d.kinds, d.form, d.nominee_id as "nomineeId", f.checks
       from documents d join files f on f.organization_id = d.organization_id and f.sha256 = d.sha256
       where d.organization_id = $1 and d.dossier_id = any($2) and d.superseded_at is null and d.deleted_at is null
         and not d.evidence and not d.suggested order by d.received_at, d.id`,
    );
    const copies = await read<PaperRow>(
      `select id, dossier_id, array[kind] as kinds, 'PAPER' as form, nominee_id as "nomineeId", 'done' as checks, late
       from paper_receipts where organization_id = $1 and dossier_id = any($2)`,
    );
    const missing = new Map<string, number>();
    for (const dossier of dossiers) {
      const own = <Row extends { readonly dossier_id: string }>(rows: readonly Row[]): Row[] =>
        rows.filter((row) => row.dossier_id === dossier.id);
      const folder = { nominees: own(nominees), files: own(files), copies: own(copies) };
      missing.set(dossier.id, await this.count(dossier, folder));
    }
    return missing;
  }

  private async count(
    { campaign_id, level, rule_book_version }: DossierRow,
    { nominees, files, copies }: { nominees: NomineeRow[]; files: PaperRow[]; copies: PaperRow[] },
  ): Promise<number> {
    const { plan } = await this.ruleBooks.version(this.dataSource.manager, campaign_id, rule_book_version);
    const requirements = documentsFor(plan, level);
    const slots = requiredSlots({ requirements, nominees: nominees.filter(({ state }) => !leftOut.has(state)) });
    const latest = latestKinds(files as (PaperRow & { form: 'SCAN' | 'WORD' })[], requirements);
    const uploads = files.map((file) => ({ ...file, kinds: latest.get(file.id)! }));
    return fillSlots(slots, [...uploads, ...copies]).filter(
      ({ state, suppliedBy }) => state === 'missing' && suppliedBy === 'UNIT',
    ).length;
  }
}
