import type { Inspection, FileKind } from './inspection.ts';

const kindNames: Readonly<Record<Exclude<FileKind, 'other'>, string>> = {
  pdf: 'tệp PDF',
  docx: 'tệp Word (.docx)',
  doc: 'tệp Word cũ (.doc)',
  jpg: 'ảnh JPG',
  png: 'ảnh PNG',
  heic: 'ảnh HEIC',
  xlsx: 'bảng tính Excel (.xlsx)',
  csv: 'bảng dữ liệu CSV',
};

const otherNames: Readonly<Record<string, string>> = {
  'application/zip': 'tệp nén ZIP',
  'application/x-rar-compressed': 'tệp nén RAR',
  'application/x-7z-compressed': 'tệp nén 7-Zip',
  'application/x-msdownload': 'chương trình Windows (.exe)',
  'application/x-elf': 'chương trình Linux',
  'application/rtf': 'văn bản RTF',
  'application/vnd.ms-excel': 'bảng tính Excel cũ (.xls)',
  'application/vnd.ms-powerpoint': 'tệp trình chiếu PowerPoint cũ (.ppt)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'tệp trình chiếu PowerPoint (.pptx)',
  'application/vnd.oasis.opendocument.text': 'văn bản OpenDocument (.odt)',
  'application/vnd.oasis.opendocument.spreadsheet': 'bảng tính OpenDocument (.ods)',
  'application/xml': 'tệp XML',
  'text/html': 'trang web HTML',
  'text/plain': 'văn bản thuần (.txt)',
  'application/octet-stream': 'tệp không rõ loại',
};

/** What the content is, in words a clerk knows. */
export function describeKind({
  kind,
  mediaType,
  extension,
}: Pick<Inspection, 'kind' | 'mediaType' | 'extension'>): string {
  if (kind !== 'other') return kindNames[kind];
  return otherNames[mediaType] ?? `tệp .${extension}`;
}
