import { createParamDecorator } from '@nestjs/common';
import { requestContext } from '../request-context.ts';

/** The instant the request reached the service, on the campaign's clock. */
export const ReceivedAt = createParamDecorator((): Date => {
  const context = requestContext.getStore();
  if (!context) throw new Error('a request without a start');
  return context.receivedAt;
});
