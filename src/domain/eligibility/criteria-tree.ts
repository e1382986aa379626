import type { CriteriaNode } from '../plan/plan.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** What a tree of criteria says, and which of its leaves say it. Codes stand in the tree's order, each once. */
export interface TreeResult {
  readonly outcome: Outcome;
  /** The unmet criteria that make the tree unmet; empty unless it is. */
  readonly decisive: readonly string[];
  /** The criteria whose answer is really needed from the unit. */
  readonly unanswered: readonly string[];
  /** Met, or answered «yes» all the way: no alternative needs an answer any more. */
  readonly affirmed: boolean;
}

type Leaf = Pick<Verdict, 'outcome' | 'unanswered' | 'affirmed'>;

/**
 * Combines leaf verdicts by three-valued logic (Kleene): `allOf` is as bad as its worst child, `anyOf` as good as its best.
 * A node with no child asks for nothing, so it can tell nothing: `needs-review`.
 */
export function evaluateTree(node: CriteriaNode, leafOf: (criterion: string) => Leaf): TreeResult {
  if (typeof node === 'string') return ofLeaf(node, leafOf(node));
  if ('allOf' in node) return ofAll(node.allOf.map((child) => evaluateTree(child, leafOf)));
  return ofAny(node.anyOf.map((child) => evaluateTree(child, leafOf)));
}

/** The criterion codes of a tree, in order, each once. */
export function codesOf(node: CriteriaNode): readonly string[] {
  if (typeof node === 'string') return [node];
  return once(('allOf' in node ? node.allOf : node.anyOf).flatMap(codesOf));
}

function ofLeaf(criterion: string, { outcome, unanswered, affirmed }: Leaf): TreeResult {
  return {
    outcome,
    decisive: outcome === 'unmet' ? [criterion] : [],
    unanswered: unanswered ? [criterion] : [],
    affirmed: outcome === 'met' || affirmed === true,
  };
}

function ofAll(children: readonly TreeResult[]): TreeResult {
  return {
    outcome: worst(children),
    decisive: once(children.flatMap(({ decisive }) => decisive)),
    unanswered: once(children.flatMap(({ unanswered }) => unanswered)),
    affirmed: children.length > 0 && children.every(({ affirmed }) => affirmed),
  };
}

/** An alternative that has failed already is not asked about any more; nor is any once one is answered «yes» or met. */
function ofAny(children: readonly TreeResult[]): TreeResult {
  const outcome = best(children);
  const affirmed = children.some((child) => child.affirmed);
  const open = children.filter((child) => child.outcome !== 'unmet');
  return {
    outcome,
    decisive: outcome === 'unmet' ? once(children.flatMap(({ decisive }) => decisive)) : [],
    unanswered: affirmed ? [] : once(open.flatMap(({ unanswered }) => unanswered)),
    affirmed,
  };
}

function worst(children: readonly TreeResult[]): Outcome {
  if (children.some(({ outcome }) => outcome === 'unmet')) return 'unmet';
  return children.length > 0 && children.every(({ outcome }) => outcome === 'met') ? 'met' : 'needs-review';
}

function best(children: readonly TreeResult[]): Outcome {
  if (children.some(({ outcome }) => outcome === 'met')) return 'met';
  return children.length > 0 && children.every(({ outcome }) => outcome === 'unmet') ? 'unmet' : 'needs-review';
}

function once(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}
