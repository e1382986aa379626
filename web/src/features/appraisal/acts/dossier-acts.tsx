import { Group } from '@mantine/core';
import type { Appraisal } from '../views.ts';
import { AcceptStep } from './accept.tsx';
import { DeclineStep } from './decline.tsx';
import { OverrideStep } from './override-conflict.tsx';
import { ReturnStep } from './return-dossier.tsx';
import { SecondReadingStep } from './second-reading.tsx';

/** What this person may do with the whole dossier now, as the service says. */
export function DossierActs({ view }: { readonly view: Appraisal }) {
  const may = (act: string): boolean => view.allowedActions.includes(act);
  const acts = [
    may('accept') && <AcceptStep key="accept" view={view} />,
    may('return') && <ReturnStep key="return" view={view} />,
    may('decline') && <DeclineStep key="decline" view={view} />,
    may('second-reading') && <SecondReadingStep key="second-reading" view={view} />,
    may('conflict-override') && <OverrideStep key="override" view={view} />,
  ].filter(Boolean);
  if (acts.length === 0)
    return <div className="quiet">Lúc này Ông/Bà không có việc nào phải quyết định ở hồ sơ này.</div>;
  return (
    <Group gap="sm" className="no-print">
      {acts}
    </Group>
  );
}
