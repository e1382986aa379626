import { type AcceptanceCase, acceptanceBlockers } from '../../src/domain/acceptance.ts';
import type { FilledSlot } from '../../src/domain/document-checklist.ts';
import { type NomineeState, nomineeStates } from '../../src/domain/nominee-workflow.ts';

const scan: FilledSlot = {
  ...{ key: 'TO_TRINH/SCAN', kind: 'TO_TRINH', form: 'SCAN', name: 'Tờ trình', clause: 'IV.4.a', suppliedBy: 'UNIT' },
  ...{ documentIds: ['d1', 'd2'], state: 'filled' },
};
const paper: FilledSlot = { ...scan, key: 'TO_TRINH/PAPER', form: 'PAPER', documentIds: ['p1'] };
const nominee = { id: 'n1', name: 'Nông Quang Thiện', state: 'qualified' as NomineeState, changedAfterAppraisal: null };
const tick = (documentId: string, mark: 'SIGNATURE' | 'SEAL', present: boolean) =>
  ({ documentId, kind: 'TO_TRINH', mark, present }) as const;
const complete: AcceptanceCase = {
  slots: [scan, paper],
  paperWaived: false,
  nominees: [nominee],
  marks: { TO_TRINH: ['SIGNATURE', 'SEAL'] },
  ticks: [tick('d1', 'SIGNATURE', true), tick('d2', 'SEAL', true)],
  secondReading: 'not-needed',
};

it.each<[string, Partial<AcceptanceCase>, readonly string[]]>([
  ['complete, the marks seen on either scan', {}, []],
  ['without a file', { slots: [{ ...scan, state: 'missing', documentIds: [] }] }, ['slot.missing TO_TRINH/SCAN']],
  ['with a file being inspected', { slots: [{ ...scan, state: 'pending' }] }, ['file.pending TO_TRINH/SCAN']],
  ['without paper', { slots: [{ ...paper, state: 'missing' }] }, ['paper.missing TO_TRINH/PAPER']],
  ['with late paper', { slots: [{ ...paper, state: 'late' }] }, ['paper.missing TO_TRINH/PAPER']],
  ['with late paper that is waived', { slots: [{ ...paper, state: 'late' }], paperWaived: true }, []],
  [
    'a waiver of paper is none of files',
    { slots: [{ ...scan, state: 'missing' }], paperWaived: true },
    ['slot.missing TO_TRINH/SCAN'],
  ],
  ['without what the office supplies later', { slots: [{ ...scan, suppliedBy: 'OFFICE', state: 'missing' }] }, []],
  ['with a mark nobody has looked for', { ticks: [tick('d1', 'SEAL', true)] }, ['appraisal.incomplete TO_TRINH/SCAN']],
  [
    'with one mark absent and one unseen',
    { ticks: [tick('d1', 'SEAL', false)] },
    ['appraisal.incomplete TO_TRINH/SCAN', 'appraisal.incomplete TO_TRINH/SCAN'],
  ],
  [
    'ticks of another file',
    { ticks: [tick('d9', 'SEAL', true), tick('d9', 'SIGNATURE', true)] },
    ['appraisal.incomplete TO_TRINH/SCAN'],
  ],
  ['no marks on a Word file', { slots: [{ ...scan, form: 'WORD' }], ticks: [] }, []],
  ['with nobody in it', { nominees: [] }, ['dossier.no-nominees ']],
  [
    'with somebody for whom figures changed',
    { nominees: [{ ...nominee, changedAfterAppraisal: 'Đổi.' }] },
    ['appraisal.incomplete '],
  ],
  [
    'with a change that concerns somebody found not to qualify',
    { nominees: [{ ...nominee, state: 'unqualified', changedAfterAppraisal: 'Đổi.' }] },
    ['appraisal.incomplete '],
  ],
  ['where nobody is named to read again', { secondReading: 'nobody-named' }, ['appraisal.incomplete ']],
  ['where nobody has read again', { secondReading: 'unread' }, ['appraisal.incomplete ']],
  ['read again', { secondReading: 'done' }, []],
])('a dossier %s', (_, more, expected) => {
  const blockers = acceptanceBlockers({ ...complete, ...more });
  expect(blockers.map(({ code, slot = '' }) => `${code} ${slot}`)).toEqual(expected);
});

it('waits for nominees without a conclusion and for nobody else', () => {
  const waiting = nomineeStates.filter(
    (state) => acceptanceBlockers({ ...complete, nominees: [nominee, { ...nominee, state }] }).length > 0,
  );
  expect(waiting).toEqual(['proposed']);
});

it('accepts nothing of which everybody has gone', () => {
  const gone = nomineeStates.filter((state) =>
    acceptanceBlockers({ ...complete, nominees: [{ ...nominee, state }] }).some(
      ({ code }) => code === 'dossier.no-nominees',
    ),
  );
  expect(gone).toEqual(['withdrawn', 'cancelled']);
});
