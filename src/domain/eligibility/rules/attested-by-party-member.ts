import type { NomineeFacts } from '../facts.ts';
import { met, unanswered, unmet, type Verdict } from '../verdict.ts';
import { answerTo, attested } from './attested.ts';

export interface AttestedByPartyMember {
  readonly nonMember: 'met' | 'unmet';
}

/**
 * Kế hoạch Cao Lộc IV.1.2.b: «Cá nhân là đảng viên phải nêu gương…». Members attest; everybody else, bodies too, gets the plan's `nonMember` verdict.
 *
 * While membership is not declared the verdict stands only where it is the same either way; otherwise the declaration is what is missing.
 */
export function attestedByPartyMember(
  facts: NomineeFacts,
  { nonMember }: AttestedByPartyMember,
  criterion: string,
): Verdict {
  const asMember = attested(facts, {}, criterion);
  const isPartyMember = facts.kind === 'CA_NHAN' ? (facts.isPartyMember ?? null) : false;
  if (isPartyMember === true) return withMembership(asMember, true);
  if (isPartyMember === false) return asOther(nonMember);
  const answer = answerTo(facts, criterion);
  const sameEitherWay = answer === (nonMember === 'met');
  if (answer !== undefined && sameEitherWay) return withMembership(asMember, null);
  return unanswered('Chưa khai cá nhân là đảng viên hay không.', { attested: answer ?? null, isPartyMember: null });
}

function asOther(nonMember: 'met' | 'unmet'): Verdict {
  const evidence = { isPartyMember: false };
  if (nonMember === 'met') return met('Không phải đảng viên: tiêu chuẩn này không đặt thêm yêu cầu.', evidence);
  return unmet('Không phải đảng viên: không dùng được tiêu chuẩn dành cho đảng viên.', evidence);
}

function withMembership(verdict: Verdict, isPartyMember: boolean | null): Verdict {
  return { ...verdict, evidence: { ...verdict.evidence, isPartyMember } };
}
