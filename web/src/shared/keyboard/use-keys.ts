import { useEffect, useRef } from 'react';

/** What a key does. The key as the browser names it: «j», «Enter», «?». */
export type Keys = Readonly<Record<string, () => void>>;

const typing = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/** Single keys for work that repeats. They rest while somebody types, while a dialog is open and together with Ctrl, Alt or the system's key. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = latest.current[event.key];
      if (!act || isBusy(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isBusy({ target, ctrlKey, altKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey) return true;
  return (
    (target instanceof Element && target.closest(typing) !== null) || document.querySelector('[role="dialog"]') !== null
  );
}

/** Moves the focus by so many places among the elements that `selector` finds, from the one that has it (or holds it). */
export function moveFocus(selector: string, step: number): void {
  const places = [...document.querySelectorAll<HTMLElement>(selector)];
  if (places.length === 0) return;
  const now = places.findIndex((place) => place.contains(document.activeElement));
  const next = now < 0 ? (step > 0 ? 0 : places.length - 1) : Math.min(places.length - 1, Math.max(0, now + step));
  places[next]?.focus();
  places[next]?.scrollIntoView({ block: 'nearest' });
}
