import { useState } from 'react';

/** Which paper lies beside the criteria; kept for the tab, so that coming back finds it again. */
export function useShownFile(dossierId: string) {
  const place = `appraisal.file.${dossierId}`;
  const [shownId, setShownId] = useState(() => sessionStorage.getItem(place) ?? undefined);
  const show = (id: string): void => {
    sessionStorage.setItem(place, id);
    setShownId(id);
  };
  return { shownId, show };
}

export type ShownFile = ReturnType<typeof useShownFile>;
