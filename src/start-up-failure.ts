/**
 * The service cannot start, for a reason that the person who starts it can mend.
 *
 * `problem` says in Vietnamese what is wrong, `remedy` what to do. Shown without a stack; whatever else is thrown while starting is a defect.
 */
export class StartUpFailure extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}${problem.includes('\n') ? '\n' : ' '}${remedy}`, options);
    this.name = 'StartUpFailure';
  }
}

/** What the operating system or PostgreSQL called an error, e.g. «EADDRINUSE» or «28P01»; undefined when it has no code. */
export function errorCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** The error's own words on one line, for the place in a sentence where the cause is quoted. */
export function errorText(error: unknown): string {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  return String(message || code || error)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
