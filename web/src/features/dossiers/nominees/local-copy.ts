import type { Values } from './nominee-values.ts';

/** What was typed and not yet saved, with what it was typed over. */
export interface Unsaved {
  readonly base: Values;
  readonly typed: Values;
}

/** What must not lie on a machine that several people use. */
const neverKept: ReadonlySet<string> = new Set(['citizenId', 'ethnicity', 'isPartyMember']);
const longestMs = 14 * 86_400_000;

/** Unsaved text of one nominee on this machine: it survives a closed page and a broken line. Sensitive fields are left out. */
export class LocalCopy {
  private readonly key: string;

  constructor(userId: string, nomineeId: string) {
    this.key = `chua-luu:${userId}:${nomineeId}`;
  }

  read(): Unsaved | undefined {
    try {
      const { at, base, typed } = JSON.parse(localStorage.getItem(this.key) ?? '{}') as Partial<
        Unsaved & { at: number }
      >;
      return base && typed && at && Date.now() - at < longestMs ? { base, typed } : undefined;
    } catch {
      return undefined; // written by another version, or no storage at all
    }
  }

  /** Nothing typed takes the copy away. */
  keep({ base, typed }: Unsaved): void {
    const keys = Object.keys(typed).filter((key) => !neverKept.has(key));
    const only = (values: Values) => Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
    try {
      if (keys.length === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), base: only(base), typed: only(typed) }));
    } catch {
      // full or forbidden: what was typed stays on the page
    }
  }
}
