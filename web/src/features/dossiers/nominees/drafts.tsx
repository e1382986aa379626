import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { client, type View } from '../../../api/client.ts';
import { useMe } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { noteSessionEnd, useSessionHasEnded } from '../../../api/session-end.ts';
import { useRefreshDossiers } from '../refreshing.ts';
import { LocalCopy } from './local-copy.ts';
import { type DraftNow, NomineeDraft } from './nominee-draft.ts';
import type { Nominee } from './nominee-values.ts';

/** Every nominee of a dossier that is open for writing on this page. */
export class Drafts {
  private readonly drafts = new Map<string, NomineeDraft>();

  constructor(
    private readonly userId: string,
    private readonly onSaved: () => void,
  ) {}

  of(nominee: Nominee): NomineeDraft {
    const known = this.drafts.get(nominee.id);
    if (known) return known;
    const copy = new LocalCopy(this.userId, nominee.id);
    const draft = new NomineeDraft(nominee, { save, read, onSaved: this.onSaved, copy });
    this.drafts.set(nominee.id, draft);
    return draft;
  }

  receive(nominees: readonly Nominee[]): void {
    for (const nominee of nominees) this.of(nominee).receive(nominee);
    for (const id of this.drafts.keys()) if (!nominees.some((nominee) => nominee.id === id)) this.drafts.delete(id);
  }

  /** Saves what is waiting, one after another; answers whether everything is saved. */
  async flush(): Promise<boolean> {
    for (const draft of this.drafts.values()) await draft.flush();
    return this.all().every(({ state }) => state === 'saved');
  }

  all(): readonly DraftNow[] {
    return [...this.drafts.values()].map((draft) => draft.read());
  }

  subscribe(listener: () => void): () => void {
    const ends = [...this.drafts.values()].map((draft) => draft.subscribe(listener));
    return () => {
      for (const end of ends) end();
    };
  }
}

async function save(id: string, body: Readonly<Record<string, unknown>>): Promise<Nominee> {
  return noticed(async () => {
    const patch = body as View<'NomineePatch'>;
    const { data } = await client.PATCH('/api/nominees/{id}', { params: { path: { id } }, body: patch });
    return data!;
  });
}

async function read(id: string): Promise<Nominee> {
  return noticed(async () => {
    const { data } = await client.GET('/api/nominees/{id}', { params: { path: { id } } });
    return data!;
  });
}

/** These calls go past the cache, which else notices that the session is over. */
async function noticed<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (asProblem(error).status === 401) noteSessionEnd();
    throw error;
  }
}

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps the drafts of one dossier while its page is open; saves again when the line or the session is back. */
export function DraftsProvider({ nominees, children }: { nominees: readonly Nominee[]; children: ReactNode }) {
  const { user } = useMe();
  const refresh = useRefreshDossiers();
  const [drafts] = useState(() => new Drafts(user.id, () => void refresh()));
  useEffect(() => drafts.receive(nominees), [drafts, nominees]);
  useSavingAgain(drafts);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

function useSavingAgain(drafts: Drafts): void {
  const hasEnded = useSessionHasEnded();
  useEffect(() => {
    if (!hasEnded) void drafts.flush();
  }, [drafts, hasEnded]);
  useEffect(() => {
    const flush = () => void drafts.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      flush();
    };
  }, [drafts]);
}

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('Only below a DraftsProvider.');
  return drafts;
}

/** One nominee's draft and how it stands now. */
export function useDraft(nominee: Nominee): { readonly draft: NomineeDraft; readonly now: DraftNow } {
  const draft = useDrafts().of(nominee);
  return { draft, now: useSyncExternalStore(draft.subscribe, draft.read) };
}
