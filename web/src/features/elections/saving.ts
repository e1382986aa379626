import { client } from '../../api/client.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import { useAct } from '../../api/use-act.ts';
import { bodyOf, type Edits } from './edits.ts';
import type { Figure } from './figures.ts';

export interface Saving {
  readonly figures: readonly Figure[];
  readonly edits: Edits;
  readonly reason: string;
  readonly confirm: boolean;
}

export interface Saved {
  readonly saved: readonly Figure[];
  readonly refused: readonly { readonly figure: Figure; readonly problem: Problem }[];
}

/** Hands in figures one after another, each with the version that was seen; what one is refused does not stop the others. */
export function useSaving(campaign: string) {
  return useAct(async ({ figures, edits, reason, confirm }: Saving) => {
    const [saved, refused]: [Figure[], { figure: Figure; problem: Problem }[]] = [[], []];
    for (const figure of figures) {
      const read = bodyOf(edits, figure);
      if ('lacking' in read) continue; // said beside the button before
      const extra = {
        version: figure.standing?.version ?? 0,
        confirm,
        ...(reason.trim() && { reason: reason.trim() }),
      };
      try {
        await put(campaign, figure, { ...read.body, ...extra });
        saved.push(figure);
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status === 401) throw error; // nothing more will be taken in
        refused.push({ figure, problem });
      }
    }
    return { data: { saved, refused } satisfies Saved };
  });
}

function put(campaign: string, { figure, unit, election }: Figure, body: object): Promise<unknown> {
  const params = { path: { code: campaign, unitId: unit.id, election } };
  return figure === 'turnout'
    ? client.PUT('/api/campaigns/{code}/units/{unitId}/election-results/{election}', { params, body: body as never })
    : client.PUT('/api/campaigns/{code}/units/{unitId}/seat-results/{election}', { params, body: body as never });
}
