import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { UnitOfWork } from '../../../database/unit-of-work.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Actor } from '../../../domain/roles.ts';
import { contentDisposition } from '../../../files/file-name.ts';
import { type ByteRange, FileStore } from '../../../files/file-store.ts';
import { log } from '../../../log.ts';
import { requestedRange } from './byte-range.ts';
import { type DocumentRow, refusalIn } from './document.view.ts';
import { DocumentsQueries } from './documents.queries.ts';

/** Nothing of a foreign file may run, load or be framed by others. */
const shut = "sandbox; default-src 'none'; frame-ancestors 'self'";

export interface ContentDemand {
  readonly id: string;
  /** Shown in the browser instead of saved; only PDF is. */
  readonly inline: boolean;
}

/** Hands out the bytes of papers. */
@Injectable()
export class DocumentContent {
  constructor(
    private readonly queries: DocumentsQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Streams a paper, whole or in part; the download is in the audit log before its first byte goes out. */
  async send(actor: Actor, { id, inline }: ContentDemand, request: Request, response: Response): Promise<void> {
    const row = await this.queries.row(actor, id);
    requireServable(row);
    const etag = `"${row.sha256}"`;
    const size = Number(row.size);
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.status(304).set('ETag', etag).end();
      return;
    }
    const range = requestedRange(request.headers, { size, etag });
    const headers = { ...headersOf(row, inline), ETag: etag, ...lengthsOf(size, range) };
    const status = range ? 206 : 200;
    if (request.method === 'HEAD') {
      response.status(status).set(headers).end();
      return;
    }
    const stream = await this.store.open(row.sha256, range);
    try {
      const detail = { documentId: id, range };
      await this.unitOfWork.run(actor, (_, audit) => audit('document.download', row.dossier_id, detail));
    } catch (error) {
      stream.destroy();
      throw error;
    }
    response.status(status).set(headers);
    await pipeline(stream, response).catch((error: unknown) => log.debug({ err: error }, 'a download was cut off'));
  }
}

function lengthsOf(size: number, range: Required<ByteRange> | undefined): Record<string, string> {
  if (!range) return { 'Content-Length': String(size) };
  const { start, end } = range;
  return { 'Content-Length': String(end - start + 1), 'Content-Range': `bytes ${start}-${end}/${size}` };
}

function headersOf(
  { file_name: fileName, media_type: mediaType }: DocumentRow,
  inline: boolean,
): Record<string, string> {
  const type = mediaType ?? 'application/octet-stream';
  return {
    'Content-Type': type,
    'Content-Disposition': contentDisposition(fileName, inline && type === 'application/pdf' ? 'inline' : 'attachment'),
    'Content-Security-Policy': shut,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-cache',
  };
}

/** Bytes nobody has looked into yet, or that were found unsafe afterwards, go to nobody. */
function requireServable({ checks, findings }: DocumentRow): void {
  if (checks === 'pending') {
    throw new Refusal('file.pending', 'Tệp đang được kiểm tra an toàn. Hãy thử lại sau ít giây.');
  }
  const refused = refusalIn(findings);
  if (refused) throw new Refusal(refused.code, refused.detail);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return (
    ifNoneMatch === '*' || (ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false)
  );
}
