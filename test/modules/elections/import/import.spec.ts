import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Agent } from '../../../support/people.ts';
import { startTestApp, type TestApp } from '../../../support/test-app.ts';
import { createWorld, type World } from '../../../support/world.ts';
import { rejudgeJobs } from '../rejudge-jobs.ts';

let app: TestApp;
let world: World;
let office: Agent;
const address = '/api/campaigns/cao-loc-2026/election-results/import';
const sample = readFileSync(path.resolve('test/samples/election-results.csv'));
const reason = 'Theo biên bản kiểm phiếu lại ngày 17/3/2026.';

beforeAll(async () => {
  app = await startTestApp();
  world = await createWorld(app);
  office = await world.as('thamdinh1');
  await app.db.query(
    'create table demo_turnout as table turnout_results; create table demo_seats as table seat_results',
  );
});
afterAll(() => app.close());

/** Every test begins with the demo's figures, without history or waiting jobs. */
beforeEach(() =>
  app.db.query(
    `delete from turnout_results; delete from seat_results; delete from election_result_history; delete from graphile_worker._private_jobs;
     insert into turnout_results table demo_turnout; insert into seat_results table demo_seats`,
  ),
);

interface Sent {
  readonly apply?: boolean;
  readonly reason?: string;
  readonly name?: string;
}

async function send(table: Buffer | string, { apply, reason: why, name = 'ket-qua.csv' }: Sent = {}) {
  const request = office.post(address).attach('file', Buffer.from(table), name);
  if (apply !== undefined) request.field('apply', String(apply));
  if (why !== undefined) request.field('reason', why);
  return request;
}

const clear = () => app.db.query('delete from turnout_results; delete from seat_results;');

const standing = async () => {
  const { rows } = await app.db.query(
    `select u.code || ' ' || r.election || ' ' || r.figures as line from (
       select unit_id, election, concat_ws(' ', registered, voted, closed_on_time, status) as figures from turnout_results
       union all select unit_id, election, concat_ws(' ', allotted, elected, revote, extra_election, status) from seat_results) r
     join units u on u.id = r.unit_id order by 1`,
  );
  return rows.map(({ line }) => line);
};

const historyLines = async () =>
  (await app.db.query('select count(*)::int as count from election_result_history')).rows[0].count;

/** Entries are never deleted: the newest first. */
const importsOnRecord = async () =>
  (await app.db.query(`select subject_id, detail from audit_entries where action = 'election.import' order by id desc`))
    .rows;

const header = 'unit,election,registered,voted,seatsAllotted,seatsElected,revote,extraElection,closedOnTime,status';
const table = (...lines: string[]) => [header, ...lines].join('\n');

it('the sample fills an empty campaign with exactly the demo figures; TBC15 and, with it, the seats of DVBC05 stay provisional', async () => {
  const demo = await standing();
  expect(demo).toHaveLength(52);
  await clear();
  const preview = await send(sample);
  const summary = { rows: 45, faultyRows: 0, recorded: 52, changed: 0, confirmed: 0, unchanged: 0 };
  expect(preview.body).toMatchObject({ applied: false, summary, ignoredColumns: [] });
  expect(await standing()).toEqual([]);
  const applied = await send(sample, { apply: true });
  expect([applied.status, applied.body]).toEqual([200, { applied: true, summary, rows: [], ignoredColumns: [] }]);
  expect(await standing()).toEqual(demo);
  expect(await historyLines()).toBe(52);
});

it('the same table again changes nothing', async () => {
  const before = await importsOnRecord();
  const applied = await send(sample, { apply: true });
  const unchanged = { rows: 45, faultyRows: 0, recorded: 0, changed: 0, confirmed: 0, unchanged: 52 };
  expect(applied.body).toMatchObject({ applied: true, summary: unchanged });
  expect(await historyLines()).toBe(0);
  expect(await importsOnRecord()).toHaveLength(before.length + 1);
  expect(await rejudgeJobs(app)).toEqual([]);
});

