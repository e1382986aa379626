/**
 * A campaign plan (kế hoạch) as data. Collections are maps keyed by permanent codes, in the order people read them:
 * so a change is a JSON merge patch (RFC 7396), an answer to a question is one too, and order survives (columns are `json`, never `jsonb`).
 * Nothing about one year, one commune or one law number lives outside such a document.
 */

import type { DateSense, PlanConference, PlanIndicator, PlanReport, PlanTask } from './plan-work.ts';

export type { DateSense, PlanConference, PlanIndicator, PlanReport, PlanTask } from './plan-work.ts';

export type NomineeKind = 'TAP_THE' | 'CA_NHAN' | 'HO_GIA_DINH';
export const nomineeKinds: readonly NomineeKind[] = ['TAP_THE', 'CA_NHAN', 'HO_GIA_DINH'];

export type Election = 'QUOC_HOI' | 'HDND_TINH' | 'HDND_XA';
export const elections: readonly Election[] = ['QUOC_HOI', 'HDND_TINH', 'HDND_XA'];

export type DocumentKind =
  | 'TO_TRINH'
  | 'DANH_SACH'
  | 'TOM_TAT'
  | 'BIEN_BAN'
  | 'BIEN_BAN_HOI_DONG'
  | 'BAO_CAO_08'
  | 'QUYET_DINH'
  | 'KHAC';
export const documentKinds: readonly DocumentKind[] = [
  'TO_TRINH',
  'DANH_SACH',
  'TOM_TAT',
  'BIEN_BAN',
  'BIEN_BAN_HOI_DONG',
  'BAO_CAO_08',
  'QUYET_DINH',
  'KHAC',
];
export type DocumentForm = 'SCAN' | 'WORD' | 'PAPER';
export const documentForms: readonly DocumentForm[] = ['SCAN', 'WORD', 'PAPER'];
/** What an appraiser ticks on a paper. */
export type PaperMark = 'SIGNATURE' | 'SEAL' | 'CONFIRMATION';

export interface CampaignPlan {
  /** Version of this shape. */
  readonly schema: 1;
  readonly code: string;
  readonly name: string;
  /** The published plan itself. A draft may have no number yet. */
  readonly document: PlanDocument;
  readonly host: Host;
  /** Căn cứ, in the order the plan quotes them. */
  readonly basis: Readonly<Record<string, QuotedBasis>>;
  readonly timeZone: string;
  readonly period: {
    readonly from: string | null;
    readonly to: string | null;
    readonly text: string;
    readonly clause: string;
  };
  /** The phrase papers print: «có thành tích xuất sắc trong công tác bầu cử …». */
  readonly achievement: string;
  readonly levels: Readonly<Record<string, AwardLevel>>;
  readonly subjectKinds: readonly NomineeKind[];
  readonly unitKinds: Readonly<Record<string, UnitKind>>;
  readonly exclusions: Readonly<Record<string, Exclusion>>;
  readonly quotas: Readonly<Record<string, QuotaRule>>;
  readonly criteria: Readonly<Record<string, Criterion>>;
  readonly criteriaSets: Readonly<Record<string, CriteriaSet>>;
  readonly documents: Readonly<Partial<Record<DocumentKind, DocumentRequirement>>>;
  readonly dates: Readonly<Record<string, PlanDate>>;
  readonly fields: SensitiveFields;
  readonly settings: PlanSettings;
  readonly questions: Readonly<Record<string, PlanQuestion>>;
  readonly tasks: Readonly<Record<string, PlanTask>>;
  readonly reports: Readonly<Record<string, PlanReport>>;
  readonly indicators: Readonly<Record<string, PlanIndicator>>;
  readonly conferences: Readonly<Record<string, PlanConference>>;
}

export interface PlanDocument {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly signer: string | null;
  readonly signerPost: string | null;
  /** Path of the published text in the project's library, for people who want to read it. */
  readonly source: string | null;
}

