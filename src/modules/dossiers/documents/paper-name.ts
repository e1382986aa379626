import { extensionOf } from '../../../files/file-name.ts';

/** Longest name kept, in characters; file systems take 255 bytes. */
const longest = 400;

/** The name a person gave a file, kept as typed but for NFC and what no text can hold; downloads make it safe. */
export function storedName(originalName: string): string {
  const name = originalName
    .replace(/\p{Cs}|\0/gu, '')
    .normalize('NFC')
    .trim();
  if (name === '') return 'tệp không tên';
  return [...name].length > longest ? [...name].slice(-longest).join('') : name;
}

/** The PDF of several photos goes by the first one's name: «Biên bản trang 1.jpg» → «Biên bản trang 1.pdf». */
export function mergedName(firstPhoto: string): string {
  const extension = extensionOf(firstPhoto);
  const stem = extension === '' ? firstPhoto : firstPhoto.trimEnd().slice(0, -extension.length - 1);
  return `${stem}.pdf`;
}
