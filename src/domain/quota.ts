import type { DossierState } from './dossier-workflow.ts';
import type { NomineeState } from './nominee-workflow.ts';
import { countInWords, twoDigits } from './official-document.ts';
import { type NomineeKind, nomineeKinds, type QuotaLimit, type QuotaRule } from './plan/plan.ts';
import type { Blocker } from './refusal.ts';

/** Nominees by kind; an absent kind is none. */
export type NomineeCounts = Readonly<Partial<Record<NomineeKind, number>>>;

/**
 * A limit that can be counted against. `WITHIN` is not one: `resolveQuota` turns it into the limit of the unit it counts in.
 * `undefined` = the plan gives the unit no places at all, which is neither `UNLIMITED` nor a limit of 0.
 */
export type CountableLimit = Exclude<QuotaLimit, { mode: 'WITHIN' }>;

export interface ResolvedQuota {
  readonly limit: CountableLimit | undefined;
  /** Clause that speaks; undefined when no rule does. */
  readonly clause: string | undefined;
  /** Unit kind whose unit the places belong to; null = the unit's own. Nominees of both are counted together there. */
  readonly sharedWith: string | null;
}

/** Follows `WITHIN` to the limit that counts. A chain that leads nowhere, or round in a circle, gives no places. */
export function resolveQuota(
  rule: QuotaRule | undefined,
  ruleOfKind: (unitKind: string) => QuotaRule | undefined,
): ResolvedQuota {
  let current = rule;
  let sharedWith: string | null = null;
  const visited = new Set<string>();
  while (current?.limit.mode === 'WITHIN') {
    sharedWith = current.limit.unitKind;
    if (visited.has(sharedWith)) return { limit: undefined, clause: rule?.clause, sharedWith };
    visited.add(sharedWith);
    current = ruleOfKind(sharedWith);
  }
  return { limit: current?.limit, clause: current?.clause ?? rule?.clause, sharedWith };
}

/** How full a quota is, as a page shows it. */
export interface QuotaState {
  /** `NONE`: the plan gives this unit no places at this level. */
  readonly mode: CountableLimit['mode'] | 'NONE';
  /** Per kind (SEPARATE), in total (JOINT), or null (UNLIMITED, NONE). */
  readonly limit: QuotaFigures | null;
  readonly counted: Readonly<Record<NomineeKind, number>>;
  readonly drafts: Readonly<Record<NomineeKind, number>>;
  /** Places left after what is counted (drafts are not), never below 0; null = no limit. */
  readonly remaining: QuotaFigures | null;
}
export type QuotaFigures = NomineeCounts & { readonly total?: number };

/**
 * Where a unit stands at one level. `counted`: nominees that count (`countsTowardQuota`), those of every unit that shares the places
 * included; `drafts`: the ones in drafts, shown beside but not counted.
 */
export function quotaState(quota: {
  readonly limit: CountableLimit | undefined;
  readonly counted: NomineeCounts;
  readonly drafts: NomineeCounts;
}): QuotaState {
  const { limit } = quota;
  return {
    mode: limit?.mode ?? 'NONE',
    limit: figuresOf(limit),
    counted: everyKind(quota.counted),
    drafts: everyKind(quota.drafts),
    remaining: remainingOf(limit, quota.counted),
  };
}

function figuresOf(limit: CountableLimit | undefined): QuotaFigures | null {
  if (limit?.mode === 'SEPARATE') return limit.limits;
  return limit?.mode === 'JOINT' ? { total: limit.total } : null;
}

function remainingOf(limit: CountableLimit | undefined, counted: NomineeCounts): QuotaFigures | null {
  if (!limit) return { total: 0 };
  if (limit.mode === 'UNLIMITED') return null;
  if (limit.mode === 'JOINT') return { total: Math.max(0, limit.total - sum(counted)) };
  const kinds = nomineeKinds.filter((kind) => limit.limits[kind] !== undefined);
  return Object.fromEntries(kinds.map((kind) => [kind, Math.max(0, placesOf(limit, kind) - countOf(counted, kind))]));
}

/** A dossier about to take places, beside what the unit has already put up. */
export interface QuotaClaim {
  readonly limit: CountableLimit | undefined;
  /** Nominees that count already, this dossier's own left out. */
  readonly counted: NomineeCounts;
  /** This dossier's nominees that would count. */
  readonly proposed: NomineeCounts;
  readonly clause: string | undefined;
  /** «Tổ bầu cử số 05». */
  readonly unitName: string;
}

