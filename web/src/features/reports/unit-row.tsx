import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { View } from '../../api/client.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { countWords } from '../../shared/words/names.ts';
import type { OverviewUnit, UnitAct } from './overview-unit.ts';

interface UnitRowProps {
  readonly unit: OverviewUnit;
  readonly levels: readonly View<'OverviewLevelView'>[];
  readonly onAct: (act: UnitAct) => void;
}

/** One unit in a line: where it stands, what it has handed in, how much of its quota that is. */
export function UnitRow({ unit: row, levels, onAct }: UnitRowProps) {
  const { unit, kindName, standing, standingName, note, extension } = row;
  return (
    <tr>
      <th scope="row">
        {unit.name}
        {kindName !== unit.name && (
          <Text size="sm" className="quiet">
            {kindName}
          </Text>
        )}
      </th>
      <td data-label="Tình trạng">
        <StatusBadge state={standing} name={standingName} />
        {note && <Text size="sm">{note}</Text>}
      </td>
      <td data-label="Hồ sơ">
        <Dossiers row={row} />
      </td>
      <td data-label="Số lượng đề nghị">
        <Quota row={row} levels={levels} />
      </td>
      <td data-label="Hạn riêng">
        {extension ? (
          <>
            <span className="figures">{extension.words}</span>
            <Text size="sm" className="quiet">{`${extension.reason} (${extension.grantedBy})`}</Text>
          </>
        ) : (
          <span className="quiet">Không</span>
        )}
      </td>
      <td className="no-print">
        <Acts row={row} onAct={onAct} />
      </td>
    </tr>
  );
}

function Dossiers({ row: { unit, dossiers, firstReceivedAt } }: { readonly row: OverviewUnit }) {
  if (dossiers.length === 0) return <span className="quiet">Chưa có</span>;
  return (
    <>
      <Link to={`/ho-so?q=${encodeURIComponent(unit.name)}`}>
        {dossiers.map(({ name, count }) => `${name}: ${String(count).padStart(2, '0')}`).join('; ')}
      </Link>
      {firstReceivedAt && <Text size="sm" className="quiet">{`Đến ${formatDateTime(firstReceivedAt)}`}</Text>}
    </>
  );
}

const hasAny = (counts: Readonly<Record<string, number>>): boolean => Object.values(counts).some((count) => count > 0);

/** Levels where places are counted or somebody stands; the others say nothing about this unit. */
function Quota({ row: { quota }, levels }: Omit<UnitRowProps, 'unit' | 'onAct'> & { readonly row: OverviewUnit }) {
  const telling = quota.filter(({ limit, counted, drafts }) => limit !== null || hasAny(counted) || hasAny(drafts));
  if (telling.length === 0) return <span className="quiet">Chưa đề nghị ai</span>;
  return telling.map(({ level, words, drafts }) => (
    <div key={level}>
      {telling.length > 1 && (
        <Text size="sm" className="quiet">
          {levels.find((one) => one.level === level)?.name}
        </Text>
      )}
      <span className="figures quota-words">{words}</span>
      {hasAny(drafts) && <Text size="sm" className="figures">{`Trong bản nháp: ${countWords(drafts)}`}</Text>}
    </div>
  ));
}

function Acts({ row, onAct }: Pick<UnitRowProps, 'onAct'> & { readonly row: OverviewUnit }) {
  const { allowedActions, participates, unit } = row;
  return (
    <Group gap={4} wrap="nowrap">
      {allowedActions.includes('extend') && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onAct({ act: 'extend', unit: row })}
          aria-label={`Gia hạn: ${unit.name}`}
        >
          Gia hạn
        </Button>
      )}
      {allowedActions.includes('participate') && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onAct({ act: 'participate', unit: row })}
          aria-label={`${participates ? 'Không tham gia' : 'Cho tham gia'}: ${unit.name}`}
        >
          {participates ? 'Không tham gia' : 'Cho tham gia'}
        </Button>
      )}
    </Group>
  );
}
