import { TextDecoder } from 'node:util';
import { unsafe } from '../unsafe.ts';
import type { PartReader } from './zip-parts.ts';

/** Encodings whose letters stand where ASCII has them, and UTF-16: a declaration cannot hide in them. */
const knownEncoding = /^(utf-?8|utf-?16(le|be)?|us-ascii|iso-8859-\d+|windows-125\d)$/i;
const declaration = /<!\s*(doctype|entity|notation)/i;
const longestDeclaration = 64;
const foreignStarts = ['fffe0000', '0000feff', '3c000000', '0000003c', '4c6fa794']; // UTF-32 and EBCDIC

/**
 * Watches one part of a container while it is unpacked: refuses XML that declares entities (XXE, billion laughs) in any encoding, and keeps
 * the first `keep` characters of its text.
 */
export class XmlPart implements PartReader {
  /** Empty for a part that is no XML. */
  text = '';
  isWhole = true;
  private start: Buffer | undefined = Buffer.alloc(0);
  private decoder: TextDecoder | undefined;
  private before = '';

  constructor(private readonly keep: number) {}

  chunk(bytes: Buffer): void {
    if (this.start) {
      const start = Buffer.concat([this.start, bytes]);
      this.start = start.length < 4 ? start : undefined;
      if (!this.start) this.begin(start);
      return;
    }
    if (this.decoder) this.watch(this.decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    if (this.start && this.start.length > 0) this.begin(this.start);
    if (this.decoder) this.watch(this.decoder.decode());
    const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/i.exec(this.text)?.[1];
    if (declared !== undefined && !knownEncoding.test(declared)) throw unsafe('xml.encoding');
  }

  private begin(start: Buffer): void {
    const first = start.toString('hex', 0, 4);
    if (foreignStarts.includes(first)) throw unsafe('xml.encoding');
    const decoder = new TextDecoder(encodingOf(first)); // drops the mark of byte order
    const text = decoder.decode(start, { stream: true });
    if (!/^\s*</.test(text)) return;
    this.decoder = decoder;
    this.watch(text);
  }

  private watch(text: string): void {
    const seen = this.before + text;
    if (declaration.test(seen)) throw unsafe('xml.entities');
    this.before = seen.slice(-longestDeclaration);
    if (this.text.length < this.keep) this.text += text.slice(0, this.keep - this.text.length);
    else if (text.length > 0) this.isWhole = false;
  }
}

function encodingOf(first: string): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first.startsWith('fffe') || /^3c00..00$/.test(first)) return 'utf-16le';
  return first.startsWith('feff') || /^003c00..$/.test(first) ? 'utf-16be' : 'utf-8';
}
