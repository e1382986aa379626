import type { EntityManager } from 'typeorm';
import type { Slot } from '../../../domain/document-checklist.ts';
import { reopensSlot } from '../../../domain/return-items.ts';
import { type Actor, officeRoles } from '../../../domain/roles.ts';
import { dossierActions } from '../allowed-actions.ts';
import { correctedNominees } from '../corrected-papers.ts';
import type { DossierFolder } from '../dossier-folder.ts';
import { reopenedItems } from '../latest-return.ts';
import type { SlotAction } from './slot.view.ts';

/** Which slots of one dossier take files now: the same rules that `upload-rules.ts` refuses by, told beforehand. */
export interface SlotOpenness {
  /** Open to whoever wrote the dossier: in a draft, or ticked by a return. */
  toItsUnit(slot: Slot): boolean;
  /** What this person may do with the slot now. */
  actionsOf(actor: Actor, slot: Slot): SlotAction[];
}

/** Reads what is reopened or corrected, once for all slots. */
export async function slotOpenness(db: EntityManager, { dossier }: DossierFolder): Promise<SlotOpenness> {
  const { state } = dossier;
  const items = state === 'returned' ? await reopenedItems(db, dossier.id) : [];
  const corrected = await correctedNominees(db, dossier);
  const toItsUnit = ({ suppliedBy, form, key }: Slot): boolean =>
    suppliedBy === 'UNIT' && form !== 'PAPER' && (state === 'draft' || reopensSlot(items, key));
  const followsCorrection = ({ nomineeId }: Slot): boolean =>
    corrected.size > 0 && (nomineeId === undefined || corrected.has(nomineeId));
  return {
    toItsUnit,
    actionsOf(actor, slot) {
      const may = new Set(dossierActions(actor, dossier, dossier.updatedAt));
      if (slot.form === 'PAPER') return may.has('record-paper') ? ['record-paper'] : [];
      const takesFiles =
        slot.suppliedBy === 'OFFICE'
          ? officeRoles.has(actor.role) && may.has('record-paper')
          : (may.has('edit') && toItsUnit(slot)) || (may.has('correct') && followsCorrection(slot));
      return takesFiles ? ['upload', 'remove'] : [];
    },
  };
}
