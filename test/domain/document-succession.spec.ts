import fc from 'fast-check';
import { latestKinds, type PlacedDocument, type Requirements, slotsOf } from '../../src/domain/document-succession.ts';
import type { DocumentKind, DocumentRequirement } from '../../src/domain/plan/plan.ts';

const requirement = (per: DocumentRequirement['per']): DocumentRequirement => ({
  name: 'Giấy tờ',
  clause: 'IV.4',
  per,
  levels: ['GIAY_KHEN_XA'],
  forms: ['SCAN', 'WORD'],
  suppliedBy: 'UNIT',
  marks: [],
});
const requirements: Requirements = [
  ['TO_TRINH', requirement('DOSSIER')],
  ['DANH_SACH', requirement('DOSSIER')],
  ['BAO_CAO_08', requirement('NOMINEE')],
];
const scan = (id: string, kinds: readonly DocumentKind[], nomineeId: string | null = null): PlacedDocument => ({
  id,
  kinds,
  form: 'SCAN',
  nomineeId,
});
const latest = (...documents: PlacedDocument[]) => Object.fromEntries(latestKinds(documents, requirements));

it('leaves a file the papers that nobody sent anew', () => {
  expect(latest(scan('1', ['TO_TRINH', 'DANH_SACH']), scan('2', ['TO_TRINH']))).toEqual({
    1: ['DANH_SACH'],
    2: ['TO_TRINH'],
  });
});

it('supersedes a file once each of its papers has come anew', () => {
  expect(latest(scan('1', ['TO_TRINH', 'DANH_SACH']), scan('2', ['TO_TRINH']), scan('3', ['DANH_SACH']))).toEqual({
    1: [],
    2: ['TO_TRINH'],
    3: ['DANH_SACH'],
  });
});

it("keeps each nominee's report, each form and every other paper apart", () => {
  const word = { ...scan('4', ['TO_TRINH']), form: 'WORD' as const };
  const all = [
    scan('1', ['BAO_CAO_08'], 'a'),
    scan('2', ['BAO_CAO_08'], 'b'),
    scan('3', ['TO_TRINH']),
    word,
    scan('5', ['KHAC']),
    scan('6', ['KHAC']),
  ];
  expect(latest(...all)).toEqual(Object.fromEntries(all.map(({ id, kinds }) => [id, kinds])));
});

it('files a paper of the whole dossier under the dossier, whoever it is about', () => {
  expect(slotsOf({ kinds: ['TO_TRINH', 'BAO_CAO_08'], form: 'SCAN', nomineeId: 'a' }, requirements)).toEqual([
    'TO_TRINH/SCAN',
    'BAO_CAO_08/SCAN/a',
  ]);
});

const documents = fc
  .array(
    fc.record({
      kinds: fc.uniqueArray(fc.constantFrom<DocumentKind>('TO_TRINH', 'DANH_SACH', 'BAO_CAO_08', 'KHAC'), {
        minLength: 1,
      }),
      form: fc.constantFrom('SCAN' as const, 'WORD' as const),
      nomineeId: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: String(index) })));

it('gives every slot exactly one latest file, the last that came', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const kept = latestKinds(list, requirements);
      const held = list.flatMap((one) =>
        slotsOf({ ...one, kinds: kept.get(one.id)!.filter((kind) => kind !== 'KHAC') }, requirements).map((slot) => [
          slot,
          one.id,
        ]),
      );
      const last = new Map(
        list.flatMap((one) =>
          slotsOf({ ...one, kinds: one.kinds.filter((kind) => kind !== 'KHAC') }, requirements).map((slot) => [
            slot,
            one.id,
          ]),
        ),
      );
      expect(held).toHaveLength(last.size);
      expect(new Map(held as [string, string][])).toEqual(last);
    }),
  );
});
