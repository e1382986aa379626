import fc from 'fast-check';
import { type DuplicateCandidate, findDuplicates } from '../../src/domain/duplicates.ts';

const person = (id: string, more: Partial<DuplicateCandidate> = {}): DuplicateCandidate => ({
  id,
  kind: 'CA_NHAN',
  name: 'Nông Thị Hương',
  unitId: `unit-of-${id}`,
  level: 'GIAY_KHEN_XA',
  ...more,
});
const collective = (id: string, more: Partial<DuplicateCandidate> = {}): DuplicateCandidate =>
  person(id, { kind: 'TAP_THE', name: 'Tổ bầu cử số 05', ...more });
const levelNames = {
  GIAY_KHEN_XA: 'Giấy khen của Chủ tịch UBND xã',
  BANG_KHEN_TINH: 'Bằng khen của Chủ tịch UBND tỉnh',
};

/** `first+second: codes` of every finding. */
const shortly = (nominees: readonly DuplicateCandidate[]) =>
  findDuplicates(nominees).map(
    ({ first, second, reasons }) => `${first}+${second}: ${reasons.map(({ code }) => code).join(' ')}`,
  );

const id1 = '020185003310';
const id2 = '020185009127';

describe('findDuplicates', () => {
  it.each<[string, DuplicateCandidate, DuplicateCandidate, string]>([
    [
      'the same CCCD',
      person('a', { citizenId: id1 }),
      person('b', { name: 'Nông Hương', citizenId: id1 }),
      'same-citizen-id',
    ],
    [
      'the same CCCD written in groups',
      person('a', { citizenId: id1 }),
      person('b', { name: 'N', citizenId: '020 185 003 310' }),
      'same-citizen-id',
    ],
    [
      'the same CCCD without its zero',
      person('a', { citizenId: id1 }),
      person('b', { name: 'N', citizenId: id1.slice(1) }),
      'same-citizen-id',
    ],
    [
      'the same CCCD for a person and a household',
      person('a', { citizenId: id1 }),
      person('b', { kind: 'HO_GIA_DINH', citizenId: id1 }),
      'same-citizen-id',
    ],
    [
      'one name and birth date',
      person('a', { birthDate: '1985-02-11' }),
      person('b', { birthDate: '1985-02-11' }),
      'same-name-and-birth',
    ],
    [
      'one name, birth date and a year',
      person('a', { birthDate: '1985-02-11' }),
      person('b', { birthYear: 1985 }),
      'same-name-and-birth',
    ],
    [
      'one name and two years',
      person('a', { birthYear: 1985 }),
      person('b', { birthYear: 1985 }),
      'same-name-and-birth',
    ],
    [
      'one name written in two ways',
      person('a', { name: 'Chu Thị Hòa', birthYear: 1997 }),
      person('b', { name: 'CHU THỊ HOÀ', birthYear: 1997 }),
      'same-name-and-birth',
    ],
    [
      'one name and workplace',
      person('a', { workplace: 'Trạm Y tế' }),
      person('b', { workplace: ' trạm  y tế' }),
      'same-name-and-unit',
    ],
    ['one name and proposing unit', person('a', { unitId: 'u' }), person('b', { unitId: 'u' }), 'same-name-and-unit'],
    [
      'everything',
      person('a', { citizenId: id1, birthYear: 1985, unitId: 'u' }),
      person('b', { citizenId: id1, birthYear: 1985, unitId: 'u' }),
      'same-citizen-id same-name-and-birth same-name-and-unit',
    ],
    [
      'one number at two levels',
      person('a', { citizenId: id1 }),
      person('b', { name: 'N', citizenId: id1, level: 'BANG_KHEN_TINH' }),
      'same-citizen-id two-levels',
    ],
    [
      'one name and birth at two levels',
      person('a', { birthYear: 1985 }),
      person('b', { birthYear: 1985, level: 'BANG_KHEN_TINH' }),
      'same-name-and-birth two-levels',
    ],
    ['one collective name', collective('a'), collective('b', { name: 'TỔ BẦU CỬ  SỐ 05' }), 'same-collective'],
    [
      'one subject unit under two names',
      collective('a', { subjectUnitId: 's' }),
      collective('b', { name: 'Tổ 05', subjectUnitId: 's' }),
      'same-collective',
    ],
    [
      'one collective name, one of them without a unit',
      collective('a', { subjectUnitId: 's' }),
      collective('b'),
      'same-collective',
    ],
    [
      'one collective at two levels',
      collective('a'),
      collective('b', { level: 'BANG_KHEN_TINH' }),
      'same-collective two-levels',
    ],
    [
      'one household and year',
      person('a', { kind: 'HO_GIA_DINH', birthYear: 1960 }),
      person('b', { kind: 'HO_GIA_DINH', birthYear: 1960 }),
      'same-name-and-birth',
    ],
  ])('sees %s', (_what, first, second, codes) => {
    expect(shortly([first, second])).toEqual([`a+b: ${codes}`]);
    expect(shortly([second, first])).toEqual([`a+b: ${codes}`]);
  });

  it.each<[string, DuplicateCandidate, DuplicateCandidate]>([
    [
      'two people of one name, number and birth date apart',
      person('a', { citizenId: id1, birthDate: '1985-02-11', unitId: 'u' }),
      person('b', { citizenId: id2, birthDate: '1985-08-30', unitId: 'u' }),
    ],
    ['one name alone', person('a'), person('b')],
    [
      'one name, two birth years, one workplace',
      person('a', { birthYear: 1985, workplace: 'X' }),
      person('b', { birthYear: 1986, workplace: 'X' }),
    ],
    [
      'Hoàng and Hoang of one birth date and unit',
      person('a', { name: 'Lăng Văn Hoàng', birthYear: 1991, unitId: 'u' }),
      person('b', { name: 'Lăng Văn Hoang', birthYear: 1991, unitId: 'u' }),
    ],
    ['two people of one birth date', person('a', { name: 'Vi An', birthYear: 1985 }), person('b', { birthYear: 1985 })],
    [
      'two unreadable numbers that are alike',
      person('a', { citizenId: '2,0091E+10' }),
      person('b', { citizenId: '2,0091E+10' }),
    ],
    [
      'empty numbers and workplaces',
      person('a', { citizenId: '', workplace: '' }),
      person('b', { citizenId: '', workplace: ' ' }),
    ],
    [
      'a person and a household of one name and unit',
      person('a', { unitId: 'u' }),
      person('b', { kind: 'HO_GIA_DINH', unitId: 'u' }),
    ],
    [
      'a person and a collective of one name',
      person('a', { unitId: 'u' }),
      person('b', { kind: 'TAP_THE', unitId: 'u' }),
    ],
    [
      'two units of one name, each named',
      collective('a', { subjectUnitId: 's' }),
      collective('b', { subjectUnitId: 't' }),
    ],
    [
      'two collectives of one proposer',
      collective('a', { unitId: 'u' }),
      collective('b', { name: 'Chi hội Phụ nữ thôn Bản Lìm', unitId: 'u' }),
    ],
    [
      'two levels of people who only share name and unit',
      person('a', { name: 'A' }),
      person('b', { name: 'B', level: 'BANG_KHEN_TINH' }),
    ],
  ])('leaves %s alone', (_what, first, second) => {
    expect(shortly([first, second])).toEqual([]);
  });

  it('does not call two levels what only shares name and workplace: they may be two people', () => {
    const [a, b] = [person('a', { workplace: 'X' }), person('b', { workplace: 'X', level: 'BANG_KHEN_TINH' })];
    expect(shortly([a, b])).toEqual(['a+b: same-name-and-unit']);
  });

  it('names who went another route, alone and beside pairs', () => {
    expect(
      shortly([
        person('b', { unitId: 'u' }),
        person('a', { unitId: 'u', otherRoute: 'Hội LHPN tỉnh' }),
        person('c', { otherRoute: '' }),
      ]),
    ).toEqual(['a+null: other-route', 'a+b: same-name-and-unit']);
  });

  it('lists every pair of a group once, in the order of ids', () => {
    const three = ['c', 'a', 'b'].map((id) => person(id, { citizenId: id1 }));
    expect(shortly(three)).toEqual(['a+b: same-citizen-id', 'a+c: same-citizen-id', 'b+c: same-citizen-id']);
  });

  it('says what is alike and what to do, masks the number and shows no birth date', () => {
    const a = person('a', {
      name: 'Chu Thị Hòa',
      citizenId: id1,
      birthDate: '1985-02-11',
      workplace: 'Công an xã',
      otherRoute: 'Công an tỉnh',
    });
    const b = {
      ...a,
      id: 'b',
      name: 'Chu Thị Hoà',
      birthDate: null,
      birthYear: 1985,
      level: 'BANG_KHEN_TINH',
      otherRoute: null,
    };
    const details = findDuplicates([a, b], levelNames).flatMap(({ reasons }) => reasons.map(({ detail }) => detail));
    expect(details).toEqual([
      '«Chu Thị Hòa» đã được đề nghị theo tuyến khác: Công an tỉnh. Hỏi lại nơi đó trước khi kết luận.',
      '«Chu Thị Hòa» và «Chu Thị Hoà» cùng số CCCD 020*****3310. Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.',
      '«Chu Thị Hòa» và «Chu Thị Hoà» trùng tên và năm sinh. Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.',
      '«Chu Thị Hòa» và «Chu Thị Hoà» trùng tên và cùng nơi công tác. Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.',
      '«Chu Thị Hòa» và «Chu Thị Hoà» được đề nghị ở hai mức: Giấy khen của Chủ tịch UBND xã và Bằng khen của Chủ tịch UBND tỉnh. Một thành tích chỉ được khen một lần, hãy chọn giữ một mức.',
    ]);
  });

  it('has its own words for a unit, a full birth date, a collective and two of exactly one spelling', () => {
    const date = '1985-02-11';
    const nominees = [
      person('a', { birthDate: date, unitId: 'u' }),
      person('b', { birthDate: date, unitId: 'u' }),
      collective('c'),
      collective('d'),
    ];
    expect(findDuplicates(nominees).flatMap(({ reasons }) => reasons.map(({ detail }) => detail))).toEqual([
      'Hai trường hợp tên «Nông Thị Hương» trùng tên và ngày sinh. Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.',
      'Hai trường hợp tên «Nông Thị Hương» trùng tên và cùng đơn vị đề nghị. Đối chiếu giấy tờ rồi kết luận là một hay hai trường hợp.',
      'Hai trường hợp tên «Tổ bầu cử số 05» có thể là cùng một tập thể. Đối chiếu hồ sơ rồi kết luận là một hay hai trường hợp.',
    ]);
  });

  const option = <Value>(...values: Value[]) => fc.constantFrom<Value | null>(null, ...values);
  const candidates = fc
    .array(
      fc.record({
        kind: fc.constantFrom('CA_NHAN' as const, 'TAP_THE' as const, 'HO_GIA_DINH' as const),
        name: fc.constantFrom('Chu Thị Hòa', 'Chu Thị Hoà', 'Vi An'),
        citizenId: option(id1, id2, id1.slice(1), '?'),
        birthDate: option('1985-02-11', '1985-08-30'),
        birthYear: option(1985, 1986),
        workplace: option('X', 'x', 'Y'),
        unitId: fc.constantFrom('u', 'v'),
        subjectUnitId: option('s', 't'),
        level: fc.constantFrom('GIAY_KHEN_XA', 'BANG_KHEN_TINH'),
        otherRoute: option('nơi khác'),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map((candidate, index) => ({ ...candidate, id: String(index).padStart(2, '0') })));

  it('finds in a whole list what it finds in each pair alone', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const together = findDuplicates(list).filter(({ second }) => second !== null);
        const alone = list.flatMap((a, index) =>
          list.slice(index + 1).flatMap((b) => findDuplicates([a, b]).filter(({ second }) => second !== null)),
        );
        expect(together).toEqual(alone);
      }),
    );
  });

  it('answers the same for the same nominees in any order', () => {
    fc.assert(
      fc.property(
        candidates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(findDuplicates(shuffled)).toEqual(findDuplicates(list));
        },
      ),
    );
  });

  it('never says the same thing of a pair twice', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const said = findDuplicates(list).flatMap(({ first, second, reasons }) =>
          reasons.map(({ code }) => `${first} ${second} ${code}`),
        );
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  it('sets each of very many copies beside fifty others at most, and none of many different ones', () => {
    const copies = Array.from({ length: 2000 }, (_, index) =>
      person(String(index).padStart(4, '0'), { citizenId: id1 }),
    );
    expect(findDuplicates(copies)).toHaveLength((50 * 49) / 2 + 50 * (2000 - 50));
    const others = copies.map((copy, index) => ({ ...copy, citizenId: String(100_000_000_000 + index) }));
    expect(findDuplicates(others)).toEqual([]);
  });
});
