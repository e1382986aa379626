import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FileStore } from '../../src/files/file-store.ts';
import { refusalOf, scratchDirectory } from './scratch.ts';

const scratch = scratchDirectory();
const limits = { maxBytes: 1000, accepted: 'PDF' };
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const store = () => new FileStore(scratch.path('uploads'));
const receive = (content: string, into = store()) => into.receive(Readable.from([Buffer.from(content)]), limits);
const keep = async (content: string, into = store()) => into.keep(await receive(content, into));
const temps = () => readdir(scratch.path('uploads', 'tmp'));
const long = new Date('2020-01-01T00:00:00Z');
const cutoff = new Date('2021-01-01T00:00:00Z');

describe('taking in', () => {
  it('hashes and measures what streamed through, chunk by chunk', async () => {
    const stream = Readable.from(['Tờ ', 'trình ', 'số 02'].map((part) => Buffer.from(part)));
    const temp = await store().receive(stream, limits);
    expect(temp).toEqual({
      sha256: sha256('Tờ trình số 02'),
      size: Buffer.byteLength('Tờ trình số 02'),
      path: temp.path,
    });
    expect(await readFile(temp.path, 'utf8')).toBe('Tờ trình số 02');
  });

  it('takes exactly the limit', async () => {
    expect((await receive('x'.repeat(1000))).size).toBe(1000);
  });

  it('refuses the first byte over the limit, names the limit and what is accepted, reads no further and leaves nothing', async () => {
    let produced = 0;
    const endless = new Readable({
      highWaterMark: 1,
      read() {
        produced += 1;
        this.push(Buffer.alloc(100));
      },
    });
    const refusal = await refusalOf(store().receive(endless, { maxBytes: 1536 * 1024, accepted: 'PDF' }));
    expect([refusal.code, refusal.facts]).toEqual(['file.too-large', { maxBytes: 1572864, accepted: 'PDF' }]);
    expect(refusal.detail).toBe(
      'Tệp lớn hơn mức cho phép là 1,5 MB. Hãy quét ở 200–300 dpi hoặc chia nhỏ rồi gửi lại; nhận: PDF.',
    );
    expect(produced).toBeLessThan(15728 + 10);
    expect(await temps()).toEqual([]);
    endless.destroy();
  });

  it('refuses nothing at all', async () => {
    expect((await refusalOf(receive(''))).code).toBe('file.empty');
    expect(await temps()).toEqual([]);
  });

  it('leaves nothing when the sender is cut off', async () => {
    const cut = Readable.from(
      (async function* () {
        yield Buffer.from('half of ');
        throw new Error('cut off');
      })(),
    );
    await expect(store().receive(cut, limits)).rejects.toThrow('cut off');
    expect(await temps()).toEqual([]);
  });

  it('is private to the service', async () => {
    const kept = store().pathOf(await keep('riêng tư'));
    const modes = await Promise.all([kept, dirname(kept), scratch.path('uploads', 'tmp')].map((path) => stat(path)));
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o600, 0o700, 0o700]);
  });

  it('takes in what the service makes itself', async () => {
    const { temp, result } = await store().produce(async (path) => {
      await writeFile(path, 'bản gộp');
      return 2;
    });
    expect([temp.sha256, temp.size, result]).toEqual([sha256('bản gộp'), Buffer.byteLength('bản gộp'), 2]);
  });

  it('leaves nothing when making fails', async () => {
    const failing = store().produce(async (path) => {
      await writeFile(path, 'nửa chừng');
      throw new Error('no page');
    });
    await expect(failing).rejects.toThrow('no page');
    expect(await temps()).toEqual([]);
  });
});

describe('keeping', () => {
  it('lays the content under its hash', async () => {
    const hash = await keep('Biên bản');
    expect(hash).toBe(sha256('Biên bản'));
    expect(await readFile(scratch.path('uploads', hash.slice(0, 2), hash.slice(2, 4), hash), 'utf8')).toBe('Biên bản');
    expect(await temps()).toEqual([]);
  });

  it('keeps equal content once, also when many keep it at the same time', async () => {
    const hashes = await Promise.all(Array.from({ length: 20 }, () => keep('giống nhau')));
    expect(new Set(hashes)).toEqual(new Set([sha256('giống nhau')]));
    expect(await readdir(dirname(store().pathOf(hashes[0]!)))).toEqual([hashes[0]]);
    expect(await temps()).toEqual([]);
  });

  it('discards a temp, and does not mind when it has been kept or discarded', async () => {
    const temp = await receive('bỏ');
    await store().discard(temp);
    await store().discard(temp);
    expect(await temps()).toEqual([]);
    expect(await store().exists(temp.sha256)).toBe(false);
  });
});

