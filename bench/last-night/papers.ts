import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import sharp from 'sharp';

/** One file as a unit sends it. */
export interface Paper {
  readonly kinds: readonly string[];
  readonly form: 'SCAN' | 'WORD';
  readonly fileName: string;
  /** A report is about one of the nominees. */
  readonly ofNominee: boolean;
  readonly bytes: Buffer<ArrayBuffer>;
}

const scans = ['bao-cao-08-nong-quang-thien', 'bao-cao-08-tap-the', 'bien-ban'].map((name) =>
  readFileSync(`test/samples/dossiers/tbc05/${name}.scan.pdf`),
);

/** Makes the papers of a dossier: three scans and three Word files of about 300 KB; no two files ever are the same bytes. */
export async function paperMaker(): Promise<() => Paper[]> {
  const word = await wordFile();
  const kinds = [['TO_TRINH', 'DANH_SACH', 'TOM_TAT'], ['BIEN_BAN'], ['BAO_CAO_08']];
  return () =>
    kinds.flatMap((list, index): Paper[] => {
      const one = { kinds: list, ofNominee: list[0] === 'BAO_CAO_08' };
      return [
        { ...one, form: 'SCAN', fileName: `tệp ${index}.pdf`, bytes: otherScan(scans[index]!) },
        { ...one, form: 'WORD', fileName: `tệp ${index}.docx`, bytes: otherZip(word) },
      ];
    });
}

/** A page with a picture of noise, which no zip makes smaller. */
async function wordFile(): Promise<Buffer> {
  const [width, height] = [300, 290];
  const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });
  const picture = new ImageRun({ type: 'png', data: await noise.png().toBuffer(), transformation: { width, height } });
  const text = new Paragraph('Báo cáo thành tích đề nghị khen thưởng.');
  return Packer.toBuffer(new Document({ sections: [{ children: [text, new Paragraph({ children: [picture] })] }] }));
}

/** What follows the last line of a PDF is nobody's business but the hash's. */
const otherScan = (bytes: Buffer): Buffer<ArrayBuffer> =>
  Buffer.concat([bytes, Buffer.from(`\n% ${randomBytes(12).toString('hex')}\n%%EOF\n`)]);

/** The same container with another comment. */
function otherZip(bytes: Buffer): Buffer<ArrayBuffer> {
  const comment = Buffer.from(randomBytes(12).toString('hex'));
  const other = Buffer.concat([bytes, comment]);
  other.writeUInt16LE(comment.length, bytes.length - 2);
  return other;
}
