import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type SheetLayout, numberCell, textCell } from '../../src/exports/sheet.ts';
import { writeWorkbook } from '../../src/exports/workbook.ts';
import { bytesOf, openWorkbook, sheetTexts, throughLibreOffice } from './read-back.ts';

const about = { title: 'Danh sách', creator: 'UBND xã', madeAt: new Date('2026-03-17T01:00:00Z') };
const layout = (more: Partial<SheetLayout> = {}): SheetLayout => ({
  name: 'Danh sách',
  columns: [
    { header: 'STT', width: 6 },
    { header: 'Họ và tên', width: 40 },
  ],
  title: [],
  footer: 'Chân trang',
  ...more,
});
const names = (texts: readonly string[]) =>
  bytesOf((out) =>
    writeWorkbook(out, about, (book) =>
      book.sheet(layout(), async (sheet) => {
        for (const [index, text] of texts.entries()) await sheet.row([numberCell(index), textCell(text)]);
      }),
    ),
  );

describe('text that looks like a formula', () => {
  const dangerous = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '=HYPERLINK("http://x","y")',
    "=cmd|'/c calc'!A1",
    '-2\n+3',
    `=${'1+'.repeat(200)}1`,
  ];

  it('is text for our reader, in the format «Text», so that confirming the cell keeps it', async () => {
    const sheet = (await openWorkbook(await names(dangerous))).worksheets[0]!;
    for (const [index, text] of dangerous.entries()) {
      const cell = sheet.getCell(index + 2, 2);
      expect([cell.text, cell.formula, cell.numFmt]).toEqual([text.trim(), undefined, '@']);
    }
  });

  it('is text for LibreOffice', async () => {
    const sheet = (await throughLibreOffice(await names(dangerous))).worksheets[0]!;
    for (const [index, text] of dangerous.entries()) {
      const cell = sheet.getCell(index + 2, 2);
      expect([cell.text, cell.formula]).toEqual([text.trim(), undefined]);
    }
  });
});

it('writes what a reader gets back letter by letter: digits with zeros, long texts, several lines, Vietnamese in NFC', async () => {
  const texts = [
    '020068003417',
    '001',
    '1/2',
    '18/3/2026',
    'Nguyê\u0303n Thi\u0323 Y\u0309',
    'a\nb',
    `${'dài '.repeat(80)}.`,
    'a\u0000b <&> "c"',
  ];
  const expected = [
    '020068003417',
    '001',
    '1/2',
    '18/3/2026',
    'Nguyễn Thị Ỷ',
    'a\nb',
    `${'dài '.repeat(80)}.`,
    'ab <&> "c"',
  ];
  const read = sheetTexts((await throughLibreOffice(await names(texts))).worksheets[0]!);
  expect(read).toEqual([['STT', 'Họ và tên'], ...expected.map((text, index) => [`${index}`, text])]);
});

it('lets a text too tall for one printed row go on in the rows below', async () => {
  const text = Array.from({ length: 50 }, (_, line) => `Dòng ${line}`).join('\n');
  const sheet = (await openWorkbook(await names([text, 'Sau']))).worksheets[0]!;
  const read = sheetTexts(sheet).slice(1);
  expect(read.map(([number]) => number)).toEqual(['0', '', '', '1']);
  expect(
    read
      .slice(0, 3)
      .map(([, part]) => part)
      .join('\n'),
  ).toBe(text);
  expect(sheet.getRow(2).height).toBeLessThan(409);
});

it('gives sheets names that Excel takes, each once', async () => {
  const wanted = ["Tổ 'bầu cử' [05]: a/b", 'x'.repeat(40), 'X'.repeat(40), '', '///'];
  const bytes = await bytesOf((out) =>
    writeWorkbook(out, about, async (book) => {
      for (const name of wanted) await book.sheet(layout({ name }), async () => {});
    }),
  );
  const read = await throughLibreOffice(bytes);
  expect(read.worksheets.map(({ name }) => name)).toEqual([
    'Tổ bầu cử 05 a b',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    'Danh sách',
    'Danh sách (2)',
  ]);
});

describe('the stream', () => {
  const manyRows = (count: number, onRow: (row: number) => void) => (out: Writable) =>
    writeWorkbook(out, about, (book) =>
      book.sheet(layout(), async (sheet) => {
        for (let row = 0; row < count; row++) {
          onRow(row);
          sheet.bar(`Đơn vị ${row}`, 'group');
          await sheet.row([numberCell(row), textCell(`Nguyễn Thị ${Math.random()} ${Math.random()} ${Math.random()}`)]);
        }
      }),
    );

  it('writes 20.000 rows without holding them', async () => {
    const before = process.memoryUsage().rss;
    let peak = 0;
    let bytes = 0;
    const out = new Writable({
      write(chunk: Buffer, _, done) {
        bytes += chunk.length;
        done();
      },
    });
    await manyRows(20_000, (row) => {
      if (row % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    })(out);
    expect(bytes).toBeGreaterThan(500_000);
    expect((peak - before) / 1e6).toBeLessThan(150);
  });

  it('waits for a reader that does not take anything, and goes on when it does', async () => {
    let rows = 0;
    let release: (() => void) | undefined;
    const out = new Writable({
      highWaterMark: 1024,
      write(_chunk, _, done) {
        if (release) done();
        else release = done;
      },
    });
    const written = manyRows(40_000, () => rows++)(out);
    let seen = -1;
    while (rows !== seen) {
      seen = rows;
      await wait(250);
    }
    expect(rows).toBeLessThan(20_000);
    release!();
    await written;
    expect(rows).toBe(40_000);
  });

  it('ends a sheet whose rows still wait for the reader, and goes on with the next', async () => {
    const columns = Array.from({ length: 10 }, (_, index) => ({ header: `Cột ${index}`, width: 40 }));
    const heavy = Array.from({ length: 10 }, () => textCell('ẵ'.repeat(800)));
    const book = await bytesOf((out) =>
      writeWorkbook(out, about, async (file) => {
        for (const name of ['Một', 'Hai']) {
          await file.sheet(layout({ name, columns }), async (sheet) => {
            for (let row = 0; row < 400; row++) await sheet.row(heavy);
          });
        }
      }),
    );
    expect((await openWorkbook(book)).worksheets.map(({ rowCount }) => rowCount)).toEqual([401, 401]);
  });

  it('stops with the reason when the reader goes away', async () => {
    let rows = 0;
    const out = new Writable({ write: (_chunk, _, done) => done() });
    const written = manyRows(1_000_000, (row) => {
      rows++;
      if (row === 1000) out.destroy();
    })(out);
    await expect(written).rejects.toThrow('Premature close');
    expect(rows).toBeLessThan(3000);
  });

  it('destroys what it has begun when the rows fail', async () => {
    const out = new Writable({ write: (_chunk, _, done) => done() });
    const failure = new Error('the query broke off');
    const written = manyRows(1000, (row) => {
      if (row === 700) throw failure;
    })(out);
    await expect(written).rejects.toBe(failure);
    expect([out.destroyed, out.writableFinished]).toEqual([true, false]);
  });
});
