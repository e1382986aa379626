import fc from 'fast-check';
import {
  type ChainEntry,
  canonicalJson,
  chainBeginning,
  entryHash,
  type Seal,
  sealFaults,
  sealHash,
} from '../../src/domain/audit-chain.ts';

const ids = ['01', '02', '03', '04'];
const beginning = { number: 0, hash: chainBeginning };

const entryOf = (id: string): ChainEntry => ({
  id,
  organizationId: 'xã',
  at: '2026-03-17T01:00:00.000001Z',
  campaignAt: '2026-03-17T01:00:00.000000Z',
  actorId: 'người',
  actorName: 'Nông Quang Thiện',
  membershipId: null,
  role: 'nominator',
  action: 'dossier.submit',
  subjectId: 'hồ sơ',
  detail: { from: 'draft', to: 'submitted' },
  requestId: null,
});

function sealOf(entries: readonly ChainEntry[], before = beginning): Seal {
  const said = {
    organizationId: 'xã',
    number: before.number + 1,
    entries: entries.map((entry) => [entry.id, entryHash(entry)] as const),
    previousHash: before.hash,
    sealedAt: '2026-03-17T01:01:00.000000Z',
  };
  return { ...said, hash: sealHash(said) };
}

const entries = ids.map(entryOf);
const sealed = sealOf(entries);
const found = entries.map((entry) => ({ entry }));
const kinds = (faults: ReturnType<typeof sealFaults>) => faults.map(({ kind, entryId }) => [kind, entryId]);

it('a batch that is as it was sealed has no fault', () => {
  expect(sealFaults(sealed, found, beginning)).toEqual([]);
});

it.each(Object.keys(entryOf('02')).filter((field) => field !== 'id'))(
  'an entry whose %s was changed is named',
  (field) => {
    const changed = found.map((one) => (one.entry.id === '02' ? { entry: { ...one.entry, [field]: 'khác' } } : one));
    expect(kinds(sealFaults(sealed, changed, beginning))).toEqual([['entry-changed', '02']]);
  },
);

it('one microsecond is a change', () => {
  const later = found.map((one) => ({ entry: { ...one.entry, at: '2026-03-17T01:00:00.000002Z' } }));
  expect(kinds(sealFaults(sealed, later, beginning))).toEqual(ids.map((id) => ['entry-changed', id]));
});

it.each(ids)('entry %s that was removed is named', (gone) => {
  const rest = found.filter(({ entry }) => entry.id !== gone);
  expect(kinds(sealFaults(sealed, rest, beginning))).toEqual([['entry-removed', gone]]);
});

it('entries that were put in another order are named', () => {
  const swapped = [found[0]!, found[2]!, found[1]!, found[3]!];
  expect(kinds(sealFaults(sealed, swapped, beginning))).toEqual([['entry-reordered', '02']]);
});

it('an entry that no seal names is named', () => {
  const more = [...found, { entry: entryOf('05') }];
  expect(kinds(sealFaults(sealed, more, beginning))).toEqual([['entry-added', '05']]);
});

it('of an entry that left masked only the place is judged', () => {
  const masked = found.map(({ entry }) => ({ entry: { ...entry, detail: '•••' }, masked: true }));
  expect(sealFaults(sealed, masked, beginning)).toEqual([]);
  expect(kinds(sealFaults(sealed, masked.slice(1), beginning))).toEqual([['entry-removed', '01']]);
});

it('a seal whose own list was shuffled is named, with the entry', () => {
  const [first, second, ...rest] = sealed.entries;
  const shuffled = { ...sealed, entries: [second!, first!, ...rest] };
  expect(kinds(sealFaults(shuffled, found, beginning))).toEqual([
    ['seal-changed', undefined],
    ['entry-reordered', '01'],
  ]);
});

it('a seal written anew with other entries does not fit the next one', () => {
  const next = sealOf([entryOf('05')], sealed);
  const forged = sealOf([{ ...entryOf('01'), actorName: 'Người khác' }]);
  expect(sealFaults(next, [{ entry: entryOf('05') }], sealed)).toEqual([]);
  expect(kinds(sealFaults(next, [{ entry: entryOf('05') }], forged))).toEqual([['chain-cut', undefined]]);
});

it('a seal that is missing in between is named', () => {
  const third = sealOf([entryOf('09')], { number: 2, hash: sealed.hash });
  expect(kinds(sealFaults(third, [{ entry: entryOf('09') }], sealed))).toEqual([['seal-missing', undefined]]);
});

it('canonical JSON does not depend on the order of keys, and reads back as what it was', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, reversed(part)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
});
