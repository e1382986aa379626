import fc from 'fast-check';
import {
  type ChecklistDocument,
  type FilledSlot,
  fillSlots,
  missingSlotBlockers,
  paperBlockers,
  requiredSlots,
} from '../../src/domain/document-checklist.ts';
import {
  type DocumentKind,
  type DocumentRequirement,
  documentForms,
  documentKinds,
} from '../../src/domain/plan/plan.ts';

function requirement(name: string, rest: Partial<DocumentRequirement> = {}): DocumentRequirement {
  return {
    name,
    clause: 'IV.4.a',
    per: 'DOSSIER',
    levels: [],
    forms: ['PAPER', 'SCAN', 'WORD'],
    suppliedBy: 'UNIT',
    marks: [],
    ...rest,
  };
}

const requirements: readonly (readonly [DocumentKind, DocumentRequirement])[] = [
  ['TO_TRINH', requirement('Tờ trình')],
  ['DANH_SACH', requirement('Danh sách', { forms: ['SCAN'] })],
  ['BIEN_BAN_HOI_DONG', requirement('Biên bản họp Hội đồng', { clause: 'IV.4.b', suppliedBy: 'OFFICE' })],
  ['BAO_CAO_08', requirement('Báo cáo thành tích', { clause: 'IV.4.c', per: 'NOMINEE' })],
];
const nominees = [
  { id: 'n1', name: 'Tổ bầu cử số 05' },
  { id: 'n2', name: "H'Hen Niê" },
];
const slots = requiredSlots({ requirements, nominees });

function paper(id: string, rest: Partial<ChecklistDocument>): ChecklistDocument {
  return { id, kinds: ['TO_TRINH'], form: 'SCAN', nomineeId: null, checks: 'done', ...rest };
}

/** Slots that are not simply missing, as «key: state ids». */
function lying(documents: readonly ChecklistDocument[]): string[] {
  return fillSlots(slots, documents)
    .filter(({ state }) => state !== 'missing')
    .map(({ key, state, documentIds }) => `${key}: ${state} ${documentIds.join(',')}`);
}

it("lists the plan's papers in its order, one slot per form, and one set per nominee where each has its own", () => {
  expect(slots.map(({ key, name }) => `${key} ${name}`)).toEqual([
    'TO_TRINH/PAPER Tờ trình',
    'TO_TRINH/SCAN Tờ trình',
    'TO_TRINH/WORD Tờ trình',
    'DANH_SACH/SCAN Danh sách',
    'BIEN_BAN_HOI_DONG/PAPER Biên bản họp Hội đồng',
    'BIEN_BAN_HOI_DONG/SCAN Biên bản họp Hội đồng',
    'BIEN_BAN_HOI_DONG/WORD Biên bản họp Hội đồng',
    'BAO_CAO_08/PAPER/n1 Báo cáo thành tích: Tổ bầu cử số 05',
    'BAO_CAO_08/SCAN/n1 Báo cáo thành tích: Tổ bầu cử số 05',
    'BAO_CAO_08/WORD/n1 Báo cáo thành tích: Tổ bầu cử số 05',
    "BAO_CAO_08/PAPER/n2 Báo cáo thành tích: H'Hen Niê",
    "BAO_CAO_08/SCAN/n2 Báo cáo thành tích: H'Hen Niê",
    "BAO_CAO_08/WORD/n2 Báo cáo thành tích: H'Hen Niê",
  ]);
  expect(slots.at(-1)).toEqual({
    key: 'BAO_CAO_08/WORD/n2',
    kind: 'BAO_CAO_08',
    form: 'WORD',
    nomineeId: 'n2',
    name: "Báo cáo thành tích: H'Hen Niê",
    clause: 'IV.4.c',
    suppliedBy: 'UNIT',
  });
});