describe('any form an office sends', () => {
  const text = sample.toString('utf8').replace(/\r\n/g, '\n');
  const columnsTurned = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n');
  const vietnamese = text.replace(
    /^.*$/m,
    'Mã tổ,Tên tổ bầu cử,Đơn vị bầu cử,Cuộc bầu cử,Số cử tri,Số cử tri đi bầu,Số đại biểu được bầu,Số đại biểu trúng cử,Bầu lại,Bầu thêm,Đúng giờ,Giờ kết thúc,Trạng thái',
  );
  const inWords = vietnamese
    .replace(/QUOC_HOI/g, 'Quốc hội')
    .replace(/HDND_TINH/g, 'HĐND tỉnh')
    .replace(/HDND_XA/g, 'HĐND cấp xã')
    .replace(/true/g, 'có')
    .replace(/false/g, 'không')
    .replace(/CONFIRMED/g, 'Đã xác nhận')
    .replace(/PROVISIONAL/g, 'Tạm thời');

  it.each([
    ['a byte order mark', `\ufeff${text}`],
    ['semicolons and a byte order mark', `\ufeff${text.replace(/,/g, ';')}`],
    ['Windows line ends', text.replace(/\n/g, '\r\n')],
    ['columns in another order', columnsTurned],
    ['Vietnamese headers', vietnamese],
    ['Vietnamese headers and words', inWords],
    ['decomposed letters', inWords.normalize('NFD')],
    ['a title above and empty lines between', `KẾT QUẢ BẦU CỬ,,,\n,,,\n${inWords}\n,,,\n`],
  ])('%s gives the demo figures', async (_, content) => {
    const demo = await standing();
    await clear();
    const applied = await send(content, { apply: true });
    expect(applied.body).toMatchObject({ applied: true, summary: { recorded: 52 } });
    expect(await standing()).toEqual(demo);
  });

  it('an Excel workbook, with a guide sheet before the table and numbers as numbers, gives the demo figures', async () => {
    const demo = await standing();
    await clear();
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Hướng dẫn').addRow(['Mỗi tổ bầu cử một dòng cho mỗi cuộc bầu cử']);
    const sheet = book.addWorksheet('Kết quả');
    sheet.addRow(['KẾT QUẢ BẦU CỬ XÃ CAO LỘC']);
    for (const line of inWords.trim().split('\n'))
      sheet.addRow(line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    const applied = await send(Buffer.from(await book.xlsx.writeBuffer()), { apply: true, name: 'ket-qua.xlsx' });
    expect(applied.body).toMatchObject({ applied: true, summary: { rows: 45, recorded: 52 } });
    expect(await standing()).toEqual(demo);
  });
});

describe('preview', () => {
  it('shows each line before and after, and stores nothing', async () => {
    const before = [await standing(), await importsOnRecord()];
    const answer = await send(
      table('tbc15,HDND_XA,461,461,4,4,không,không,có,CONFIRMED', 'TBC01,HDND_XA,"1.000",1000,,,,,,'),
    );
    expect([answer.status, answer.body.summary]).toEqual([
      200,
      { rows: 2, faultyRows: 0, recorded: 0, changed: 1, confirmed: 1, unchanged: 1 },
    ]);
    const seats = { allotted: 4, elected: 4, revote: false, extraElection: false };
    expect(answer.body.rows).toEqual([
      {
        row: 2,
        unit: 'TBC15',
        unitName: 'Tổ bầu cử số 15',
        election: 'HDND_XA',
        change: 'changed',
        before: { registered: 461, voted: 460, closedOnTime: true, status: 'provisional' },
        after: { registered: 461, voted: 461, closedOnTime: true, status: 'confirmed' },
        seats: {
          unit: 'DVBC05',
          change: 'confirmed',
          before: { ...seats, status: 'provisional' },
          after: { ...seats, status: 'confirmed' },
        },
        problems: [],
        notes: [],
      },
      {
        row: 3,
        unit: 'TBC01',
        unitName: 'Tổ bầu cử số 01',
        election: 'HDND_XA',
        change: 'none',
        before: { registered: 1000, voted: 1000, closedOnTime: true, status: 'confirmed' },
        after: { registered: 1000, voted: 1000, closedOnTime: true, status: 'confirmed' },
        seats: null,
        problems: [],
        notes: [],
      },
    ]);
    expect([await standing(), await importsOnRecord()]).toEqual(before);
    expect(await historyLines()).toBe(0);
  });

  it('a confirmed line of a constituency whose other tổ are not confirmed leaves the seats provisional', async () => {
    await clear();
    const answer = await send(table('TBC13,HDND_XA,729,726,4,4,false,false,true,CONFIRMED'));
    expect(answer.body.rows[0]).toMatchObject({
      after: { status: 'confirmed' },
      seats: { after: { status: 'provisional' } },
    });
  });

  it('a constituency on a line of its own carries seats alone, with their status', async () => {
    await clear();
    const answer = await send(table('DVBCQH,QUOC_HOI,,,3,3,false,false,,CONFIRMED'));
    expect(answer.body.rows[0]).toMatchObject({
      change: null,
      after: null,
      seats: { unit: 'DVBCQH', change: 'recorded', before: null, after: { allotted: 3, status: 'confirmed' } },
      problems: [],
    });
  });

  it('columns nobody reads and names that differ are pointed out without stopping anything', async () => {
    const content =
      'Mã tổ,Tên tổ,Cuộc bầu cử,Số cử tri,Số cử tri đi bầu,Ghi chú\nTBC01,Tổ bầu cử số 02,Quốc hội,1000,1000,x\n';
    const answer = await send(content);
    expect(answer.body).toMatchObject({ ignoredColumns: ['Ghi chú'], summary: { faultyRows: 0 } });
    expect(answer.body.rows[0].notes).toEqual([
      'Tên trong tệp là «Tổ bầu cử số 02», trong danh sách là «Tổ bầu cử số 01». Hãy xem có nhầm dòng không.',
    ]);
  });
});

describe('lines that are wrong', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['TBC99,HDND_XA,10,9,,,,,,', ['Không có đơn vị mang mã «TBC99». Hãy ghi đúng mã trong danh sách đơn vị.']],
    [',HDND_XA,10,9,,,,,,', ['Thiếu mã đơn vị. Hãy ghi mã của tổ bầu cử, ví dụ TBC05.']],
    [
      'TBC15,HDND_HUYEN,10,9,,,,,,',
      [
        'Cột «Cuộc bầu cử» ghi «HDND_HUYEN». Hãy ghi một trong: QUOC_HOI, HDND_TINH, HDND_XA (hoặc Quốc hội, HĐND tỉnh, HĐND xã).',
      ],
    ],
    [
      'TBC15,HDND_XA,461,462,4,5,false,false,true,',
      [
        'Số cử tri đã bỏ phiếu (462) lớn hơn số cử tri trong danh sách (461). Đối chiếu lại với biên bản kết quả kiểm phiếu rồi nhập lại hai số này.',
        'Số đại biểu đã trúng cử (5) lớn hơn số đại biểu được bầu (4). Đối chiếu lại với biên bản xác định kết quả bầu cử rồi nhập lại hai số này.',
      ],
    ],
    [
      'TBC15,HDND_XA,-461,-2,,,,,,',
      [
        'Số cử tri trong danh sách phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
        'Số cử tri đã bỏ phiếu phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.',
      ],
    ],
    [
      'TBC15,HDND_XA,"461,5",mọi người,,,,,đúng lúc,xong',
      [
        'Cột «Đúng giờ» ghi «đúng lúc». Hãy ghi «có» hoặc «không».',
        'Cột «Số cử tri» ghi «461,5», không phải số nguyên. Hãy ghi số người bằng chữ số.',
        'Cột «Số cử tri đi bầu» ghi «mọi người», không phải số nguyên. Hãy ghi số người bằng chữ số.',
        'Cột «Trạng thái» ghi «xong». Hãy ghi «tạm thời» hoặc «đã xác nhận».',
      ],
    ],
    [
      'TBC15,HDND_XA,461,,4,,,,,',
      [
        'Thiếu «Số cử tri đi bầu». Hãy ghi đủ như biên bản.',
        'Thiếu «Số đại biểu trúng cử», «Bầu lại», «Bầu thêm». Hãy ghi đủ như biên bản.',
      ],
    ],
    ['TBC15,HDND_XA,,,,,,,,', ['Dòng này không có số liệu nào. Hãy ghi số cử tri hoặc số đại biểu, hoặc bỏ dòng này.']],
    [
      'DVBC05,HDND_XA,461,460,,,,,,',
      [
        'Số cử tri đi bầu của «Đơn vị bầu cử số 5» là tổng của các tổ bầu cử thuộc đơn vị, không nhập riêng. Hãy nhập ở từng tổ bầu cử.',
      ],
    ],
    [
      'KT,HDND_XA,,,4,4,false,false,,',
      [
        'Chưa ghi «Phòng Kinh tế» thuộc đơn vị bầu cử nào trong cuộc bầu cử này, nên số đại biểu không biết ghi vào đâu. Hãy ghi địa bàn của tổ trước.',
      ],
    ],
    [
      'TBC01,HDND_XA,1000,999,,,,,,',
      ['Số liệu này đã được xác nhận. Hãy nêu lý do sửa (ví dụ: theo biên bản nào) rồi gửi lại.'],
    ],
  ];

  it('each is told what is wrong with it, everything at once, and nothing of the table is stored', async () => {
    const content = table('TBC14,QUOC_HOI,589,583,,,,,,', ...lines.map(([line]) => line));
    const before = [await standing(), await importsOnRecord()];
    const preview = await send(content, {});
    const faulty = preview.body.rows.filter((row: { problems: string[] }) => row.problems.length > 0);
    expect(faulty.map((row: { row: number; problems: string[] }) => [row.row, row.problems])).toEqual(
      lines.map(([, problems], index) => [index + 3, problems]),
    );
    const applied = await send(content, { apply: true });
    expect(applied.body).toMatchObject({ status: 422, code: 'election.import-faulty', rows: faulty });
    expect([await standing(), await importsOnRecord()]).toEqual(before);
    expect(await historyLines()).toBe(0);
  });

  it('seats that differ within one constituency name the line they differ from', async () => {
    const answer = await send(
      table(
        'TBC13,HDND_XA,,,4,4,false,false,,',
        'TBC14,HDND_XA,,,4,3,false,true,,',
        'TBC12,HDND_XA,,,4,4,false,false,,',
      ),
    );
    expect(answer.body.rows.map((row: { problems: string[] }) => row.problems)).toEqual([
      [],
      [
        'Số đại biểu, bầu lại, bầu thêm của «Đơn vị bầu cử số 5» khác với dòng 2. Mọi dòng của một đơn vị bầu cử phải ghi như nhau; hãy đối chiếu biên bản.',
      ],
      [],
    ]);
  });

  it('one tổ and election on two lines is told with the first of them', async () => {
    const answer = await send(table('TBC15,HDND_XA,461,460,,,,,,', 'TBC15,HDND_XA,461,461,,,,,,'));
    expect(answer.body.rows[1].problems).toEqual(['Tổ và cuộc bầu cử này đã có ở dòng 2. Hãy bỏ một trong hai dòng.']);
  });

  it('a tổ on a line of a constituency it does not lie in is told', async () => {
    const answer = await send('unit,constituency,election,registered,voted\nTBC15,DVBC01,HDND_XA,461,460\n');
    expect(answer.body.rows[0].problems).toEqual([
      '«Tổ bầu cử số 15» không thuộc đơn vị bầu cử «DVBC01» theo danh sách. Hãy xem lại mã tổ hoặc mã đơn vị bầu cử.',
    ]);
  });
});

