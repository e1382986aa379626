import { byteSizeText } from '../../src/files/byte-size.ts';

it.each([
  [0, '0 byte'],
  [1023, '1023 byte'],
  [1024, '1 KB'],
  [512 * 1024, '512 KB'],
  [1024 * 1024 - 1, '1023,9 KB'],
  [25 * 1024 * 1024, '25 MB'],
  [1536 * 1024, '1,5 MB'],
  [2 * 1024 ** 3, '2 GB'],
])('%i bytes reads «%s»', (bytes, text) => {
  expect(byteSizeText(bytes)).toBe(text);
});
