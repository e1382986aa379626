import { asProblem, type Problem } from '../../../api/problem.ts';
import type { LocalCopy } from './local-copy.ts';
import { type Conflict, isSame, merge, type Nominee, patchOf, type Values, valuesOf } from './nominee-values.ts';

/** `away`: no line or no session, tried again by itself; `refused`: the service says why; `choosing`: a person must choose between two versions. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'away' | 'refused' | 'choosing';

export interface DraftNow {
  /** As the service last told. */
  readonly nominee: Nominee;
  /** What is not saved yet. */
  readonly typed: Values;
  readonly state: SaveState;
  /** When the service last took something in from here. */
  readonly savedAt: string | undefined;
  readonly problem: Problem | undefined;
  readonly conflicts: readonly Conflict[];
  /** Others changed these while the page was open. */
  readonly changedElsewhere: readonly string[];
}

/** What a draft needs of the world. */
export interface Hands {
  save(id: string, body: Readonly<Record<string, unknown>>): Promise<Nominee>;
  read(id: string): Promise<Nominee>;
  /** Something was saved: other parts of the page may read differently. */
  onSaved(): void;
  readonly copy: LocalCopy;
}

const pauseMs = 800;
const retryMs = [3000, 5000, 10_000, 20_000];

/** One nominee as it is being written: saves by itself a moment after the last key, keeps what could not be saved, never overwrites others. */
export class NomineeDraft {
  private now: DraftNow;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  constructor(
    nominee: Nominee,
    private readonly hands: Hands,
  ) {
    const nothing = { typed: {}, savedAt: undefined, problem: undefined, conflicts: [], changedElsewhere: [] };
    this.now = { nominee, state: 'saved', ...nothing };
    const unsaved = hands.copy.read();
    if (unsaved) this.takeIn(nominee, { ...valuesOf(nominee), ...unsaved.base }, unsaved.typed);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = (): DraftNow => this.now;

  /** What stands in the field now. */
  valueOf(key: string): unknown {
    return key in this.now.typed ? this.now.typed[key] : valuesOf(this.now.nominee)[key];
  }

  edit(key: string, value: unknown): void {
    const typed = { ...this.now.typed, [key]: value };
    if (isSame(value, valuesOf(this.now.nominee)[key])) delete typed[key];
    const conflicts = this.now.conflicts.filter((conflict) => conflict.key !== key || key in typed);
    this.show({ typed, conflicts: conflicts.map((one) => (one.key === key ? { ...one, mine: value } : one)) });
    this.keep();
    if (conflicts.length === 0) this.saveSoon(pauseMs);
  }

  /** A person decides between two versions of one field. */
  choose(key: string, whose: 'mine' | 'theirs'): void {
    const typed = { ...this.now.typed };
    if (whose === 'theirs') delete typed[key];
    const conflicts = this.now.conflicts.filter((conflict) => conflict.key !== key);
    this.show({ typed, conflicts, ...(conflicts.length === 0 && { state: 'waiting', problem: undefined }) });
    this.keep();
    if (conflicts.length === 0) this.saveSoon(0);
  }

  /** A newer reading of the same nominee came by. */
  receive(nominee: Nominee): void {
    if (nominee.version < this.now.nominee.version || this.running) return;
    if (nominee.version > this.now.nominee.version) this.takeIn(nominee, this.base(), this.now.typed);
    else this.show({ nominee }); // its state or rights may have moved
  }

  /** Saves now what is waiting; resolves when it is saved or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await (this.running ?? Promise.resolve());
    if (Object.keys(this.now.typed).length === 0 || this.now.conflicts.length > 0) return;
    this.running = this.save().finally(() => {
      this.running = undefined;
    });
    await this.running;
    if (this.now.state === 'waiting') this.saveSoon(pauseMs);
  }

  private async save(): Promise<void> {
    const { typed, nominee } = this.now;
    this.show({ state: 'saving' });
    try {
      const saved = await this.hands.save(nominee.id, { ...patchOf(typed, nominee), version: nominee.version });
      this.failures = 0;
      const left = Object.entries(this.now.typed).filter(
        ([key, value]) => !(key in typed && isSame(typed[key], value)),
      );
      this.show({
        nominee: saved,
        typed: Object.fromEntries(left),
        state: left.length > 0 ? 'waiting' : 'saved',
        savedAt: saved.updatedAt ?? undefined,
        problem: undefined,
      });
      this.keep();
      this.hands.onSaved();
    } catch (error) {
      await this.notSaved(asProblem(error));
    }
  }

  private async notSaved(problem: Problem): Promise<void> {
    if (problem.code === 'stale') return this.reconcile(problem);
    const wait = problem.mayPass || problem.status === 401 || problem.status === 429;
    this.show({ state: wait ? 'away' : 'refused', problem });
    if (!wait) return this.hands.onSaved(); // refused because something moved: the page should say what
    if (problem.status === 401) return; // goes on when somebody has signed in again
    const asked = Number(problem.facts.retryAfterSeconds) * 1000;
    this.saveSoon(asked > 0 ? asked : retryMs[Math.min(this.failures++, retryMs.length - 1)]!);
  }

  /** Somebody else was quicker: what they saved is read, and only fields changed by both are asked about. */
  private async reconcile(stale: Problem): Promise<void> {
    try {
      this.takeIn(await this.hands.read(this.now.nominee.id), this.base(), this.now.typed);
    } catch (error) {
      const problem = asProblem(error);
      this.show({ state: problem.mayPass ? 'away' : 'refused', problem: problem.mayPass ? problem : stale });
      if (problem.mayPass) this.saveSoon(retryMs[0]!);
    }
  }

  private takeIn(nominee: Nominee, base: Values, mine: Values): void {
    const { typed, conflicts, changedElsewhere } = merge({ base, theirs: valuesOf(nominee), typed: mine });
    const isDone = Object.keys(typed).length === 0;
    const state = conflicts.length > 0 ? 'choosing' : isDone ? 'saved' : 'waiting';
    this.show({ nominee, typed, conflicts, changedElsewhere, state, problem: undefined });
    this.keep();
    if (state === 'waiting') this.saveSoon(pauseMs);
  }

  private saveSoon(afterMs: number): void {
    clearTimeout(this.timer);
    if (Object.keys(this.now.typed).length > 0 && this.now.state === 'saved') this.show({ state: 'waiting' });
    if (Object.keys(this.now.typed).length === 0 && !this.running) this.show({ state: 'saved', problem: undefined });
    else this.timer = setTimeout(() => void this.flush(), afterMs);
  }

  private keep(): void {
    this.hands.copy.keep({ base: this.base(), typed: this.now.typed });
  }

  /** What was typed over; where nobody has chosen yet, what both versions began with. */
  private base(): Values {
    const undecided = this.now.conflicts.map(({ key, base }) => [key, base]);
    return { ...valuesOf(this.now.nominee), ...Object.fromEntries(undecided) };
  }

  private show(change: Partial<DraftNow>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}
