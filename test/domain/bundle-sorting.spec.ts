import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BundleNominee, suggestSlots } from '../../src/domain/bundle-sorting.ts';
import type { DocumentKind, NomineeKind } from '../../src/domain/plan/plan.ts';

interface Expected {
  readonly documents: readonly { file: string; kind: DocumentKind; also: readonly DocumentKind[]; form: string }[];
  readonly nominees: readonly { kind: NomineeKind; name: string; report: string }[];
}

const dossiers = resolve(__dirname, '../samples/dossiers');
const read = (unit: string): Expected => JSON.parse(readFileSync(join(dossiers, unit, 'expected.json'), 'utf8'));
/** The report of one nominee, in any form: «bao-cao-08-tap-the.docx» and «….scan.png» tell of the same. */
const subject = (file: string) => file.replace(/(\.scan)?\.\w+$/, '');
const sorted = (kinds: readonly DocumentKind[]) => [...kinds].sort();

describe.each(readdirSync(dossiers))('the bundle of %s', (unit) => {
  const { documents, nominees } = read(unit);
  const people: BundleNominee[] = nominees.map(({ kind, name }) => ({ id: name, kind, name }));
  const suggestions = suggestSlots(
    documents.map(({ file }) => ({ fileName: file })),
    people,
  );

  it.each(documents.map((document, index) => [document.file, document, index] as const))(
    '%s',
    (file, document, index) => {
      const { kinds, possibleKinds, ...rest } = suggestions[index]!;
      const nominee = nominees.find(({ report }) => subject(report) === subject(file));
      expect(rest).toEqual({
        fileName: file,
        form: document.form,
        ...(nominee && { nomineeId: nominee.name }),
        confidence: 'sure',
      });
      expect(kinds[0]).toBe(document.kind);
      expect(sorted([...kinds, ...possibleKinds])).toEqual(sorted([document.kind, ...document.also]));
    },
  );
});

const nominees: readonly BundleNominee[] = [
  { id: 'to', kind: 'TAP_THE', name: 'Tổ bầu cử số 05' },
  { id: 'linh', kind: 'CA_NHAN', name: 'Đàm Thuỳ Linh' },
  { id: 'hoang', kind: 'CA_NHAN', name: 'Lăng Văn Hoàng' },
  { id: 'hen', kind: 'CA_NHAN', name: "H'Hen Niê" },
];
const suggest = (fileName: string, among = nominees, mediaType?: string) =>
  suggestSlots([{ fileName, ...(mediaType && { mediaType }) }], among)[0]!;

describe('kinds by the words of a file name', () => {
  it.each<[string, DocumentKind[], DocumentKind[], string]>([
    ['Tờ trình và biên bản.pdf', ['TO_TRINH', 'BIEN_BAN'], ['DANH_SACH', 'TOM_TAT'], 'sure'],
    ['Tờ trình kèm danh sách, biểu tóm tắt.pdf', ['TO_TRINH', 'DANH_SACH', 'TOM_TAT'], [], 'sure'],
    ['TỜ TRÌNH.PDF'.normalize('NFD'), ['TO_TRINH'], ['DANH_SACH', 'TOM_TAT'], 'sure'],
    ['02_TTr-TBC05.pdf', ['TO_TRINH'], ['DANH_SACH', 'TOM_TAT'], 'likely'],
    ['ToTrinh_TBC05.docx', ['TO_TRINH'], ['DANH_SACH', 'TOM_TAT'], 'sure'],
    ['DS khen thưởng.docx', ['DANH_SACH'], [], 'likely'],
    ['Danh sách đề nghị.docx', ['DANH_SACH'], [], 'sure'],
    ['Biểu tóm tắt thành tích.docx', ['TOM_TAT'], [], 'sure'],
    ['BB họp xét.pdf', ['BIEN_BAN'], [], 'likely'],
    ['Biên bản họp Hội đồng Thi đua - Khen thưởng.pdf', ['BIEN_BAN_HOI_DONG'], [], 'sure'],
    ['Biên bản họp Văn phòng Hội đồng nhân dân.pdf', ['BIEN_BAN'], [], 'sure'],
    ['Quyết định 41.pdf', ['QUYET_DINH'], [], 'sure'],
    ['IMG_2041.jpg', ['KHAC'], [], 'unsure'],
  ])('«%s» → %j, perhaps %j (%s)', (fileName, kinds, possibleKinds, confidence) => {
    const suggestion = suggest(fileName);
    expect([suggestion.kinds, suggestion.possibleKinds, suggestion.confidence]).toEqual([
      kinds,
      possibleKinds,
      confidence,
    ]);
    expect(suggestion.nomineeId).toBeUndefined();
  });
});

