import { Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../../shared/feedback/problem-notice.tsx';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { subjectKindName } from '../../../shared/words/names.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { nomineePlace } from '../places.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { useDraft } from './drafts.tsx';
import { NomineeActs } from './nominee-acts.tsx';
import { NomineeCorrections } from './nominee-corrections.tsx';
import { fieldsOf, labelOf, NomineeField } from './nominee-form.tsx';
import { type FieldName, fieldLabels, type Nominee } from './nominee-values.ts';
import { nomineeName, valueWords } from './value-words.ts';

interface NomineeSheetProps {
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
  /** Begins unfolded: few nominees, or something is to be done here. */
  readonly isOpen: boolean;
}

/** One nominee: fields that are open for writing as inputs, everything else to read. */
export function NomineeSheet({ nominee, facts, isOpen }: NomineeSheetProps) {
  const { draft, now } = useDraft(nominee);
  const [startsOpen] = useState(isOpen);
  const { names, campaign, criteriaLabels } = facts;
  const fields = fieldsOf(nominee.kind, campaign.fields);
  const open = fields.filter((field) => facts.isOpen(nominee, { field }) && !nominee.maskedFields.includes(field));
  const blockers = facts.dossier.blockers.filter(
    ({ nomineeId, slot, criterion }) => nomineeId === nominee.id && !slot && !criterion,
  );
  return (
    <details id={nomineePlace(nominee.id)} className="nominee" open={startsOpen} tabIndex={-1}>
      <summary>
        <span className="nominee-name">{nomineeName({ ...nominee, name: String(draft.valueOf('name') ?? '') })}</span>
        <span className="quiet">{subjectKindName(nominee.kind)}</span>
        {nominee.state !== 'proposed' && <StatusBadge state={nominee.state} name={nominee.stateName} />}
        {blockers.length > 0 && <span className="nominee-lacks">! còn thiếu thông tin</span>}
      </summary>
      <div className="nominee-body">
        <ConflictChoice draft={draft} conflicts={now.conflicts} names={names} criteria={criteriaLabels} />
        <ChangedElsewhere keys={now.changedElsewhere} />
        {now.state === 'refused' && <ProblemNotice problem={now.problem} />}
        {blockers.map(({ code, detail }) => (
          <Text key={code} size="sm" className="lack" component="p">
            {detail}
          </Text>
        ))}
        {open.length > 0 && (
          <div className="fields">
            {open.map((field) => (
              <div key={field} className={field === 'achievementSummary' || field === 'name' ? 'wide' : undefined}>
                <NomineeField
                  {...{ field, names, kind: nominee.kind, nomineeId: nominee.id, value: draft.valueOf(field) }}
                  error={now.problem?.fieldErrors.find((error) => error.field === field)?.message}
                  onEdit={(value) => draft.edit(field, value)}
                />
                <ReturnNote note={facts.returnNote(nominee.id, { field })} />
              </div>
            ))}
          </div>
        )}
        <ReadFields nominee={nominee} fields={fields.filter((field) => !open.includes(field))} facts={facts} />
        {nominee.conclusionNote && <Text size="sm">{`Kết luận thẩm định: ${nominee.conclusionNote}`}</Text>}
        <NomineeCorrections nominee={nominee} facts={facts} />
        <NomineeActs nominee={nominee} facts={facts} />
      </div>
    </details>
  );
}

/** What the office wrote beside a ticked item. */
export const ReturnNote = ({ note }: { readonly note: string | undefined }) =>
  note ? <p className="return-note">{`Yêu cầu: ${note}`}</p> : null;

function ChangedElsewhere({ keys }: { readonly keys: readonly string[] }) {
  const labels = keys
    .filter((key): key is FieldName => key in fieldLabels)
    .map((key) => fieldLabels[key].toLowerCase());
  if (labels.length === 0) return null;
  return (
    <p
      role="status"
      className="quiet tight"
    >{`Vừa được cập nhật từ nơi khác: ${labels.join(', ')}. Phần Ông/Bà nhập vẫn giữ nguyên.`}</p>
  );
}

interface ReadFieldsProps {
  readonly nominee: Nominee;
  readonly fields: readonly FieldName[];
  readonly facts: DossierFacts;
}

function ReadFields({ nominee, fields, facts }: ReadFieldsProps) {
  const given = fields.filter((field) => nominee.maskedFields.includes(field) || hasValue(nominee[field]));
  if (given.length === 0) return null;
  return (
    <dl className="facts">
      {given.map((field) => (
        <div key={field} className={field === 'achievementSummary' ? 'wide' : undefined}>
          <dt>{labelOf(field, nominee.kind)}</dt>
          <dd>
            {nominee.maskedFields.includes(field)
              ? maskWords(nominee[field])
              : valueWords(field, nominee[field], facts.names)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const hasValue = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
const maskWords = (value: unknown): string =>
  `${hasValue(value) ? String(value) : '•••'} (vai trò của Ông/Bà chỉ thấy bản che)`;