it('with a reason confirmed figures are changed, in one commit with history, audit and one wish to judge anew', async () => {
  const content = table('TBC08,HDND_XA,640,638,,,,,,CONFIRMED', 'TBC04,HDND_XA,2166,2153,4,4,false,false,,');
  const applied = await send(content, { apply: true, reason });
  expect(applied.body.summary).toEqual({ rows: 2, faultyRows: 0, recorded: 0, changed: 2, confirmed: 0, unchanged: 1 });
  const { rows } = await app.db.query('select figure, reason, after from election_result_history order by figure');
  expect(rows).toEqual([
    {
      figure: 'seats',
      reason,
      after: { allotted: 4, elected: 4, revote: false, extraElection: false, status: 'provisional' },
    },
    { figure: 'turnout', reason, after: { registered: 640, voted: 638, closedOnTime: true, status: 'confirmed' } },
  ]);
  const reached = ['TBC08', 'DVBC03', 'DVBC02', 'TBC04', 'DVBCQH', 'DVBCT'].map(world.unit).sort();
  expect(await rejudgeJobs(app)).toEqual([{ campaignId: world.campaignId, unitIds: reached }]);
  const [newest] = await importsOnRecord();
  expect(newest).toEqual({
    subject_id: world.campaignId,
    detail: {
      campaign: 'cao-loc-2026',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      reason,
      ...applied.body.summary,
    },
  });
});

