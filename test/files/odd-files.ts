/** Hand-made containers that no office program would write: the smallest bytes that show one oddity each. */

export interface ZipPart {
  readonly name: string;
  readonly content?: string;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** Declared size when unpacked, in bytes; absent = the true one. */
  readonly declaredSize?: number;
}

/** A ZIP whose entries claim what they are told to claim. Entries with a false size claim to be deflated. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content ?? '');
    const fields = zipFields(part, content.length, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...centrals, zipEnd(parts.length, Buffer.concat(centrals).length, offset)]);
}

function zipFields({ flags = 0, declaredSize }: ZipPart, size: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags | 0x800, 2);
  fields.writeUInt16LE(declaredSize === undefined ? 0 : 8, 4);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(declaredSize ?? size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function zipEnd(entries: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A Compound File whose directory (as many sectors as it needs, chained) holds these names and nothing else [MS-CFB]. */
export function compoundOf(names: readonly string[]): Buffer {
  const sectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + sectors));
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 0x1e); // sectors of 512 bytes
  file.writeUInt32LE(1, 0x30); // the directory starts in sector 1
  file.fill(0xff, 0x4c, 512);
  file.writeUInt32LE(0, 0x4c); // the sector table is sector 0
  file.fill(0xff, 512, 1024);
  for (let sector = 1; sector <= sectors; sector += 1) {
    file.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 512 + sector * 4);
  }
  for (const [index, name] of names.entries()) {
    const at = 1024 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  }
  return file;
}
