import { requestContext } from '../../request-context.ts';

/** Does something as if its request had reached the service at `receivedAt`, so that entries and receipts carry that hour. */
export function at<T>(receivedAt: Date, work: () => Promise<T>): Promise<T> {
  return requestContext.run({ requestId: 'demo', receivedAt }, work);
}
