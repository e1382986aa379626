import { useState } from 'react';
import type { Appraised } from '../views.ts';
import type { Conclusion, Outcome } from './verdict-words.ts';

/** What a person has said of one criterion and not sent yet. */
export interface DraftVerdict {
  readonly outcome: Outcome;
  readonly note: string;
}

export interface JudgementDraft {
  readonly verdicts: Readonly<Record<string, DraftVerdict>>;
  readonly conclusion: Conclusion | undefined;
  readonly note: string | undefined;
}

const nothing: JudgementDraft = { verdicts: {}, conclusion: undefined, note: undefined };

/**
 * What somebody says about one nominee until it is sent. It rests on what was seen when the first word was said (`base`): when the nominee
 * has moved since, the service refuses, what has changed is shown and nothing said is lost.
 */
export function useJudgementDraft(current: Appraised) {
  const [draft, setDraft] = useState(nothing);
  const [base, setBase] = useState<Appraised>();
  const change = (next: Partial<JudgementDraft>): void => {
    setBase((before) => before ?? current);
    setDraft((before) => ({ ...before, ...next }));
  };
  return {
    draft,
    /** What the words rest on. */
    base: base ?? current,
    isTouched: base !== undefined,
    setVerdict: (criterion: string, verdict: DraftVerdict) => {
      setBase((before) => before ?? current);
      setDraft((before) => ({ ...before, verdicts: { ...before.verdicts, [criterion]: verdict } }));
    },
    change,
    /** Having seen what changed: from now on the words rest on what is there now. */
    rebase: () => setBase(current),
    clear: () => {
      setBase(undefined);
      setDraft(nothing);
    },
  };
}