export interface Host {
  readonly name: string;
  readonly kind: 'COMMUNE' | 'PROVINCE' | 'CITY';
  /** Code of the organisation in `data/communes.csv` (scheme QĐ 19/2025); null when it no longer exists. */
  readonly organizationCode: string | null;
  /** Heading lines of its papers (Nghị định 30/2020/NĐ-CP), e.g. «ỦY BAN NHÂN DÂN», «XÃ CAO LỘC». */
  readonly heading: readonly string[];
  /** Địa danh of date lines. */
  readonly place: string;
  /** Who receives and appraises: unit kind and name. */
  readonly receiver: { readonly unitKind: string; readonly name: string; readonly clause: string };
}

/** A căn cứ as the plan quotes it. */
export interface QuotedBasis {
  readonly type: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string;
  readonly title: string;
}

export interface AwardLevel {
  /** «Giấy khen của Chủ tịch UBND xã». */
  readonly name: string;
  /** «Giấy khen» | «Bằng khen». */
  readonly form: string;
  readonly clause: string;
  /** Who decides it, e.g. «Chủ tịch UBND xã Cao Lộc». */
  readonly decidedBy: string;
  /** Forwarded to the organisation of this kind instead of being decided here; null = decided here. */
  readonly forwardedTo: 'PROVINCE' | 'PRIME_MINISTER' | 'FRONT' | null;
  /** Key in `dates` of the cut-off for dossiers of this level; null = no date is known. */
  readonly cutoff: string | null;
  /** Key in `dates` until when paper copies count; null = the cut-off itself. */
  readonly paperCutoff: string | null;
  /** How many awards of this level the deciding body has allotted to the host in all; null = «chưa có»; absent = not a matter of this level. */
  readonly allocation?: number | null;
  readonly note?: string;
}

export interface UnitKind {
  readonly name: string;
  /** Group that chooses the criteria of a collective: keys used in `criteriaSets[].groups`. */
  readonly group: string | null;
  /** A unit of this kind may hand in dossiers. */
  readonly mayPropose: boolean;
  /** Name papers print where it differs from the kind («Ban bầu cử» for a đơn vị bầu cử). */
  readonly printedAs?: string;
}

export interface Exclusion {
  readonly clause: string;
  readonly text: string;
  /** Award levels it speaks of; absent = every level. */
  readonly levels?: readonly string[];
  /** Unit or body kinds that are excluded. */
  readonly bodyKinds: readonly string[];
  /** The body itself as a collective. */
  readonly collective: 'REFUSE' | 'REVIEW';
  /** Its members as persons. */
  readonly persons: 'REFUSE' | 'REVIEW' | 'ALLOW';
}

export type QuotaLimit =
  | { readonly mode: 'SEPARATE'; readonly limits: Readonly<Partial<Record<NomineeKind, number>>> }
  | { readonly mode: 'JOINT'; readonly total: number }
  /** Counted inside the quota of the unit with this kind, e.g. a mass organisation inside the MTTQ's. */
  | { readonly mode: 'WITHIN'; readonly unitKind: string }
  | { readonly mode: 'UNLIMITED' };

/** How many nominees one unit may propose. The first rule that fits (named units before kinds) applies; no rule = may not propose. */
export interface QuotaRule {
  readonly clause: string;
  readonly text: string;
  readonly levels: readonly string[];
  readonly unitKinds: readonly string[];
  readonly units?: readonly string[];
  readonly limit: QuotaLimit;
}

/** One measurable or attested demand of the plan, verbatim. */
export interface Criterion {
  readonly clause: string;
  readonly text: string;
  /** Short heading for tables, e.g. «Tỷ lệ cử tri ≥ 98%». */
  readonly label: string;
  readonly rule: CriterionRule;
}

