import { sameNameKey, searchKey } from '../../src/domain/vietnamese-names.ts';

const family = 'Nông Hoàng Vi Lương Hứa Lộc Triệu Bế Đàm Chu Nguyễn Trần Lê Phạm Hà Dương'.split(' ');
const middle =
  'Văn Thị Quang Minh Đức Ngọc Thanh Xuân Hữu Bích Thuỳ Kim Hải Anh Thành Thu Tuấn Hồng Mạnh Diệu Công Phương Quốc Mai Đình'.split(
    ' ',
  );
const given =
  'Thiện Hường Linh Dũng Hoà Hòa Quý Thuý Đạt Nga Sơn Hiếu Loan Cường Yến Tùng Phượng Khánh Huệ Trường Ánh Nhung Bình Giang Vinh Thơm Hạnh Kiên Lụa Chiến Đào Nghĩa Oanh Phúc Sáng Tuyết Ước Viên Xuyến Toàn'.split(
    ' ',
  );

interface Part {
  readonly shown: readonly string[];
  readonly search: readonly string[];
  readonly same: readonly string[];
}

const part = (shown: readonly string[]): Part => ({
  shown,
  search: shown.map(searchKey),
  same: shown.map(sameNameKey),
});

/**
 * 16 × 25 × 40 names, each with its keys: SQL puts one together from three words, as a key of several words is the keys of the words.
 */
export const nameParts = { family: part(family), middle: part(middle), given: part(given) };

/** As SQL text arrays: `(array['nong','hoang'])`. */
export const sqlArray = (words: readonly string[]): string =>
  `(array[${words.map((word) => `'${word.replace(/'/g, "''")}'`).join(',')}])`;

/** An SQL expression that puts the name of `row` (an SQL integer) together, in one of its spellings. */
export function personName(row: string, spelling: keyof Part): string {
  const { family: first, middle: second, given: third } = nameParts;
  const word = (words: readonly string[], seed: number): string =>
    `${sqlArray(words)}[1 + abs(hashint4(${row} + ${seed}) % ${words.length})]`;
  return `(${word(first[spelling], 0)} || ' ' || ${word(second[spelling], 7_000_003)} || ' ' || ${word(third[spelling], 14_000_029)})`;
}
