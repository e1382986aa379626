import type { EntityManager } from 'typeorm';
import { dossierWorkflow } from '../../../domain/dossier-workflow.ts';
import { slotKey } from '../../../domain/document-checklist.ts';
import { slotsOf } from '../../../domain/document-succession.ts';
import type { CampaignPlan, DocumentForm, DocumentKind } from '../../../domain/plan/plan.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { reopensSlot } from '../../../domain/return-items.ts';
import { type Actor, officeRoles } from '../../../domain/roles.ts';
import { transition } from '../../../domain/workflow.ts';
import type { RuleBooks } from '../../campaigns/rule-books.ts';
import { type DossierFolder, readFolder } from '../dossier-folder.ts';
import { findDossier, lockDossier } from '../dossier-lock.ts';
import { hasOpenCorrection, requireCorrected } from '../corrected-papers.ts';
import { reopenedItems } from '../latest-return.ts';

/** Where a file is meant to lie. */
export interface Placement {
  readonly kinds: readonly DocumentKind[];
  readonly form: Exclude<DocumentForm, 'PAPER'>;
  readonly nomineeId: string | null;
}

/**
 * `edit`: the dossier's own papers; `record-paper`: what the office adds afterwards, whoever wrote the dossier;
 * `correct`: papers made anew after a confirmed correction.
 */
type PaperAct = 'edit' | 'record-paper' | 'correct';

/** Whether all these papers are the office's to supply, such as the council's minutes. */
function isOffices(plan: CampaignPlan, level: string, kinds: readonly DocumentKind[]): boolean {
  const requirements = new Map(documentsFor(plan, level));
  return kinds.length > 0 && kinds.every((kind) => requirements.get(kind)?.suppliedBy === 'OFFICE');
}

/**
 * Locks a dossier for a change of its papers and reads its folder. The office may add what it supplies itself to every dossier that is not
 * decided; everything else is an edit (in a draft, or in the slots a return has reopened) or follows a confirmed correction.
 */
export async function lockForPapers(
  tx: EntityManager,
  ruleBooks: RuleBooks,
  { actor, dossierId, kinds }: { actor: Actor; dossierId: string; kinds: readonly DocumentKind[] },
): Promise<DossierFolder> {
  const seen = await findDossier(tx, actor, dossierId);
  const { plan } = (await ruleBooks.ofCampaign(tx, seen.campaignId)).ruleBook;
  const offices = officeRoles.has(actor.role) && isOffices(plan, seen.level, kinds);
  const action: PaperAct = offices ? 'record-paper' : (await hasOpenCorrection(tx, seen)) ? 'correct' : 'edit';
  const dossier = await lockDossier(tx, actor, dossierId, { action });
  transition(dossierWorkflow, dossier.state, action, actor.role);
  return readFolder(tx, ruleBooks, dossier);
}

/** Refuses a place that the dossier does not have, that is not this person's to fill, or that is not open now. */
export async function requirePlace(
  tx: EntityManager,
  actor: Actor,
  folder: DossierFolder,
  placement: Placement,
): Promise<void> {
  const { plan, dossier } = folder;
  const requirements = documentsFor(plan, dossier.level);
  requireKnownKinds(requirements, placement);
  requireNominee(folder, placement);
  const offices = requirements.filter(
    ([kind, { suppliedBy }]) => suppliedBy === 'OFFICE' && placement.kinds.includes(kind),
  );
  if (offices.length > 0 && !officeRoles.has(actor.role)) {
    const names = offices.map(([, { name }]) => `«${name}»`).join(', ');
    throw new Refusal(
      'auth.forbidden',
      `${names} do nơi tiếp nhận bổ sung, đơn vị không phải gửi. Hãy bỏ loại giấy tờ này.`,
    );
  }
  if (isOffices(plan, dossier.level, placement.kinds)) return;
  await requireOpen(tx, folder, placement);
}

/**
 * While a dossier is returned only the ticked slots are open; once handed in, only papers about a nominee whose correction was confirmed.
 * `transition` has let through drafts, returned ones and those with an open correction.
 */
export async function requireOpen(
  tx: EntityManager,
  { plan, dossier }: DossierFolder,
  placement: Placement,
): Promise<void> {
  if (dossier.state === 'submitted' || dossier.state === 'accepted') return requireCorrected(tx, dossier, placement);
  if (dossier.state !== 'returned') return;
  const items = await reopenedItems(tx, dossier.id);
  const shut = slotsOf(placement, documentsFor(plan, dossier.level)).filter((slot) => !reopensSlot(items, slot));
  if (shut.length === 0) return;
  throw new Refusal(
    'dossier.not-reopened',
    'Chỉ các giấy tờ được đánh dấu khi yêu cầu bổ sung mới thay được. Giấy tờ khác: hãy đề nghị nơi tiếp nhận mở thêm.',
    { shut, reopened: items.flatMap(({ slot }) => slot ?? []) },
  );
}

function requireKnownKinds(requirements: ReturnType<typeof documentsFor>, { kinds, form }: Placement): void {
  const known = new Map(requirements);
  const unknown = kinds.filter((kind) => kind !== 'KHAC' && !known.get(kind)?.forms.includes(form));
  if (unknown.length === 0) return;
  const slots = requirements.flatMap(([kind, { forms }]) => forms.map((one) => slotKey(kind, one)));
  throw new Refusal(
    'slot.unknown',
    `Hồ sơ ở hình thức này không có ô ${unknown.map((kind) => `«${slotKey(kind, form)}»`).join(', ')}. Hãy chọn loại giấy tờ trong danh sách, hoặc «Giấy tờ khác».`,
    { unknown: unknown.map((kind) => slotKey(kind, form)), slots },
  );
}

function requireNominee({ plan, dossier, nominees }: DossierFolder, { kinds, nomineeId }: Placement): void {
  const requirements = new Map(documentsFor(plan, dossier.level));
  const ofNominee = kinds.find((kind) => requirements.get(kind)?.per === 'NOMINEE');
  if (nomineeId === null && ofNominee) {
    throw invalidNominee(
      `«${requirements.get(ofNominee)?.name}» là của từng trường hợp. Hãy chọn tập thể, cá nhân mà tệp nói về.`,
    );
  }
  if (nomineeId !== null && !nominees.some(({ id, state }) => id === nomineeId && state !== 'withdrawn')) {
    throw invalidNominee('Hồ sơ không có trường hợp này, hoặc đã rút. Hãy tải lại trang rồi chọn lại.');
  }
}

const invalidNominee = (message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field: 'nomineeId', message }] });