describe('files that are no table', () => {
  it.each([
    ['nothing', undefined, 400, 'file.missing'],
    ['0 bytes', '', 415, 'file.empty'],
    ['a PDF', '%PDF-1.7\n%%EOF\n', 415, 'file.wrong-type'],
    ['a header alone', `${header}\n`, 422, 'election.import-faulty'],
    ['a table without the columns it needs', 'a,b\n1,2\n', 422, 'election.import-faulty'],
    ['more than 5 MB', `${header}\n${'x'.repeat(5 * 1024 * 1024)}`, 413, 'file.too-large'],
    ['more than 20,000 lines', `${header}\n${'TBC15,HDND_XA,461,460\n'.repeat(20_000)}`, 413, 'file.too-large'],
  ])('%s', async (_, content, status, code) => {
    const answer = content === undefined ? await office.post(address).field('apply', 'true') : await send(content);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('a missing column is named as people call it', async () => {
    const answer = await send('Mã tổ,Số cử tri\nTBC15,461\n');
    expect(answer.body).toMatchObject({
      missingColumns: ['election'],
      detail: expect.stringMatching(/^Không tìm thấy cột «Cuộc bầu cử»/),
    });
  });

  it('an answer that is neither yes nor no does not import by accident', async () => {
    const answer = await office.post(address).attach('file', sample, 'a.csv').field('apply', 'vâng');
    expect(answer.body).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ field: 'apply' }] });
  });

  it('no upload is left behind', async () => {
    await send(sample);
    await send('%PDF-1.7\n%%EOF\n');
    const waiting = () => readdirSync(path.join(app.config.uploadsDir, 'tmp'));
    while (waiting().length > 0) await delay(5); // removed once the answer is out
    expect(waiting()).toEqual([]);
  });
});
