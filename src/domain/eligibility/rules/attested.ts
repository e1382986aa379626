import type { NomineeFacts } from '../facts.ts';
import { affirmed, unanswered, unmet, type Verdict } from '../verdict.ts';

/** The unit declares, the office concludes: «yes» waits for a person, «no» decides, silence is owed an answer. */
export function attested(facts: NomineeFacts, _params: unknown, criterion: string): Verdict {
  const answer = answerTo(facts, criterion);
  if (answer === undefined) return unanswered('Đơn vị chưa trả lời tiêu chuẩn này.', { attested: null });
  if (answer) return affirmed('Đơn vị cam kết đạt; chờ thẩm định.', { attested: true });
  return unmet('Đơn vị tự nhận không đạt tiêu chuẩn này.', { attested: false });
}

/** The unit's own answer; undefined while it has none. */
export function answerTo(facts: NomineeFacts, criterion: string): boolean | undefined {
  return Object.hasOwn(facts.attestations, criterion) ? facts.attestations[criterion] : undefined;
}