/** What of a claim goes beyond the quota: one refusing blocker per kind (SEPARATE) or one in all; none when it fits. */
export function quotaBlockers(claim: QuotaClaim): Blocker[] {
  const { limit, counted, proposed, unitName } = claim;
  if (sum(proposed) === 0 || limit?.mode === 'UNLIMITED') return [];
  if (!limit) {
    const detail = `Kế hoạch không cho ${unitName} đề nghị khen thưởng ở mức này. Bỏ hồ sơ này, hoặc hỏi nơi tiếp nhận nếu đơn vị phải có số lượng.`;
    return [refusing('unit.may-not-propose', detail, claim.clause)];
  }
  if (limit.mode === 'JOINT') {
    const excess = exceeding(limit.total, sum(counted), sum(proposed));
    return excess === undefined
      ? []
      : [refusing('quota.exhausted', exceededSentence(unitName, 'trường hợp', excess), claim.clause)];
  }
  return nomineeKinds.flatMap((kind) => {
    const excess = exceeding(placesOf(limit, kind), countOf(counted, kind), countOf(proposed, kind));
    return excess === undefined
      ? []
      : [refusing('quota.exhausted', exceededSentence(unitName, kindNames[kind], excess), claim.clause)];
  });
}

interface Excess {
  readonly places: number;
  readonly counted: number;
  readonly proposed: number;
  readonly tooMany: number;
}

/** Someone already beyond the limit (a rule that was tightened) makes nobody take out more than they propose. */
function exceeding(places: number, counted: number, proposed: number): Excess | undefined {
  const tooMany = Math.min(proposed, counted + proposed - places);
  return tooMany > 0 ? { places, counted, proposed, tooMany } : undefined;
}

function exceededSentence(unitName: string, what: string, { places, counted, proposed, tooMany }: Excess): string {
  const cut = `Bớt ${twoDigits(tooMany)} ${what} để gửi được.`;
  if (places === 0)
    return `Kế hoạch không cho ${unitName} đề nghị ${what} nào, hồ sơ này có ${twoDigits(proposed)}. ${cut}`;
  const limit = `(tối đa ${twoDigits(places)})`;
  if (counted >= places) return `${unitName} đã đề nghị đủ ${twoDigits(counted)} ${what} ${limit}. ${cut}`;
  return `${unitName} đã đề nghị ${twoDigits(counted)} ${what}, hồ sơ này thêm ${twoDigits(proposed)} ${limit}. ${cut}`;
}

function refusing(code: Blocker['code'], detail: string, clause: string | undefined): Blocker {
  return { code, severity: 'refusing', detail, ...(clause && { clause }) };
}

const kindNames: Readonly<Record<NomineeKind, string>> = {
  TAP_THE: 'tập thể',
  CA_NHAN: 'cá nhân',
  HO_GIA_DINH: 'hộ gia đình',
};

/** «01/01 tập thể, 01/02 cá nhân»; «02/03 trường hợp» where kinds share the places. Kinds without places stand only if somebody counts. */
export function quotaInWords(limit: CountableLimit | undefined, counted: NomineeCounts): string {
  if (!limit) return 'kế hoạch không cho đề nghị ở mức này';
  if (limit.mode === 'UNLIMITED') return `${countInWords(counted)} (kế hoạch không giới hạn)`;
  if (limit.mode === 'JOINT') return `${twoDigits(sum(counted))}/${twoDigits(limit.total)} trường hợp`;
  return nomineeKinds
    .filter((kind) => limit.limits[kind] !== undefined || countOf(counted, kind) > 0)
    .map((kind) => `${twoDigits(countOf(counted, kind))}/${twoDigits(placesOf(limit, kind))} ${kindNames[kind]}`)
    .join(', ');
}

const countingDossiers: ReadonlySet<DossierState> = new Set(['submitted', 'returned', 'accepted']);
const freeingNominees: ReadonlySet<NomineeState> = new Set(['withdrawn', 'unqualified']);

/** Whether a nominee takes a place. One on hold does: it may be released at any time. */
export function countsTowardQuota(dossier: DossierState, nominee: NomineeState): boolean {
  return countingDossiers.has(dossier) && !freeingNominees.has(nominee);
}

function placesOf({ limits }: CountableLimit & { mode: 'SEPARATE' }, kind: NomineeKind): number {
  return limits[kind] ?? 0;
}

function countOf(counts: NomineeCounts, kind: NomineeKind): number {
  return counts[kind] ?? 0;
}

function sum(counts: NomineeCounts): number {
  return nomineeKinds.reduce((total, kind) => total + countOf(counts, kind), 0);
}

function everyKind(counts: NomineeCounts): Readonly<Record<NomineeKind, number>> {
  return {
    TAP_THE: countOf(counts, 'TAP_THE'),
    CA_NHAN: countOf(counts, 'CA_NHAN'),
    HO_GIA_DINH: countOf(counts, 'HO_GIA_DINH'),
  };
}
