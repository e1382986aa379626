import { Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { useLevelNames } from '../../../shared/words/level-names.ts';
import type { Duplicate } from '../views.ts';
import { DecideDuplicateStep, decisionNames } from './decide-duplicate.tsx';

interface DuplicateCardProps {
  readonly item: Duplicate;
  readonly campaign: string;
}

/** Two that may be one (or one that went another route): why, what was decided, what is still to be done. */
export function DuplicateCard({ item, campaign }: DuplicateCardProps) {
  const { first, second, reasons, decided, decision, doubt, allowedActions } = item;
  const levels = useLevelNames(campaign);
  return (
    <article className="duplicate" aria-label={second ? `${first.name} và ${second.name}` : first.name}>
      <Group gap="sm" justify="space-between">
        <StatusBadge
          state={decided ? 'met' : 'needs-review'}
          name={decided ? 'Đã có kết luận' : decision ? 'Có nghi vấn mới' : 'Chưa có kết luận'}
        />
        {allowedActions.includes('decide') && <DecideDuplicateStep item={item} campaign={campaign} />}
      </Group>
      <div className="duplicate-sides">
        <Side side={first} level={levels[first.level]} />
        {second ? <Side side={second} level={levels[second.level]} /> : <div>Đã đề nghị ở tuyến khác</div>}
      </div>
      {reasons.map(({ code, detail }) => (
        <Text key={code} size="sm">
          {detail}
        </Text>
      ))}
      {decision && (
        <Text size="sm">
          <strong>{`${decisionNames(item)[decision.decision] ?? 'Đã kết luận'}. `}</strong>
          {`«${decision.note}» (${decision.decidedByName}, ${formatDateTime(decision.decidedAt)})`}
        </Text>
      )}
      {doubt && (
        <Text size="sm" fw={600} className="alarm">
          {doubt}
        </Text>
      )}
    </article>
  );
}

interface SideProps {
  readonly side: Duplicate['first'];
  readonly level: string | undefined;
}

function Side({ side: { name, dossierId, unitName, stateName, dossierStateName }, level }: SideProps) {
  return (
    <div>
      <strong>{name}</strong>
      <Text size="sm">
        <Link to={`/tham-dinh/${dossierId}`}>{unitName}</Link>
        {level && `, ${level}`}
      </Text>
      <Text size="sm" className="quiet">{`${stateName}; hồ sơ ${dossierStateName.toLowerCase()}`}</Text>
    </div>
  );
}
