import type { FigureStatus } from '../../domain/figure-change.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import type { CampaignInForce } from '../campaigns/rule-books.ts';
import { mayConfirm } from './election-campaign.ts';
import type { FigureAction } from './figure.view.ts';

type Phase = Pick<CampaignInForce, 'phase'>;

/** Whether this person may write a figure of this unit that is not confirmed. */
export function mayRecordFor(actor: Actor, { phase }: Phase, unitId: string): boolean {
  const scope = scopeOf(actor.role, 'elections', 'record');
  return phase === 'open' && (scope === 'organization' || (scope === 'unit' && actor.unitId === unitId));
}

/** What this person may do with a figure that stands: the same as the services decide. */
export function actionsOn(
  actor: Actor,
  campaign: Phase,
  figure: { readonly unitId: string; readonly status: FigureStatus },
): FigureAction[] {
  const confirmed = figure.status === 'confirmed';
  const office = mayConfirm(actor);
  const record = mayRecordFor(actor, campaign, figure.unitId) && (office || !confirmed);
  const confirm = campaign.phase === 'open' && office && !confirmed;
  return [...(record ? ['record' as const] : []), ...(confirm ? ['confirm' as const] : [])];
}
