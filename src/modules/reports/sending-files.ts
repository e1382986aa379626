import type { Response } from 'express';
import { contentDisposition } from '../../files/file-name.ts';
import { log } from '../../log.ts';
import { requestContext } from '../../request-context.ts';
import type { ListFile } from './list-exports.service.ts';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Streams a list as a download. From the first byte on no problem document can be sent any more: a list that fails is cut off, so
 * that half of it cannot be taken for the whole. A reader who goes away is no fault.
 */
export async function sendList(response: Response, { fileName, write }: ListFile): Promise<void> {
  response.set({
    'Content-Type': xlsx,
    'Content-Disposition': contentDisposition(fileName, 'attachment'),
    'Cache-Control': 'no-store',
  });
  try {
    await write(response);
  } catch (error) {
    const isReaderGone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isReaderGone) log.error({ err: error, requestId: requestContext.getStore()?.requestId }, 'a list broke off');
  }
}
