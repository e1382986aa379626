import { unattended } from '../../database/second-wall/rows-in-sight.ts';
import { requestContext } from '../../request-context.ts';

/**
 * Does something as if its request had reached the service at `receivedAt`, so that entries and receipts carry that hour.
 * Nobody has signed in: reading is the service's own act, writing that of the actor of each unit of work.
 */
export function at<T>(receivedAt: Date, work: () => Promise<T>): Promise<T> {
  return requestContext.run({ requestId: 'demo', receivedAt }, () => unattended(work));
}
