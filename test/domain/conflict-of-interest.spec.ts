import { conflictsOf, type ReadDossier, type Reader, refuseConflicts } from '../../src/domain/conflict-of-interest.ts';
import { Refusal } from '../../src/domain/refusal.ts';

const reader: Reader = {
  ...{ userId: 'me', fullName: 'Vi Thị Hòa', citizenId: '020188003417' },
  ...{ officeUnitIds: ['VHXH'], headedUnitIds: ['TYT'] },
};
const nominee: ReadDossier['nominees'][number] = {
  ...{ id: 'n1', kind: 'CA_NHAN', name: 'Nông Quang Thiện', citizenId: null },
  ...{ subjectUnitId: null, state: 'proposed' },
};
const dossier: ReadDossier = {
  ...{ unitId: 'TBC05', createdBy: 'unit', takenInByOffice: false, submittedBy: ['unit'] },
  ...{ assigneeId: null, secondReaderId: null, nominees: [nominee] },
};
const collective = { ...nominee, kind: 'TAP_THE', name: 'Trạm Y tế xã', subjectUnitId: 'TYT' } as const;

it.each<[string, Partial<ReadDossier>, readonly (readonly [string, string?])[]]>([
  ['a stranger’s dossier', {}, []],
  ['one the reader wrote', { createdBy: 'me' }, [['author']]],
  ['one the reader handed in', { submittedBy: ['unit', 'me'] }, [['author']]],
  ['one the reader typed in for a unit', { createdBy: 'me', submittedBy: ['me'], takenInByOffice: true }, []],
  ['one of the reader’s own room', { unitId: 'VHXH' }, [['own-unit']]],
  ['the same, assigned by the head', { unitId: 'VHXH', assigneeId: 'me' }, []],
  ['the same, to be read again', { unitId: 'VHXH', secondReaderId: 'me' }, []],
  ['the same, written by the reader', { unitId: 'VHXH', assigneeId: 'me', createdBy: 'me' }, [['author']]],
  ['one of the unit the reader heads', { unitId: 'TYT', nominees: [collective] }, [['heads-unit']]],
  ['a collective the reader heads', { nominees: [collective] }, [['heads-nominee', 'n1']]],
  ['a person in the unit the reader heads', { nominees: [{ ...nominee, subjectUnitId: 'TYT' }] }, []],
  ['a namesake', { nominees: [{ ...nominee, name: 'VI THỊ HOÀ' }] }, [['own-case', 'n1']]],
  ['almost a namesake', { nominees: [{ ...nominee, name: 'Vi Thi Hoa' }] }, []],
  ['the same number', { nominees: [{ ...nominee, citizenId: '020188003417' }] }, [['own-case', 'n1']]],
  ['a collective of the reader’s name', { nominees: [{ ...nominee, kind: 'TAP_THE', name: 'Vi Thị Hòa' }] }, []],
  ['a namesake who was withdrawn', { nominees: [{ ...nominee, name: 'Vi Thị Hòa', state: 'withdrawn' }] }, []],
])('%s', (_, more, expected) => {
  const conflicts = conflictsOf(reader, { ...dossier, ...more });
  expect(conflicts.map(({ kind, nomineeId }) => (nomineeId ? [kind, nomineeId] : [kind]))).toEqual(expected);
});

it('two people without a number are not one', () => {
  expect(conflictsOf({ ...reader, citizenId: null }, dossier)).toEqual([]);
});

it.each([
  [undefined, 2],
  ['n1', 2],
  ['n2', 1],
])('about nominee %s, %i of the conflicts count', (nomineeId, counting) => {
  const conflicts = [{ kind: 'author' }, { kind: 'own-case', nomineeId: 'n1' }] as const;
  try {
    refuseConflicts(conflicts, nomineeId);
    throw new Error('let through');
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).facts.conflicts).toHaveLength(counting);
  }
});

it('what concerns another nominee alone refuses nothing', () => {
  expect(() => refuseConflicts([{ kind: 'own-case', nomineeId: 'n1' }], 'n2')).not.toThrow();
  expect(() => refuseConflicts([])).not.toThrow();
});
