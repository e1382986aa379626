import http from 'node:http';

/** One call; what it must answer with is `status`, or the measurement is void. */
export interface Call {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly status?: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

export function call(base: string, { path, method = 'GET', headers, body }: Call, agent?: http.Agent): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.request(`${base}${path}`, { method, agent, headers: { ...headers, ...lengthOf(body) } });
    request.once('error', reject);
    request.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, ms: performance.now() - began });
      });
    });
    request.end(body);
  });
}

const lengthOf = (body: Call['body']) =>
  body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };

/** Makes all calls over `width` kept connections, each of which waits for its answer; answers with milliseconds by call. */
export async function load(base: string, calls: readonly Call[], width: number): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: width });
  const took: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    for (let own = next++; own < calls.length; own = next++) {
      const wanted = calls[own]!;
      const { status, text, ms } = await call(base, wanted, agent);
      if (status !== (wanted.status ?? 200)) throw new Error(`${wanted.path}: ${status} ${text.slice(0, 600)}`);
      took[own] = ms;
    }
  };
  try {
    await Promise.all(Array.from({ length: width }, caller));
  } finally {
    agent.destroy();
  }
  return took;
}
