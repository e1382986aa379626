import { refusalCodes } from '../../src/domain/refusal.ts';
import { problems } from '../../src/http/problem.ts';
import type { Call } from './calls.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly code: string | undefined;
  /** What is wrong with this answer, whatever the question was. */
  readonly fault: string | undefined;
}

/** Sends a call and reads the answer to its end. */
export async function answerTo(url: string, call: Call, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(`${url}${call.address}`, {
    method: call.method,
    headers: { ...call.headers, ...headers },
    body: typeof call.body === 'object' ? formOf(call.body) : call.body,
    redirect: 'manual',
  });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const problem = response.status < 400 ? undefined : parsed(text);
  return { status: response.status, type, code: problem?.code, fault: faultOf(response.status, type, problem) };
}

interface Problem {
  readonly code?: string;
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
}

/** Every refusal is a problem document with a code of ours, its own status, and a Vietnamese sentence; nothing is a 5xx. */
export function faultOf(status: number, type: string, problem: Problem | undefined): string | undefined {
  if (status >= 500) return 'a 5xx';
  if (problem === undefined) return undefined;
  if (!type.startsWith('application/problem+json')) return `a refusal of type «${type}»`;
  const { code = '', detail = '', title = '' } = problem;
  const line = problems[code as keyof typeof problems];
  if (!(refusalCodes as readonly string[]).includes(code)) return `an unknown code «${code}»`;
  if (status !== line.status || problem.status !== status || title !== line.title)
    return `${code} with status ${status}, ${title}`;
  return isVietnameseSentence(detail) ? undefined : `no Vietnamese sentence: «${detail.slice(0, 200)}»`;
}

/** Words only Vietnamese has, an end, and nothing a programme says to a programmer. */
const isVietnameseSentence = (text: string): boolean =>
  /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/i.test(text) &&
  /[.!?)»…]$/.test(text) &&
  !/must be|should not|undefined|\[object|Error:|NaN\b/.test(text);

function parsed(text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return {};
  }
}

function formOf({ fields, files }: Exclude<Call['body'], string | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  for (const { name, content } of files) form.append('file', new Blob([content]), name);
  return form;
}