export type CriterionRule =
  | { readonly kind: 'attested'; readonly params?: Readonly<Record<string, never>> }
  /** A duty or alternative that concerns party members only; `nonMember` is the verdict of everybody else. */
  | { readonly kind: 'attested-by-party-member'; readonly params: { readonly nonMember: 'met' | 'unmet' } }
  | {
      readonly kind: 'turnout-at-least';
      readonly params: { readonly percent: number; readonly elections: readonly Election[] };
    }
  | { readonly kind: 'seats-filled'; readonly params: { readonly elections: readonly Election[] } }
  | { readonly kind: 'no-rerun'; readonly params: { readonly elections: readonly Election[] } }
  | { readonly kind: 'closed-on-time'; readonly params: { readonly elections: readonly Election[] } }
  /** A measured result of an indicator against its target (plan of a year's key tasks). */
  | { readonly kind: 'indicator-reached'; readonly params: { readonly indicator: string } };

/** A tree of criterion codes. */
export type CriteriaNode =
  | string
  | { readonly allOf: readonly CriteriaNode[] }
  | { readonly anyOf: readonly CriteriaNode[] };

/** What one kind of subject must meet for one level: the first set that fits level, kind and group applies. */
export interface CriteriaSet {
  readonly level: string;
  readonly subject: NomineeKind;
  /** Groups of `unitKinds[].group`; empty = every group. */
  readonly groups: readonly string[];
  readonly clause: string;
  /** The sentence of the plan that opens the group, verbatim. */
  readonly text: string;
  readonly require: CriteriaNode;
}

export interface DocumentRequirement {
  readonly name: string;
  readonly clause: string;
  readonly per: 'DOSSIER' | 'NOMINEE';
  readonly levels: readonly string[];
  /** Forms each unit hands in; `PAPER` never blocks submitting, only accepting. */
  readonly forms: readonly DocumentForm[];
  /** Who supplies it: the unit with its dossier, or the office afterwards (the council's minutes). */
  readonly suppliedBy: 'UNIT' | 'OFFICE';
  /** What the appraiser must see on it. */
  readonly marks: readonly PaperMark[];
  /** Largest accepted file in bytes; absent = the service's own limit (25 MB). */
  readonly maxBytes?: number;
}

export interface PlanDate {
  readonly label: string;
  readonly sense: DateSense;
  /** YYYY-MM-DD in the campaign's time zone, or null: «thời gian cụ thể sẽ thông báo sau». */
  readonly date: string | null;
  /** HH:MM; absent = the whole day. With NO_LATER_THAN the moment itself no longer counts (half-open). */
  readonly time?: string | null;
  readonly until?: string | null;
  readonly text: string;
  readonly clause: string;
}

export type FieldUse = 'OFF' | 'OPTIONAL' | 'REQUIRED';
export interface SensitiveFields {
  readonly citizenId: FieldUse;
  readonly partyMembership: FieldUse;
  readonly ethnicity: FieldUse;
  /** Discipline is never a field of a nominee: it is a hold, or off. */
  readonly discipline: 'OFF' | 'HOLD';
}

export interface PlanSettings {
  /** May a dossier that lacks papers be taken in on time and completed later? */
  readonly incompleteOnTime: boolean;
  /** A unit that attests «no» or a confirmed figure that fails: refuse the nominee, or leave it to a person. */
  readonly confirmedFailure: 'REFUSE' | 'REVIEW';
  /** Which units take part: every unit of the organisation, or those the office has recorded. */
  readonly participation: 'ALL' | 'RECORDED';
  readonly tieBreak: readonly string[];
  /** Warn when fewer than this share (percent) of the persons are without leadership; null = off. */
  readonly minNonLeadershipPercent: number | null;
  readonly publicationDays: number;
}

export type AnswerShape =
  | {
      readonly type: 'choice';
      readonly options: Readonly<
        Record<string, { readonly label: string; readonly patch: Readonly<Record<string, unknown>> }>
      >;
    }
  /** The value is written at `path` (dot-separated) of the plan; `null` («chưa có») is allowed when `mayBePending`. */
  | { readonly type: 'date' | 'time' | 'number' | 'text'; readonly path: string; readonly mayBePending: boolean };

/** A point where the plan is silent or can be read two ways; answered by the office before opening, never by the software. */
export interface PlanQuestion {
  readonly text: string;
  readonly why: string;
  readonly clause: string;
  readonly answer: AnswerShape;
}
