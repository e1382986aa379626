import { Group } from '@mantine/core';
import type { Appraisal, Appraised } from '../views.ts';
import { ExceptStep } from './except-criterion.tsx';
import { HoldStep, ReleaseStep } from './hold-nominee.tsx';
import { MoveStep } from './move-nominee.tsx';

interface NomineeActsProps {
  readonly view: Appraisal;
  readonly appraised: Appraised;
}

/** What else may be done about one nominee now, as the service says. */
export function NomineeActs({ view, appraised }: NomineeActsProps) {
  const { allowedActions, nominee, criteria } = appraised;
  const may = (act: string): boolean => allowedActions.includes(act);
  const failing = criteria.filter(({ outcome, exception }) => outcome === 'unmet' && !exception);
  return (
    <Group gap="sm" className="no-print">
      {may('hold') && <HoldStep nominee={nominee} />}
      {may('release') && <ReleaseStep nominee={nominee} />}
      {may('move') && <MoveStep view={view} nominee={nominee} />}
      {may('except') && failing.length > 0 && <ExceptStep nominee={nominee} failing={failing} />}
    </Group>
  );
}
