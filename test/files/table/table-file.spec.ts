import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Refusal } from '../../../src/domain/refusal.ts';
import { readTables } from '../../../src/files/table/table-file.ts';
import { workbookParts, zipOf } from '../odd-files.ts';

const directory = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const limits = { maxRows: 100 };
let files = 0;

function written(content: Buffer | string): string {
  const path = join(directory, String(files++));
  writeFileSync(path, content);
  return path;
}

const cellsOf = async (content: Buffer | string) =>
  (await readTables({ path: written(content), name: 'bang.csv' }, limits)).map(({ rows }) =>
    rows.map(({ cells }) => cells),
  );

async function refusalOf(path: string, maxRows = 100): Promise<Refusal> {
  return readTables({ path, name: 'bang.xlsx' }, { maxRows }).then(
    () => {
      throw new Error('the table was read');
    },
    (error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    },
  );
}

describe('CSV', () => {
  const expected = [
    [
      ['Mã', 'Tên'],
      ['TBC01', 'Tổ số 1'],
    ],
  ];
  const text = (delimiter: string) => `Mã${delimiter}Tên\r\nTBC01${delimiter}Tổ số 1\r\n`;

  it.each([
    ['UTF-8 with commas', text(',')],
    ['UTF-8 with semicolons', text(';')],
    ['UTF-8 with tabs', text('\t')],
    ['UTF-8 with a byte order mark', `\ufeff${text(';')}`],
    ['decomposed UTF-8', text(',').normalize('NFD')],
    ['UTF-16 as Excel writes «Unicode text»', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['Windows-1258', Buffer.from('Ma\xde,T\xean\r\nTBC01,T\xf4\xd2 s\xf4\xec 1\r\n', 'latin1')],
  ])('%s gives the same cells', async (_, content) => {
    expect(await cellsOf(content)).toEqual(expected);
  });

  it('keeps delimiters and line breaks inside quotation marks, and counts records', async () => {
    const [table] = await readTables({ path: written('a,b\n"x,\ny",2\n\n3,4\n'), name: 'bang.csv' }, limits);
    expect(table!.rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['x,\ny', '2'] },
      { number: 3, cells: [null] },
      { number: 4, cells: ['3', '4'] },
    ]);
  });

  it('reads as many rows as allowed and not one more', async () => {
    const rows = (count: number) => written('a,b\n'.repeat(count));
    expect(await readTables({ path: rows(100), name: 'bang.csv' }, limits)).toHaveLength(1);
    expect(await refusalOf(rows(101))).toMatchObject({ code: 'file.too-large', facts: { maxRows: 100 } });
  });

  it('a quotation mark that is never closed is named, not read to the end of the file', async () => {
    const path = written(`a,b\n"x,${'y'.repeat(70_000)}\n1,2\n`);
    expect(await refusalOf(path)).toMatchObject({ code: 'file.wrong-type' });
  });
});

