import { type SubmissionCase, submissionBlockers } from '../../src/domain/blockers.ts';
import { judge } from '../../src/domain/eligibility/judgement.ts';
import type { NomineeCase, NomineeIdentity } from '../../src/domain/nominee-blockers.ts';
import type { CriteriaNode, Criterion, SensitiveFields } from '../../src/domain/plan/plan.ts';
import type { Blocker } from '../../src/domain/refusal.ts';
import { factsOf, turnoutOf } from './eligibility/sample-facts.ts';

const criteria: Readonly<Record<string, Criterion>> = {
  unity: { clause: 'IV.1.2.a', text: '', label: 'Đoàn kết', rule: { kind: 'attested' } },
  lead: { clause: 'IV.1.2.b', text: '', label: 'Trực tiếp chỉ đạo', rule: { kind: 'attested' } },
  advise: { clause: 'IV.1.2.b', text: '', label: 'Tham mưu', rule: { kind: 'attested' } },
  turnout: {
    clause: 'IV.1.2.a',
    text: '',
    label: 'Cử tri ≥ 98%',
    rule: { kind: 'turnout-at-least', params: { percent: 98, elections: ['HDND_XA'] } },
  },
};
export const alternatives: CriteriaNode = { allOf: ['unity', { anyOf: ['lead', 'advise'] }] };

export function judged(require: CriteriaNode, attestations: Readonly<Record<string, boolean>>, voted = 3920) {
  const turnout = new Map([['HDND_XA' as const, turnoutOf(4000, voted)]]);
  return judge(factsOf({ attestations, turnout }), { require }, criteria);
}

export const personIdentity: NomineeIdentity = { gender: 'NU', birthYear: 1985, position: 'Tổ viên' };

export function person(rest: Partial<NomineeCase> = {}): NomineeCase {
  return {
    id: 'p1',
    kind: 'CA_NHAN',
    name: 'Nông Thị Hoà',
    state: 'proposed',
    identity: personIdentity,
    exceptions: [],
    ...rest,
  };
}

export function team(rest: Partial<NomineeCase> = {}): NomineeCase {
  return {
    id: 't1',
    kind: 'TAP_THE',
    name: 'Tổ bầu cử số 03',
    state: 'proposed',
    identity: { subjectUnitId: 'u3' },
    exceptions: [],
    ...rest,
  };
}

export const cutoff = new Date('2026-03-19T00:00:00+07:00');
export const fields: SensitiveFields = {
  citizenId: 'OPTIONAL',
  partyMembership: 'OPTIONAL',
  ethnicity: 'OFF',
  discipline: 'HOLD',
};

export function dossier(rest: Partial<SubmissionCase> = {}): SubmissionCase {
  return {
    receivedAt: new Date(cutoff.getTime() - 1),
    deadline: { cutoff, clause: 'IV.6', timeZone: 'Asia/Ho_Chi_Minh' },
    unitName: 'Tổ bầu cử số 03',
    nominees: [person()],
    fields,
    confirmedFailure: 'REFUSE',
    quota: { limit: { mode: 'SEPARATE', limits: { TAP_THE: 1, CA_NHAN: 2 } }, clause: 'IV.5', counted: {} },
    requirements: [],
    documents: [],
    ...rest,
  };
}

/** Each blocker as «code of nominee: criterion or slot». */
function brief(blockers: readonly Blocker[]): string[] {
  return blockers.map(({ code, nomineeId, criterion, slot }) =>
    [code, nomineeId, criterion ?? slot].filter(Boolean).join(' '),
  );
}

export function blockersOf(rest: Partial<SubmissionCase>): string[] {
  return brief(submissionBlockers(dossier(rest)));
}