describe('giving back', () => {
  it('gives the whole or a part', async () => {
    const hash = await keep('0123456789');
    expect(await text(await store().open(hash))).toBe('0123456789');
    expect(await text(await store().open(hash, { start: 2, end: 4 }))).toBe('234');
    expect(await text(await store().open(hash, { start: 7 }))).toBe('789');
    expect(await store().size(hash)).toBe(10);
  });

  it('fails before the first byte when the content is gone', async () => {
    await expect(store().open(sha256('never'))).rejects.toThrow(`Kho tệp thiếu nội dung ${sha256('never')}`);
    expect(await store().size(sha256('never'))).toBeUndefined();
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`])('knows only hashes, not «%s»', (name) => {
    expect(() => store().pathOf(name)).toThrow(TypeError);
  });

  it('tells sound, damaged and lost content apart', async () => {
    const [sound, spoilt] = [await keep('nguyên vẹn'), await keep('sẽ hỏng')];
    await writeFile(store().pathOf(spoilt), 'đã hỏng');
    expect(await Promise.all([sound, spoilt, sha256('mất')].map((hash) => store().verify(hash)))).toEqual([
      'intact',
      'damaged',
      'missing',
    ]);
  });
});

describe('sweeping', () => {
  const age = (path: string) => utimes(path, long, long);

  it('removes what no row names and temps nobody finished, only when they are old', async () => {
    const files = store();
    const [named, orphan, young] = [await keep('có dòng'), await keep('mồ côi'), await keep('vừa đến')];
    const [oldTemp, youngTemp] = [await receive('tạm cũ'), await receive('tạm mới')];
    for (const path of [files.pathOf(named), files.pathOf(orphan), oldTemp.path]) await age(path);

    const swept = await files.sweep(() => new Set([named]), cutoff);
    expect(swept).toEqual({
      orphans: [orphan],
      temps: 1,
      bytes: Buffer.byteLength('mồ côi') + Buffer.byteLength('tạm cũ'),
    });
    expect(await Promise.all([named, orphan, young].map((hash) => files.exists(hash)))).toEqual([true, false, true]);
    expect(await temps()).toEqual([youngTemp.path.slice(-41)]);
  });

  it('spares old content that is being kept again for a row not yet written', async () => {
    const files = store();
    const hash = await keep('gửi lại');
    await age(files.pathOf(hash));
    const swept = await files.sweep(async () => {
      await keep('gửi lại'); // arrives between the question and the removal
      return new Set<string>();
    }, cutoff);
    expect(swept.orphans).toEqual([]);
    expect(await files.verify(hash)).toBe('intact');
  });

  it('puts back what a killed sweep had set aside, when a row names it', async () => {
    const files = store();
    const hash = await keep('đang dở');
    await age(files.pathOf(hash));
    await files.sweep(() => new Set([hash]), cutoff);
    await rename(files.pathOf(hash), join(files.dir, 'tmp', `${hash}.orphan`));
    await files.sweep(() => new Set([hash]), cutoff);
    expect(await files.verify(hash)).toBe('intact');
  });

  it('has nothing to do in a store that was never used', async () => {
    expect(await store().sweep(() => new Set(), cutoff)).toEqual({ orphans: [], temps: 0, bytes: 0 });
  });
});

describe('starting up', () => {
  it('makes the directories', async () => {
    await store().prepare();
    expect(await readdir(scratch.path('uploads'))).toEqual(['tmp']);
    expect(await temps()).toEqual([]);
  });

  it('says which directory cannot be used and what to set', async () => {
    await mkdir(scratch.path('uploads'));
    await writeFile(scratch.path('uploads', 'tmp'), 'a file in the way');
    await expect(store().prepare()).rejects.toThrow(
      new RegExp(`^Không ghi được vào thư mục lưu tệp «${scratch.path('uploads')}» .*UPLOADS_DIR`),
    );
  });
});