describe('Excel', () => {
  async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<string> {
    const book = new ExcelJS.Workbook();
    fill(book);
    return written(Buffer.from(await book.xlsx.writeBuffer()));
  }

  it('reads what people see in the cells: text, numbers, answers, dates, results of formulas', async () => {
    const path = await workbook((book) => {
      book.addWorksheet('Hướng dẫn').addRow(['Đọc kỹ']);
      const sheet = book.addWorksheet('Số liệu');
      sheet.getRow(3).values = [
        'TBC01',
        1000,
        true,
        new Date('2026-03-15T11:00:00Z'),
        { formula: 'B3*2', result: 2000 },
      ];
      sheet.getCell('G3').value = { richText: [{ text: 'Tổ ' }, { text: 'số 1' }] };
      sheet.getCell('A5').value = 'Tô\u0309';
    });
    expect(await readTables({ path, name: 'bang.xlsx' }, limits)).toEqual([
      { name: 'Hướng dẫn', rows: [{ number: 1, cells: ['Đọc kỹ'] }] },
      {
        name: 'Số liệu',
        rows: [
          { number: 3, cells: ['TBC01', 1000, true, '2026-03-15T11:00:00.000Z', 2000, null, 'Tổ số 1'] },
          { number: 5, cells: ['Tổ'] },
        ],
      },
    ]);
  });

  it('rows of all sheets together are counted before anything is parsed', async () => {
    const path = await workbook((book) => {
      for (const name of ['một', 'hai'])
        for (let n = 0; n < 60; n++) (book.getWorksheet(name) ?? book.addWorksheet(name)).addRow([n]);
    });
    expect(await readTables({ path, name: 'bang.xlsx' }, { maxRows: 120 })).toHaveLength(2);
    expect(await refusalOf(path, 119)).toMatchObject({ code: 'file.too-large', facts: { maxRows: 119 } });
  });

  it('a small file that swells beyond the limit is refused unread', async () => {
    const path = await workbook((book) => {
      book.addWorksheet('một').addRow(['a'.repeat(32_000)]);
      const sheet = book.getWorksheet('một')!;
      for (let n = 0; n < 900; n++) sheet.addRow([`${n}${'b'.repeat(31_000)}`]);
    });
    expect(await refusalOf(path, 20_000)).toMatchObject({
      code: 'file.unsafe',
      facts: { reason: 'zip.bomb' },
    });
  });

  const relations =
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml" Type="worksheet"/></Relationships>';
  const bookWith = (sheet: string, declaredSize?: number) =>
    zipOf(
      workbookParts([
        { name: 'xl/worksheets/sheet1.xml', content: sheet, declaredSize },
        {
          name: 'xl/workbook.xml',
          content: '<workbook><sheets><sheet name="một" sheetId="1" r:id="r1"/></sheets></workbook>',
        },
        { name: 'xl/_rels/workbook.xml.rels', content: relations },
      ]),
    );
  const firstCell = '<row r="1"><c r="A1" t="inlineStr"><is><t>mã</t></is></c></row>';

  it.each([
    ['columns without end', '<cols><col min="1" max="999999999999"/></cols>', ''],
    ['a merge over the whole sheet', '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    ['a rule over the whole sheet', '', '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>'],
  ])('%s cost nothing', async (_, before, after) => {
    const sheet = `<worksheet>${before}<sheetData>${firstCell}</sheetData>${after}</worksheet>`;
    const table = { name: 'một', rows: [{ number: 1, cells: ['mã'] }] };
    expect(await readTables({ path: written(bookWith(sheet)), name: 'bang.xlsx' }, limits)).toEqual([table]);
  });

  it.each([
    [
      'a cell beyond the last column',
      '<worksheet><sheetData><row r="1"><c r="AAAA1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a sheet cut off in the middle', '<worksheet><sheetData><row r="1"><c r="A1"></sheetData>'],
  ])('%s is told as damage', async (_, sheet) => {
    expect(await refusalOf(written(bookWith(sheet)))).toMatchObject({ code: 'file.wrong-type' });
  });

  it('a part that is not what it declares is told as damage', async () => {
    const path = written(bookWith(`<worksheet><sheetData>${firstCell}</sheetData></worksheet>`, 4));
    expect(await refusalOf(path)).toMatchObject({ code: 'file.unsafe', facts: { reason: 'zip.broken' } });
  });
});

it.each([
  ['a PDF', '%PDF-1.7\n%%EOF\n', 'file.wrong-type'],
  ['a page of the web', '<!doctype html><table><tr><td>a</td></tr></table>', 'file.wrong-type'],
  ['a broken ZIP', Buffer.from('PK\x03\x04 and nothing else', 'latin1'), 'file.unsafe'],
])('%s is no table, whatever it is called', async (_, content, code) => {
  expect((await refusalOf(written(content))).code).toBe(code);
});
