import { asProblem, noAnswer, type Problem, problemIn } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** One call with files. The same key again does nothing twice. */
export interface FileCall {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** All in the box «file», in this order, each under the name its person gave it. */
  readonly files: readonly File[];
  readonly key: string;
}

interface Watching {
  /** How much has left this machine: 0…1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Sends files and answers with what the service said. Refusals and broken lines are thrown as `Problem`. */
export function sendFiles(call: FileCall, { onProgress, signal }: Watching): Promise<unknown> {
  const request = new XMLHttpRequest(); // `fetch` does not tell how far an upload has come
  const answer = new Promise<unknown>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => answerOf(request).then(resolve, reject));
    request.addEventListener('error', () => reject(noAnswer()));
    request.addEventListener('timeout', () => reject(noAnswer()));
    request.addEventListener('abort', () => reject(noAnswer()));
  });
  signal.addEventListener('abort', () => request.abort());
  request.open('POST', call.path);
  request.setRequestHeader('Idempotency-Key', call.key);
  request.setRequestHeader('Accept', 'application/json');
  request.send(formOf(call));
  return answer;
}

function formOf({ fields, files }: FileCall): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value); // before the files: the service reads in order
  for (const file of files) form.append('file', file, file.name);
  return form;
}

async function answerOf(request: XMLHttpRequest): Promise<unknown> {
  if (request.status >= 200 && request.status < 300) return JSON.parse(request.responseText) as unknown;
  const requestId = request.getResponseHeader('X-Request-Id');
  const headers = { ...(requestId && { 'X-Request-Id': requestId }) };
  throw noteEnd(await problemIn(new Response(request.responseText, { status: request.status, headers })));
}

function noteEnd(problem: Problem): Problem {
  if (asProblem(problem).status === 401) noteSessionEnd();
  return problem;
}
