import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { View } from '../../../api/client.ts';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { Figures } from './figures-table.tsx';
import type { DraftVerdict } from './judgement-draft.ts';
import { verdictChoices, verdictName } from './verdict-words.ts';

type Criterion = View<'AppraisedCriterionView'>;

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly draft: DraftVerdict | undefined;
  /** Absent for those who only read. */
  readonly onSay: ((verdict: DraftVerdict) => void) | undefined;
  readonly hasKeys: boolean;
}

/** One criterion: what the plan says in its own words, what the machine found, what people said, and one key per verdict. */
export function CriterionRow({ criterion, draft, onSay, hasKeys }: CriterionRowProps) {
  const { label, text, clause, machine, appraised, outcome } = criterion;
  const chosen = draft?.outcome ?? (appraised?.stands ? appraised.outcome : undefined);
  const note = draft?.note ?? appraised?.note ?? '';
  const [hasNote, setHasNote] = useState(false);
  const onKey = (key: string): boolean => {
    const choice = verdictChoices.find((one) => one.key === key);
    if (choice && onSay) onSay({ outcome: choice.outcome, note });
    return choice !== undefined && onSay !== undefined;
  };
  return (
    <li>
      <section
        className={hasKeys ? 'criterion' : 'criterion-away'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys 1, 2 and 3 speak to the criterion that has the focus
        tabIndex={0}
        aria-label={`${label}: ${verdictName(draft?.outcome ?? outcome)}`}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
          if (isPlain && !isTyping(event.target) && onKey(event.key)) event.preventDefault();
        }}
      >
        <div className="criterion-head">
          <strong>{label}</strong>
          <StatusBadge state={outcome} name={verdictName(outcome)} />
        </div>
        <blockquote className="clause">
          {text}
          <cite>{` (mục ${clause} của kế hoạch)`}</cite>
        </blockquote>
        <Text size="sm">
          <strong>{`Máy xét: ${verdictName(machine.outcome).toLowerCase()}. `}</strong>
          {machine.reason}
        </Text>
        <Figures evidence={machine.evidence} about={label} />
        <WhatPeopleSaid criterion={criterion} />
        {onSay && (
          <>
            <fieldset className="verdicts">
              <legend className="visually-hidden">{`Kết quả thẩm định: ${label}`}</legend>
              {verdictChoices.map((choice) => (
                <button
                  key={choice.outcome}
                  type="button"
                  aria-pressed={chosen === choice.outcome}
                  onClick={() => onSay({ outcome: choice.outcome, note })}
                >
                  {choice.name}
                  <span className="verdict-key" aria-hidden="true">
                    {choice.key}
                  </span>
                </button>
              ))}
              {!hasNote && note === '' && (
                <Button variant="subtle" size="compact-sm" onClick={() => setHasNote(true)}>
                  Thêm ghi chú
                </Button>
              )}
            </fieldset>
            {(hasNote || note !== '') && (
              <TextInput
                label={`Ghi chú về «${label}»`}
                value={note}
                onChange={({ currentTarget }) =>
                  onSay({ outcome: chosen ?? criterion.proposed, note: currentTarget.value })
                }
              />
            )}
          </>
        )}
      </section>
    </li>
  );
}

const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement;

function WhatPeopleSaid({ criterion: { appraised, exception } }: { readonly criterion: Criterion }) {
  return (
    <>
      {appraised && (
        <Text size="sm">
          <strong>{`Đã ghi: ${verdictName(appraised.outcome).toLowerCase()}. `}</strong>
          {`${appraised.appraisedByName}, ${formatDateTime(appraised.appraisedAt)}.`}
          {appraised.note && ` «${appraised.note}»`}
        </Text>
      )}
      {appraised && !appraised.stands && (
        <Text size="sm" fw={600} className="alarm">
          {`Kết quả máy xét đã thay đổi (lúc đó: ${verdictName(appraised.machineOutcome).toLowerCase()}): phải xem lại.`}
        </Text>
      )}
      {exception && (
        <Text size="sm">
          <strong>Ngoại lệ: </strong>
          {`«${exception.reason}» (${exception.grantedByName}, ${formatDateTime(exception.grantedAt)}).`}
        </Text>
      )}
    </>
  );
}
