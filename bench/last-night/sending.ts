import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** One request of a unit's browser. */
export interface Sending {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body?: Buffer | string;
  /** The body leaves in so many parts with a pause before each: a slow line. */
  readonly parts?: number;
  /** The line breaks after the first part. */
  readonly breaks?: boolean;
}

export interface Answered {
  /** 0: the line broke. */
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API, read where they are used
  readonly body: any;
  /** When its head left, in milliseconds of `Date.now`. */
  readonly sentAt: number;
  /** From the last byte sent to the last byte of the answer. */
  readonly ms: number;
}

const pauseMs = 400;
const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Sends it and waits for the whole answer; a line that breaks is an answer with status 0. */
export async function send(base: string, sending: Sending): Promise<Answered> {
  const { method, path, headers, body, parts = 1, breaks = false } = sending;
  const bytes = Buffer.from(body ?? '');
  const length = body === undefined ? {} : { 'Content-Length': bytes.length };
  const request = http.request(`${base}${path}`, { method, agent, headers: { ...headers, ...length } });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
  }).catch((error: Error) => ({ status: 0, text: JSON.stringify({ code: error.message }) }));
  const sentAt = Date.now();
  request.flushHeaders();
  const size = Math.ceil(bytes.length / parts);
  for (let part = 0; part < parts; part++) {
    if (parts > 1) await delay(pauseMs);
    request.write(bytes.subarray(part * size, (part + 1) * size));
    if (breaks) request.destroy(new Error('line broken'));
    if (breaks) break;
  }
  if (!breaks) request.end();
  const last = performance.now();
  const { status, text } = await answer;
  return { status, body: jsonOf(text), sentAt, ms: performance.now() - last };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { code: text.slice(0, 200) };
  }
}
