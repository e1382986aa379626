import { useSyncExternalStore } from 'react';
import { asProblem, type Problem } from '../../../api/problem.ts';
import { randomKey } from '../../../api/random-key.ts';
import { type FileCall, sendFiles } from '../../../api/upload.ts';

/** What somebody wants to send, and where on the page it is shown meanwhile. */
export interface UploadDemand extends Omit<FileCall, 'key'> {
  /** What the files become, as people read it: a file's name, or «3 ảnh». */
  readonly name: string;
  /** Key of a slot, or another place of the page. */
  readonly place: string;
  readonly onDone: (answer: unknown) => unknown;
}

/** `broken` may pass and is tried again with the same key; `refused` will not. */
export type UploadState = 'queued' | 'sending' | 'broken' | 'refused';

export interface UploadNow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly bytes: number;
  readonly state: UploadState;
  /** How much has left this machine: 0…1; at 1 the service is looking at it. */
  readonly part: number;
  readonly problem: Problem | undefined;
}

interface Running {
  readonly demand: UploadDemand;
  readonly abort: AbortController;
}

/** More at once only slow one another down on the lines of communes. */
const atOnce = 2;

/**
 * Uploads of this window, two at a time, in the order they were asked for. They go on while pages change; what a broken line stopped keeps
 * its key, so that it is done once however often it is tried.
 */
class UploadQueue {
  private items: readonly UploadNow[] = [];
  private readonly running = new Map<string, Running>();
  private readonly listeners = new Set<() => void>();

  readonly now = (): readonly UploadNow[] => this.items;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(demand: UploadDemand): void {
    const id = randomKey(); // also its Idempotency-Key
    const bytes = demand.files.reduce((sum, { size }) => sum + size, 0);
    this.running.set(id, { demand, abort: new AbortController() });
    const { name, place } = demand;
    this.set([...this.items, { id, name, place, bytes, state: 'queued', part: 0, problem: undefined }]);
    this.startNext();
  }

  /** Stops it, or takes its problem from the page. */
  drop(id: string): void {
    this.running.get(id)?.abort.abort();
    this.running.delete(id);
    this.set(this.items.filter((item) => item.id !== id));
    this.startNext();
  }

  retry(id: string): void {
    const known = this.running.get(id);
    if (!known) return;
    this.running.set(id, { ...known, abort: new AbortController() });
    this.change(id, { state: 'queued', part: 0, problem: undefined });
    this.startNext();
  }

  /** The line is back, or somebody signed in again. */
  retryBroken(): void {
    for (const { id, state } of this.items) if (state === 'broken') this.retry(id);
  }

  private startNext(): void {
    while (this.items.filter(({ state }) => state === 'sending').length < atOnce) {
      const next = this.items.find(({ state }) => state === 'queued');
      if (!next) return;
      this.change(next.id, { state: 'sending' });
      void this.send(next.id);
    }
  }

  private async send(id: string): Promise<void> {
    const { demand, abort } = this.running.get(id)!;
    try {
      const onProgress = (part: number) => this.change(id, { part });
      const answer = await sendFiles({ ...demand, key: id }, { onProgress, signal: abort.signal });
      await demand.onDone(answer);
      this.running.delete(id);
      this.set(this.items.filter((item) => item.id !== id));
    } catch (error) {
      const problem = asProblem(error);
      const mayPass = problem.mayPass || problem.status === 401 || problem.status === 429;
      if (!abort.signal.aborted) this.change(id, { state: mayPass ? 'broken' : 'refused', problem });
    }
    this.startNext();
  }

  private change(id: string, changes: Partial<UploadNow>): void {
    this.set(this.items.map((item) => (item.id === id ? { ...item, ...changes } : item)));
  }

  private set(items: readonly UploadNow[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}

export const uploads = new UploadQueue();
window.addEventListener('online', () => uploads.retryBroken());
window.addEventListener('beforeunload', (event) => {
  if (uploads.now().some(({ state }) => state !== 'refused')) event.preventDefault();
});

/** What is under way at one place of the page. */
export function useUploadsAt(place: string): readonly UploadNow[] {
  return useSyncExternalStore(uploads.subscribe, uploads.now).filter((item) => item.place === place);
}
