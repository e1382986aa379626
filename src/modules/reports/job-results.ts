import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { requireGranted } from '../../domain/permissions.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import { contentDisposition } from '../../files/file-name.ts';
import { FileStore } from '../../files/file-store.ts';
import { isStoredFile } from '../../jobs/job-runs.ts';
import { log } from '../../log.ts';
import { JobQueries } from './jobs.queries.ts';

/** Hands out the files that long jobs have made: to who asked for them, while they may still ask for them. */
@Injectable()
export class JobResults {
  constructor(
    private readonly queries: JobQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Streams the result; the download is in the audit log before its first byte goes out. */
  async send(actor: Actor, id: string, response: Response): Promise<void> {
    const { requestedBy, state, result, kind } = await this.queries.one(actor, id);
    if (requestedBy !== actor.userId)
      throw new Refusal('auth.forbidden', 'Chỉ người yêu cầu được tải kết quả. Hãy tự yêu cầu bản của mình.');
    if (kind === 'export-organization') requireGranted(actor, 'organization-export', 'make'); // asked for as what one no longer is
    if (state !== 'done')
      throw new Refusal(
        'transition-not-allowed',
        'Việc này chưa xong nên chưa có kết quả. Hãy chờ đến khi trạng thái là «Đã xong».',
        { state },
      );
    if (!isStoredFile(result)) throw new Refusal('not-found', 'Việc này không có tệp kết quả để tải.');
    const { sha256, fileName, mediaType, expiresAt } = result;
    if (expiresAt !== undefined && new Date(expiresAt) <= new Date())
      throw new Refusal('not-found', 'Tệp kết quả đã hết hạn tải và đã được xóa. Hãy yêu cầu lại.');
    const stream = await this.store.open(sha256);
    try {
      await this.unitOfWork.run(actor, (_, audit) => audit('job.download', id, { kind, fileName }));
    } catch (error) {
      stream.destroy();
      throw error;
    }
    response.set({
      'Content-Type': mediaType,
      'Content-Disposition': contentDisposition(fileName, 'attachment'),
      'Cache-Control': 'no-store',
    });
    await pipeline(stream, response).catch((error: unknown) => log.debug({ err: error }, 'a download was cut off'));
  }
}
