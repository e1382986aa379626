import type { View } from '../../api/client.ts';
import type { Nominee } from './nominees/nominee-values.ts';
import type { Names } from './nominees/value-words.ts';

export type Dossier = View<'DossierView'>;
export type Campaign = View<'CampaignView'>;
export type Eligibility = View<'EligibilityView'>;

interface Item {
  readonly field?: string;
  readonly criterion?: string;
}

/** One dossier with what its parts look up: all of it as the service said it. */
export interface DossierFacts {
  readonly dossier: Dossier;
  readonly campaign: Campaign;
  readonly eligibility: Eligibility | undefined;
  readonly names: Names;
  /** Headings of criteria, by code. */
  readonly criteriaLabels: ReadonlyMap<string, string>;
  /** The whole dossier is open for writing: nominees may come, go and change places. */
  readonly isWhollyOpen: boolean;
  /** This field or answer of a nominee is open for writing now. */
  isOpen(nominee: Nominee, item: Item): boolean;
  /** What the office wrote where it ticked this. */
  returnNote(nomineeId: string, item: Item): string | undefined;
}

/** Gathers what the parts of a dossier's page need. */
export function dossierFacts(dossier: Dossier, campaign: Campaign, eligibility: Eligibility | undefined): DossierFacts {
  const mayEdit = dossier.allowedActions.includes('edit');
  const ticked = (nomineeId: string, { field, criterion }: Item) =>
    dossier.reopened?.find(
      (item) =>
        item.nomineeId === nomineeId && (field === undefined ? item.criterion === criterion : item.field === field),
    );
  return {
    dossier,
    campaign,
    eligibility,
    names: { unitKinds: campaign.unitKinds, unit: dossier.unit },
    criteriaLabels: new Map(eligibility?.items.map(({ criterion, label }) => [criterion, label])),
    isWhollyOpen: mayEdit && dossier.reopened === null,
    isOpen: (nominee, item) =>
      mayEdit &&
      nominee.allowedActions.includes('edit') &&
      (dossier.reopened === null || ticked(nominee.id, item) !== undefined),
    returnNote: (nomineeId, item) => ticked(nomineeId, item)?.note,
  };
}
