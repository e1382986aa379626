import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../domain/refusal.ts';
import { acts, type Answer, type Demand, type ThreadData } from './acts.ts';
import { withoutNetwork } from './without-network.ts';

// The thread in which foreign files are opened: one demand at a time, answered with plain data. `FileSandbox` starts and ends it.
withoutNetwork();
yieldToRequests();
const { limits } = workerData as ThreadData;
const port = parentPort!;
port.on('message', (demand: Demand) => void answer(demand).then((message) => port.postMessage(message)));
port.postMessage('ready');

async function answer({ name, args }: Demand): Promise<Answer> {
  try {
    const act = acts[name] as (...all: unknown[]) => Promise<unknown>;
    return { value: await act(limits, ...args) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, detail: error.detail, facts: error.facts } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Looking into files may take every processor there is; whoever waits for an answer goes first. On Linux the priority is the thread's own. */
function yieldToRequests(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
