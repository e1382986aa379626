import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectFile } from '../../../src/files/file-inspection/inspect-file.ts';
import { type OfficeParts, relation, relations, wordParts, type ZipPart, zipOf } from '../odd-files.ts';
import { refusalOf, samples, scratchDirectory } from '../scratch.ts';

const scratch = scratchDirectory();
const office = 'application/vnd.openxmlformats-officedocument';

async function inspect(content: Buffer) {
  await writeFile(scratch.path('content'), content);
  return inspectFile(scratch.path('content'), { declaredName: 'a.docx', form: 'WORD' });
}
async function reasonOf(content: Buffer) {
  const { code, facts } = await refusalOf(inspect(content));
  return [code, facts.reason];
}
const word = (given: OfficeParts) => zipOf(wordParts(given));
const withParts = (...parts: ZipPart[]) => word({ parts });
const related = (type: string, target: string, external = true, of = 'document.xml'): Buffer =>
  withParts({ name: `word/_rels/${of}.rels`, content: relations(relation(type, target, external)) });
const utf16 = (text: string, order: 'le' | 'be' = 'le'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const doctype = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';

describe('a Word file is refused for', () => {
  it.each<[string, Buffer, string]>([
    ['a macro', withParts({ name: 'word/vbaProject.bin' }), 'macros'],
    ['a macro under another name, by its relation', related('vbaProject', 'media/image1.png', false), 'macros'],
    [
      'a macro under another name, by its type',
      word({ types: '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>' }),
      'macros',
    ],
    [
      'being a .docm that was renamed',
      word({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'macros',
    ],
    ['ActiveX parts', withParts({ name: 'word/activeX/activeX1.xml', content: '<a/>' }), 'office.active-x'],
    ['an ActiveX relation', related('control', 'a.xml', false), 'office.active-x'],
    ['an embedded program', withParts({ name: 'word/embeddings/oleObject1.bin', content: 'x' }), 'office.embedded'],
    ['an OLE relation', related('oleObject', 'a.bin', false), 'office.embedded'],
    [
      'an OLE link to elsewhere',
      related('oleObject', 'mhtml:http://a.example/b.html!x-usc:http://a.example'),
      'office.embedded',
    ],
    ['an embedded package outside of a chart', related('package', 'embeddings/a.xlsx', false), 'office.embedded'],
    [
      'a workbook with macros behind a chart',
      withParts({ name: 'word/embeddings/a.xlsx', content: 'PK..xl/vbaProject.bin' }),
      'office.embedded',
    ],
    ['a piece of another format', related('aFChunk', 'a.html', false), 'office.embedded'],
    [
      'a template on the web',
      related('attachedTemplate', 'https://a.example/t.dotm', true, 'settings.xml'),
      'office.template',
    ],
    [
      'a template on another computer',
      related('attachedTemplate', 'file:///\\\\10.0.0.1\\share\\t.dotm', true, 'settings.xml'),
      'office.template',
    ],
    [
      'a template whose address is spelled in references',
      related('attachedTemplate', '&#104;ttp://a.example/t.dotm', true, 'settings.xml'),
      'office.template',
    ],
    ['a picture on the web', related('image', 'http://a.example/1.png'), 'office.remote'],
    ['a picture on another computer', related('image', '//10.0.0.1/a.png'), 'office.remote'],
    [
      'a target elsewhere that does not say it is external',
      related('image', 'http://a.example/1.png', false),
      'office.remote',
    ],
    ['a frame', related('frame', 'https://a.example'), 'office.embedded'],
    ['a link that runs a program', related('hyperlink', 'ms-msdt:/id'), 'office.remote'],
    ['a link that is a script', related('hyperlink', 'javascript:alert(1)'), 'office.remote'],
    ['a document type', withParts({ name: 'word/a.xml', content: `<?xml version="1.0"?>${doctype}` }), 'xml.entities'],
    [
      'a document type in the main part',
      word({ mainXml: '<!DOCTYPE lolz [<!ENTITY lol "lol">]><w:document/>' }),
      'xml.entities',
    ],
    [
      'a document type in the list of types',
      zipOf([{ name: '[Content_Types].xml', content: doctype }]),
      'xml.entities',
    ],
    ['a document type in UTF-16', withParts({ name: 'a.xml', content: utf16(doctype) }), 'xml.entities'],
    [
      'a document type in UTF-16 of the other order',
      withParts({ name: 'a.xml', content: utf16(doctype, 'be') }),
      'xml.entities',
    ],
    [
      'a document type in UTF-16 without its mark',
      withParts({ name: 'a.xml', content: Buffer.from(doctype, 'utf16le') }),
      'xml.entities',
    ],
    [
      'a document type far inside',
      withParts({ name: 'a.xml', content: `<a>${' '.repeat(300_000)}${doctype}`, deflate: true }),
      'xml.entities',
    ],
    ['UTF-32', withParts({ name: 'a.xml', content: Buffer.from('0000feff0000003c', 'hex') }), 'xml.encoding'],
    ['UTF-7', withParts({ name: 'a.xml', content: '<?xml version="1.0" encoding="UTF-7"?><a/>' }), 'xml.encoding'],
  ])('%s', async (_, content, reason) => {
    expect(await reasonOf(content)).toEqual(['file.unsafe', reason]);
  });

  it('a document type across two pieces of the unpacking', async () => {
    for (const before of [16_380, 32_760, 65_530]) {
      const content = `<a>${'x'.repeat(before)}${doctype}`;
      expect(await reasonOf(withParts({ name: 'a.xml', content, deflate: true }))).toEqual([
        'file.unsafe',
        'xml.entities',
      ]);
    }
  });
});

describe('an honest file is taken', () => {
  const streamed = wordParts().map((part) => ({ ...part, streamed: true, deflate: true }));
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-16"?>${text}`;
  it.each<[string, Buffer]>([
    ['stored without packing', zipOf(wordParts().map((part) => ({ ...part, deflate: false })))],
    ['streamed, with sizes behind the data', zipOf(streamed)],
    [
      'in the strict form of the standard',
      word({ strict: true, mainXml: '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }),
    ],
    ['with its main part under another name', word({ main: 'word/document2.xml' })],
    ['with its main part at the root', word({ main: 'van-ban.xml' })],
    [
      'with parts in UTF-16',
      word({
        mainXml: utf16(xml('<w:document xmlns:w="w"/>')),
        parts: [{ name: 'word/a.xml', content: utf16(xml('<a>Tổ bầu cử</a>'), 'be') }],
      }),
    ],
    ['being a template', word({ mainType: `${office}.wordprocessingml.template.main+xml` })],
    [
      'with links to the web, to mail and to a place inside',
      withParts({
        name: 'word/_rels/document.xml.rels',
        content: relations(
          relation('hyperlink', 'https://caoloc.example/ke-hoach?a=1&amp;b=2', true),
          relation('hyperlink', 'mailto:a@b.example', true),
          relation('hyperlink', 'phu-luc.docx', true),
          relation('hyperlink', '#muc-1', true),
        ),
      }),
    ],
    [
      'with a chart and its figures',
      withParts(
        { name: 'word/embeddings/Microsoft_Excel_Worksheet.xlsx', content: zipOf(wordParts()) },
        {
          name: 'word/charts/_rels/chart1.xml.rels',
          content: relations(relation('package', '../embeddings/Microsoft_Excel_Worksheet.xlsx')),
        },
      ),
    ],
    [
      'with a comment before its document element',
      word({ mainXml: '\ufeff<?xml version="1.0"?><!-- do LibreOffice ghi --><w:document xmlns:w="w"/>' }),
    ],
  ])('%s', async (_, content) => {
    const { kind, findings } = await inspect(content);
    expect([kind, findings]).toEqual(['docx', []]);
  });

  it('as LibreOffice writes it', async () => {
    const { kind, findings } = await inspectFile(join(samples, 'files/libreoffice.docx'), { declaredName: 'a.docx' });
    expect([kind, findings]).toEqual(['docx', []]);
  });

  it.each([
    [
      'a template on the own disk',
      related('attachedTemplate', 'file:///C:\\Users\\Linh\\Templates\\Normal.dotm', true, 'settings.xml'),
    ],
    ['a picture on the own disk', related('image', 'file:///D:/anh/1.png')],
    ['a link to a file of the office', related('hyperlink', 'file:///\\\\may-chu\\chung\\a.docx')],
  ])('with a word about %s', async (_, content) => {
    const { kind, findings } = await inspect(content);
    expect([kind, findings.map(({ code }) => code)]).toEqual(['docx', ['office.local-link']]);
  });
});

it.each<[string, Buffer]>([
  ['its main part is missing', zipOf(wordParts().filter(({ name }) => name !== 'word/document.xml'))],
  ['its main part is something else', word({ mainXml: '<html/>' })],
  ['its main part has no type of its own', word({ mainType: 'application/xml' })],
])('a container is no Word file when %s', async (_, content) => {
  expect((await refusalOf(inspect(content))).facts.found).toBe('application/zip');
});