it.each<[string, readonly ChecklistDocument[], string[]]>([
  ['nothing fills nothing', [], []],
  ['a file fills its kind in its form', [paper('a', {})], ['TO_TRINH/SCAN: filled a']],
  [
    'one file may fill several slots',
    [paper('a', { kinds: ['TO_TRINH', 'DANH_SACH'] })],
    ['TO_TRINH/SCAN: filled a', 'DANH_SACH/SCAN: filled a'],
  ],
  ['a form nobody asked for fills nothing', [paper('a', { kinds: ['DANH_SACH'], form: 'WORD' })], []],
  ['a kind nobody asked for fills nothing', [paper('a', { kinds: ['KHAC'] })], []],
  [
    "a report fills its nominee's slot only",
    [paper('a', { kinds: ['BAO_CAO_08'], nomineeId: 'n2' })],
    ['BAO_CAO_08/SCAN/n2: filled a'],
  ],
  ['a report that names nobody fills none', [paper('a', { kinds: ['BAO_CAO_08'] })], []],
  [
    'a report of somebody who is not in the dossier fills none',
    [paper('a', { kinds: ['BAO_CAO_08'], nomineeId: 'n9' })],
    [],
  ],
  [
    "a nominee's file that also holds a paper of the dossier fills both",
    [paper('a', { kinds: ['BAO_CAO_08', 'TO_TRINH'], nomineeId: 'n1' })],
    ['TO_TRINH/SCAN: filled a', 'BAO_CAO_08/SCAN/n1: filled a'],
  ],
  ['two files may lie in one slot', [paper('b', {}), paper('a', {})], ['TO_TRINH/SCAN: filled b,a']],
  ['a file under inspection is there, but pending', [paper('a', { checks: 'pending' })], ['TO_TRINH/SCAN: pending a']],
  [
    'a file under inspection beside an inspected one is no longer waited for',
    [paper('a', { checks: 'pending' }), paper('b', {})],
    ['TO_TRINH/SCAN: filled a,b'],
  ],
  [
    'paper that came too late is there, but late',
    [paper('a', { form: 'PAPER', late: true })],
    ['TO_TRINH/PAPER: late a'],
  ],
  [
    'paper that came in time makes good for late paper',
    [paper('a', { form: 'PAPER', late: true }), paper('b', { form: 'PAPER' })],
    ['TO_TRINH/PAPER: filled a,b'],
  ],
])('%s', (_name, documents, filled) => {
  expect(lying(documents)).toEqual(filled);
});

const everything = documentForms.flatMap((form) => [
  paper(`d-${form}`, { kinds: documentKinds, form }),
  ...nominees.map(({ id }) => paper(`${id}-${form}`, { kinds: ['BAO_CAO_08'], form, nomineeId: id })),
]);

/** Everything is there but what `without` picks out. */
function filledWithout(without: (document: ChecklistDocument) => boolean): FilledSlot[] {
  return fillSlots(
    slots,
    everything.filter((document) => !without(document)),
  );
}

describe('blockers', () => {
  it('a complete dossier has none', () => {
    const complete = filledWithout(() => false);
    expect([missingSlotBlockers(complete), paperBlockers(complete)]).toEqual([[], []]);
  });

  it("each missing file of the unit is one, with its slot, clause and nominee; the council's minutes are not", () => {
    const blockers = missingSlotBlockers(filledWithout(({ id }) => id === 'd-WORD' || id === 'n2-SCAN'));
    expect(blockers).toEqual([
      {
        code: 'slot.missing',
        severity: 'missing',
        detail: 'Thiếu bản Word của «Tờ trình»: tải lên tệp .docx.',
        clause: 'IV.4.a',
        slot: 'TO_TRINH/WORD',
      },
      {
        code: 'slot.missing',
        severity: 'missing',
        detail: "Thiếu bản scan của «Báo cáo thành tích: H'Hen Niê»: tải lên tệp PDF hoặc ảnh chụp có chữ ký, con dấu.",
        clause: 'IV.4.c',
        slot: 'BAO_CAO_08/SCAN/n2',
        nomineeId: 'n2',
      },
    ]);
  });

  it('paper never stands in the way of submitting, only of accepting', () => {
    const withoutPaper = filledWithout(({ form }) => form === 'PAPER');
    expect(missingSlotBlockers(withoutPaper)).toEqual([]);
    expect(paperBlockers(withoutPaper).map(({ code, slot }) => [code, slot])).toEqual([
      ['paper.missing', 'TO_TRINH/PAPER'],
      ['paper.missing', 'BAO_CAO_08/PAPER/n1'],
      ['paper.missing', 'BAO_CAO_08/PAPER/n2'],
    ]);
  });

  it('late paper says that the head of office must allow it', () => {
    const late = fillSlots(slots.slice(0, 1), [paper('a', { form: 'PAPER', late: true })]);
    expect(paperBlockers(late)).toEqual([
      {
        code: 'paper.missing',
        severity: 'missing',
        detail: 'Bản giấy của «Tờ trình» đến sau hạn: Trưởng phòng phải chấp thuận kèm lý do thì mới tiếp nhận được.',
        clause: 'IV.4.a',
        slot: 'TO_TRINH/PAPER',
      },
    ]);
  });

  it('what is said before accepting speaks of paper only', () => {
    expect(paperBlockers(filledWithout(({ form }) => form !== 'PAPER'))).toEqual([]);
  });
});

it('one more paper never makes a blocker more', () => {
  const anyPaper = fc.record({
    id: fc.uuid(),
    kinds: fc.subarray([...documentKinds], { minLength: 1 }),
    form: fc.constantFrom(...documentForms),
    nomineeId: fc.constantFrom(null, 'n1', 'n2'),
    checks: fc.constantFrom('pending' as const, 'done' as const),
    late: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyPaper), anyPaper, (documents, another) => {
      const [before, after] = [documents, [...documents, another]].map((each) => {
        const filled = fillSlots(slots, each);
        return [...missingSlotBlockers(filled), ...paperBlockers(filled)].map(({ slot }) => slot);
      });
      expect(after!.filter((slot) => !before!.includes(slot))).toEqual([]);
    }),
  );
});
