import { useSyncExternalStore } from 'react';

let hasEnded = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (hasEnded === value) return;
  hasEnded = value;
  for (const listener of listeners) listener();
}

/** Some call was answered with 401: the page stays as it is and asks to sign in above it. */
export const noteSessionEnd = (): void => set(true);
/** Signed in again. */
export const noteSessionBegin = (): void => set(false);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionHasEnded = (): boolean => useSyncExternalStore(subscribe, () => hasEnded);
