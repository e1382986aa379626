/** One thing that stands in the way; `refusing` ones cannot be acknowledged. */
export interface Blocker {
  readonly code: string;
  readonly severity: 'refusing' | 'missing';
  readonly detail: string;
  readonly clause?: string;
  readonly nomineeId?: string;
  readonly slot?: string;
  readonly criterion?: string;
}

/** One field that is wrong, by its place in what was sent («items.0.name»). */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface ProblemFacts {
  readonly code: string;
  readonly status: number;
  readonly title?: string;
  readonly detail: string;
  readonly clause?: string;
  readonly instance?: string;
  readonly blockers?: readonly Blocker[];
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

/** What the service (or the line to it) refused, in words for people. `code` is for programs and is never shown. */
export class Problem extends Error {
  readonly code: string;
  /** HTTP status; 0 when nothing was answered. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly clause: string | undefined;
  readonly blockers: readonly Blocker[];
  readonly fieldErrors: readonly FieldError[];
  /** Everything the problem document says, its extension members included (`current`, `retryAfterSeconds` …). */
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.detail);
    this.name = 'Problem';
    this.code = facts.code;
    this.status = facts.status;
    this.title = facts.title ?? 'Chưa thực hiện được';
    this.detail = wordsOf(facts);
    this.clause = facts.clause;
    this.blockers = facts.blockers ?? [];
    this.fieldErrors = facts.errors ?? [];
    this.facts = facts;
  }

  /** What to tell support; faults of the service carry it. */
  get requestId(): string | undefined {
    return this.facts.instance?.replace(/^urn:request:/, '');
  }

  /** Worth trying again as it is: the line or the service was away for a moment. */
  get mayPass(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Field names in the general sentence are for programs: people read what is wrong with each field. */
function wordsOf({ code, detail, errors = [] }: ProblemFacts): string {
  if (code !== 'request.invalid' || errors.length === 0) return detail;
  return `Có ô chưa nhập đúng: ${[...new Set(errors.map(({ message }) => message))].join(' ')}`;
}

/** Nothing came back: no line, or the service is away. */
export const noAnswer = (): Problem =>
  new Problem({
    code: 'network',
    status: 0,
    title: 'Không kết nối được',
    detail:
      'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi bấm thử lại; những gì đã nhập vẫn còn trên màn hình.',
  });

const unknownFault = (status: number, requestId: string | null): Problem =>
  new Problem({
    code: 'internal',
    status,
    title: 'Chưa thực hiện được',
    detail: 'Hệ thống chưa xử lý được yêu cầu. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
    ...(requestId && { instance: `urn:request:${requestId}` }),
  });

/** The problem an answer stands for; what is no problem document (a proxy's page) becomes a general sentence. */
export async function problemIn(response: Response): Promise<Problem> {
  const requestId = response.headers.get('X-Request-Id');
  try {
    const facts = (await response.json()) as ProblemFacts;
    if (typeof facts.code === 'string' && typeof facts.detail === 'string') return new Problem(facts);
  } catch {
    // no JSON: said in general words below
  }
  return unknownFault(response.status, requestId);
}

/** Whatever was thrown, as a problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return error instanceof TypeError ? noAnswer() : unknownFault(500, null);
}
