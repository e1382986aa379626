import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { IssuedPasswordView } from './issued-password.dto.ts';

/** Documents an answer that is JSON, or the printed slip where the client accepts `application/pdf`. */
export const ApiSlip = (status: number, description: string) =>
  ApiResponse({
    status,
    description,
    content: {
      'application/json': { schema: { $ref: getSchemaPath(IssuedPasswordView) } },
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    },
  });