describe('whose report it is', () => {
  it.each<[string, string | undefined, string]>([
    ['Báo cáo 08 Đàm Thùy Linh.docx', 'linh', 'sure'],
    ['baocao_damthuylinh.docx', 'linh', 'sure'],
    ['BC Thuỳ Linh.docx', 'linh', 'likely'],
    ['Báo cáo Hoàng.pdf', 'hoang', 'likely'],
    ["Báo cáo H'Hen Niê.pdf", 'hen', 'sure'],
    ['bao-cao-08-tap-the.pdf', 'to', 'sure'],
    ['Báo cáo thành tích Tổ bầu cử số 05.pdf', 'to', 'sure'],
    ['Đàm Thuỳ Linh.docx', 'linh', 'likely'],
    ['Báo cáo 08.pdf', undefined, 'unsure'],
    ['Báo cáo Nguyễn Văn A.pdf', undefined, 'unsure'],
  ])('«%s» → %s (%s)', (fileName, nomineeId, confidence) => {
    const suggestion = suggest(fileName);
    expect([suggestion.kinds, suggestion.nomineeId, suggestion.confidence]).toEqual([
      ['BAO_CAO_08'],
      nomineeId,
      confidence,
    ]);
  });

  it('is left to a person where two names differ only in diacritics the file name does not show', () => {
    const alike: BundleNominee[] = [
      { id: '1', kind: 'CA_NHAN', name: 'Lý Thị Hoà' },
      { id: '2', kind: 'CA_NHAN', name: 'Lý Thị Hoa' },
    ];
    expect(suggest('bao-cao-ly-thi-hoa.pdf', alike).nomineeId).toBeUndefined();
    expect(suggest('Báo cáo Lý Thị Hòa.pdf', alike).nomineeId).toBe('1');
    expect(suggest('Báo cáo Lý Thị Hoa.pdf', alike).nomineeId).toBe('2');
  });

  it('is the longer name where one name stands inside another', () => {
    const nested: BundleNominee[] = [
      { id: 'short', kind: 'CA_NHAN', name: 'Văn Hoàng' },
      { id: 'long', kind: 'CA_NHAN', name: 'Lăng Văn Hoàng' },
    ];
    expect(suggest('bao-cao-lang-van-hoang.pdf', nested).nomineeId).toBe('long');
    expect(suggest('bao-cao-van-hoang.pdf', nested).nomineeId).toBe('short');
  });

  it('is left to a person where «tập thể» could be two collectives or a given name two people', () => {
    const two = nominees.flatMap((nominee) => [
      nominee,
      { ...nominee, id: `${nominee.id}-2`, name: `Khác ${nominee.name}` },
    ]);
    expect(suggest('bao-cao-tap-the.pdf', two)).toEqual({
      fileName: 'bao-cao-tap-the.pdf',
      form: 'SCAN',
      kinds: ['BAO_CAO_08'],
      possibleKinds: [],
      confidence: 'unsure',
    });
    expect(suggest('bao-cao-linh.pdf', two).nomineeId).toBeUndefined();
  });
});

describe('the form', () => {
  it.each([
    ['a.pdf', undefined, 'SCAN'],
    ['a.JPEG', undefined, 'SCAN'],
    ['a.heic', undefined, 'SCAN'],
    ['a.docx', undefined, 'WORD'],
    ['a.doc', undefined, 'WORD'],
    ['a.xlsx', undefined, undefined],
    ['a', undefined, undefined],
    ['a.docx', 'application/pdf', 'SCAN'],
    ['a.pdf', 'application/msword', 'WORD'],
    ['a.pdf', 'application/zip', undefined],
  ])('of «%s» found to be %s is %s', (fileName, mediaType, form) => {
    expect(suggest(fileName, nominees, mediaType).form).toBe(form);
  });
});
