import { type LoggerOptions, pino } from 'pino';

/** Lines are written together, some kilobytes or a quarter of a second at a time: a write for each would cost a request a tenth of its work. */
const together = { minLength: 4096, periodicFlush: 250 };

const options: LoggerOptions = {
  level: 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      '*.password',
      '*.citizenId',
      '*.birthDate',
      '*.token',
      'req.headers.cookie',
      'req.headers.authorization',
      'err.parameters',
      'err.query',
      'err.driverError',
    ],
    remove: true,
  },
  serializers: {
    err: (error: unknown) => {
      if (!(error instanceof Error)) return { type: typeof error };
      const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string };
      return {
        type: error.name,
        message: code ? undefined : error.message,
        code,
        constraint,
        table,
        stack: code ? undefined : error.stack,
      };
    },
  },
};

/**
 * Structured logs, one JSON object a line. Never personal data: routes are logged as patterns or paths without query,
 * bodies never; whatever a field name gives away is cut here once more.
 *
 * What waits goes out when the process ends; a process killed outright loses the last quarter of a second.
 */
export const log = pino(options, pino.destination(together));
