import yauzl from 'yauzl';

/** Every part of a zip (a workbook is one), unpacked, as one text. */
export function zipTexts(zip: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error);
      file.on('error', reject);
      file.on('end', () => resolve(Buffer.concat(parts).toString()));
      file.on('entry', (entry: yauzl.Entry) => {
        file.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          stream.on('data', (piece: Buffer) => parts.push(piece));
          stream.on('end', () => file.readEntry());
        });
      });
      file.readEntry();
    });
  });
}
