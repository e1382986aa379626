import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DossierFacts, Eligibility } from '../dossier-facts.ts';
import { useDraft } from '../nominees/drafts.tsx';
import { ReturnNote } from '../nominees/nominee-sheet.tsx';
import { answerKey, type Nominee } from '../nominees/nominee-values.ts';
import { nomineeName } from '../nominees/value-words.ts';
import { criterionPlace } from '../places.ts';

interface CriterionProps {
  readonly item: Eligibility['items'][number];
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
  readonly verdict: ReactNode;
}

/** One criterion of one nominee: heading, the plan's own words, and the unit's answer or the figures. */
export function Criterion({ item, nominee, facts, verdict }: CriterionProps) {
  const { criterion, label, clause, text, reason, asked } = item;
  const isOpen = asked && facts.isOpen(nominee, { criterion });
  return (
    <div className="criterion" id={criterionPlace(nominee.id, criterion)} tabIndex={-1}>
      <div className="criterion-head">
        <strong>{label}</strong>
        {verdict}
      </div>
      <p className="verbatim">
        {`«${text}»`}
        <span className="quiet">{` mục ${clause}`}</span>
      </p>
      {isOpen ? <Answer item={item} nominee={nominee} /> : <p className="tight figures">{reason}</p>}
      <ReturnNote note={facts.returnNote(nominee.id, { criterion })} />
    </div>
  );
}

function Answer({ item: { criterion, label }, nominee }: Pick<CriterionProps, 'item' | 'nominee'>) {
  const { draft } = useDraft(nominee);
  const key = answerKey(criterion);
  const answer = draft.valueOf(key);
  return (
    <Radio.Group
      aria-label={`${nomineeName(nominee)}: ${label}`}
      value={answer === true ? 'yes' : answer === false ? 'no' : ''}
      onChange={(chosen) => draft.edit(key, chosen === 'yes')}
    >
      <Group gap="lg">
        <Radio value="yes" label="Có, đạt" />
        <Radio value="no" label="Không đạt" />
      </Group>
    </Radio.Group>
  );
}
