import type { EntityManager } from 'typeorm';
import { type ChecklistDocument, type FilledSlot, fillSlots, requiredSlots } from '../../domain/document-checklist.ts';
import type { CampaignPlan, DocumentForm, DocumentKind, DocumentRequirement } from '../../domain/plan/plan.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';

/** The papers of one dossier that count now: current uploads and recorded paper copies. */
export interface DossierPapers {
  readonly papers: readonly ChecklistDocument[];
  /** The head of office takes it without its paper copies. */
  readonly paperIsWaived: boolean;
}

type PaperRow = ChecklistDocument & { readonly dossierId: string };

/** The papers of many dossiers at once, by dossier. */
export async function papersOf(
  db: EntityManager,
  organizationId: string,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, DossierPapers>> {
  const rows = await db.query<PaperRow[]>(
    `select d.dossier_id as "dossierId", d.id, d.kinds, d.form, d.nominee_id as "nomineeId", f.checks, false as late
     from documents d join files f on f.organization_id = d.organization_id and f.sha256 = d.sha256
     where d.organization_id = $1 and d.dossier_id = any($2)
       and d.superseded_at is null and d.deleted_at is null and not d.evidence and not d.suggested
     union all
     select dossier_id, id, array[kind], 'PAPER', nominee_id, 'done', late
     from paper_receipts where organization_id = $1 and dossier_id = any($2)`,
    [organizationId, dossierIds],
  );
  const waived = await db.query<{ dossierId: string }[]>(
    'select dossier_id as "dossierId" from paper_waivers where organization_id = $1 and dossier_id = any($2)',
    [organizationId, dossierIds],
  );
  const waivedIds = new Set(waived.map(({ dossierId }) => dossierId));
  const byDossier = new Map(
    dossierIds.map((id) => [id, { papers: [] as PaperRow[], paperIsWaived: waivedIds.has(id) }]),
  );
  for (const row of rows) byDossier.get(row.dossierId)?.papers.push(row);
  return byDossier;
}

const formNames: Readonly<Record<DocumentForm, string>> = { SCAN: 'bản scan', WORD: 'bản Word', PAPER: 'bản giấy' };

/**
 * What is still lacking of the papers that concern one nominee: the dossier's own and the nominee's, each once, with the forms it lacks
 * where some are there. What the office itself supplies later is not the unit's omission.
 */
export class MissingPapers {
  /** By dossier: its own papers lack the same for all its nominees. */
  private readonly lacking = new Map<string, ReadonlyMap<string, string | undefined>>();
  private readonly byNominee = new Map<string, ChecklistDocument[]>();

  constructor(
    private readonly level: string,
    private readonly dossiers: ReadonlyMap<string, DossierPapers>,
  ) {
    for (const { papers } of dossiers.values())
      for (const paper of papers) {
        if (paper.nomineeId === null) continue;
        const known = this.byNominee.get(paper.nomineeId);
        if (known) known.push(paper);
        else this.byNominee.set(paper.nomineeId, [paper]);
      }
  }

  of(plan: CampaignPlan, nominee: PutUp): string[] {
    const { paperIsWaived } = this.dossiers.get(nominee.dossierId)!;
    const own = { papers: this.byNominee.get(nominee.id) ?? [], paperIsWaived };
    const ofDossier = this.ofDossier(plan, nominee);
    return documentsFor(plan, this.level).flatMap((requirement) => {
      const [kind, { per }] = requirement;
      const words = per === 'DOSSIER' ? ofDossier.get(kind) : lackingOf(requirement, [nominee], own);
      return words === undefined ? [] : [words];
    });
  }

  private ofDossier(plan: CampaignPlan, { dossierId }: PutUp): ReadonlyMap<string, string | undefined> {
    const known = this.lacking.get(dossierId);
    if (known) return known;
    const own = documentsFor(plan, this.level).filter(([, { per }]) => per === 'DOSSIER');
    const papers = this.dossiers.get(dossierId)!;
    const found = new Map(own.map((requirement) => [requirement[0], lackingOf(requirement, [], papers)]));
    this.lacking.set(dossierId, found);
    return found;
  }
}

interface PutUp {
  readonly id: string;
  readonly name: string;
  readonly dossierId: string;
}

/** One paper's name when it is wholly lacking, with the forms it lacks when only some are; nothing when nothing is owed. */
function lackingOf(
  requirement: readonly [DocumentKind, DocumentRequirement],
  nominees: readonly PutUp[],
  { papers, paperIsWaived }: DossierPapers,
): string | undefined {
  const slots = fillSlots(requiredSlots({ requirements: [requirement], nominees }), papers);
  const lacking = slots.filter((slot) => isOwed(slot) && !(slot.form === 'PAPER' && paperIsWaived));
  if (lacking.length === 0) return undefined;
  const isWholly = lacking.length === slots.length && lacking.every(({ state }) => state === 'missing');
  return requirement[1].name + (isWholly ? '' : ` (${lacking.map(formName).join(', ')})`);
}

const isOwed = ({ suppliedBy, state }: FilledSlot): boolean =>
  suppliedBy === 'UNIT' && (state === 'missing' || state === 'late');

const formName = ({ form, state }: FilledSlot): string => formNames[form] + (state === 'late' ? ' đến sau hạn' : '');
